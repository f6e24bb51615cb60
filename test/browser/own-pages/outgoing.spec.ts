/** What goes out of an ärende's answers, in the browser: seen, saved in each format, and worded together. */
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { answersAddress } from '../../../components/app/answers-address.ts';
import { answerTexts, exampleAnswers } from '../../example-answers.ts';
import { urn } from '../../example-work.ts';
import { until } from '../drivers/reading-browser.ts';
import { test } from '../fixtures.ts';
import { catchFiles, savedAs } from '../surfaces/export-page.ts';
import { faults, openWith, overflows, pageSays, press } from '../surfaces/workspace-page.ts';

test('a PM and a workbook are saved as they are seen, and a joint wording stands in the letter', async ({ reader }) => {
  await openWith(reader, exampleAnswers(), answerTexts);
  await reader.open('about:blank');
  await reader.openOwn(answersAddress(urn('asked'), 'outgoing').slice(1));
  await pageSays(reader, 'Synpunkter efter remissinstans');
  await catchFiles(reader);
  const pm = await savedAs(reader, 'docx', 'Spara som Word');
  expect(strFromU8(unzipSync(pm.bytes)['word/document.xml'] as Uint8Array)).toContain('Remissammanställning över');
  const book = await savedAs(reader, 'xlsx', 'Spara som Excel');
  expect(Object.keys(unzipSync(book.bytes)).filter((name) => name.includes('worksheets/sheet'))).toHaveLength(4);
  expect(await faults(reader)).toEqual([]);

  await reader.inPage(() => document.querySelector<HTMLInputElement>('[value=yttrande]')?.click());
  await press(reader, 'Använd orden från Utbildningsförvaltningen');
  await press(reader, 'Spara lydelsen, Avsnitt 6.1');
  await pageSays(reader, '1 av 1 avsnitt har en gemensam lydelse.');
  await until('the wording in the letter', () =>
    reader.inPage(() => document.querySelector('.paper blockquote') === null),
  );
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(360, 640);
  expect(await overflows(reader)).toBe(false);
});
