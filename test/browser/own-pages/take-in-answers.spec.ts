/** Answers that are taken in as files: what only a browser reads, and what is dropped. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { docxBytes, p, r } from '../../docx.ts';
import { answerTexts, exampleAnswers } from '../../example-answers.ts';
import { urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { test } from '../fixtures.ts';
import { pdfFile } from '../surfaces/pdf.ts';
import { faults, leaveNothing, openWith, overflows, pageSays } from '../surfaces/workspace-page.ts';

test.afterAll(({ reader }) => leaveNothing(reader));

/** As if those files were dropped somewhere on the page. */
const drop = (reader: ReadingBrowser, ...files: [name: string, bytes: Uint8Array][]) =>
  reader.inPage(
    (files) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of files)
        dataTransfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
      const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('h1')?.dispatchEvent(over);
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('h1')?.dispatchEvent(event);
      return over.defaultPrevented;
    },
    files.map(([name, bytes]): [string, string] => [name, Buffer.from(bytes).toString('base64')]),
  );

const headings = (reader: ReadingBrowser) =>
  reader.inPage(() =>
    [...document.querySelectorAll('.new-answers h3')].map((one) => one.textContent?.replaceAll('\u00ad', '') ?? ''),
  );

test('a PDF, a Word file and a page that are dropped together are three answers', async ({ reader }) => {
  await openWith(reader, exampleAnswers(), answerTexts);
  await reader.openOwn(`answers.html#${encodeURIComponent(urn('asked'))}/instanser`);
  await until('the view', () => reader.inPage(() => document.querySelector('.add-answers') !== null));
  const taken = await drop(
    reader,
    ['Yttrande.pdf', readFileSync(pdfFile('plan-tagged.pdf'))],
    [
      'Yttrande Länsstyrelsen.docx',
      docxBytes({ body: p(r('Länsstyrelsen tillstyrker strategin för psykisk hälsa.')) }),
    ],
    ['svar.html', Buffer.from('<html><h1>Svar</h1><p>Vi har inga synpunkter.</p><script>alert(1)</script></html>')],
  );
  expect(taken).toBe(true);
  await until('three answers', async () => (await headings(reader)).length === 3);
  // Where reading takes its time, what has been read before is kept before.
  expect((await headings(reader)).toSorted()).toEqual(['Länsstyrelsen', 'Region Älvmarken', 'svar.html']);
  await pageSays(reader, 'Svaren är tillagda i ”Strategi för psykisk hälsa”.');
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(360, 640);
  expect(await overflows(reader)).toBe(false);
});
