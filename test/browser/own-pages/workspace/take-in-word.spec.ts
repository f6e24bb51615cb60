import { expect } from '@playwright/test';
import { docxBytes, p, r } from '../../../docx.ts';
import { exampleWork } from '../../../example-work.ts';
import type { ReadingBrowser } from '../../drivers/reading-browser.ts';
import { poll, test } from '../../fixtures.ts';
import {
  chooseCopy,
  faults,
  leaveNothing,
  openWith,
  overflows,
  pageSays,
  press,
} from '../../surfaces/workspace-page.ts';

test.afterAll(({ reader }) => leaveNothing(reader));

const strategi = 'Strategi för psykisk hälsa';

/** As if the reader had chosen that file for the ärende of the strategy. */
const chooseBytes = (reader: ReadingBrowser, name: string, bytes: Uint8Array) =>
  chooseCopy(reader, name, bytes, strategi);

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2026-03-01T10:00:00Z"`;
const comment = (id: number, author: string, text: string) =>
  `<w:comment ${by(author).replace('w:id="1"', `w:id="${id}"`)}><w:p w14:paraId="P${id}">${r(text)}</w:p></w:comment>`;
const on = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>`;

/** A colleague's copy: a comment with an answer, words changed, and looks that nobody takes in. */
const copy = (more = '') =>
  docxBytes({
    body:
      p(
        `${r('Kommuners och regioners ')}${on(0, r('insatser ska samordnas'))}${r(' med ')}<w:del ${by('Bo Ask')}>${r('skolan')}</w:del><w:ins ${by('Bo Ask')}>${r('skolan och förskolan')}</w:ins>${r('.')}`,
      ) +
      p(
        `${on(2, r('Uppföljning'))}${more}<w:r><w:rPr><w:b/><w:rPrChange ${by('Bo Ask')}><w:rPr/></w:rPrChange></w:rPr><w:t> varje år.</w:t></w:r>`,
      ),
    parts: {
      comments:
        comment(0, 'Anna Ek', 'Vem ansvarar för &lt;b&gt;samordningen&lt;/b&gt;?') +
        comment(1, 'Bo Ask', 'Regionen, tror jag.') +
        comment(2, 'Anna Ek', 'Hur då?') +
        (more && comment(3, 'Cia Vik', 'Ny i nästa kopia.')),
      commentsExtended: '<w15:commentEx w15:paraId="P0"/><w15:commentEx w15:paraId="P1" w15:paraIdParent="P0"/>',
    },
  });

test('a colleague’s Word file: what it is, what it would bring, taken in once; a newer copy brings what is new in it', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await chooseBytes(reader, 'utan.docx', docxBytes({ body: p(r('Bara text.')) }));
  await pageSays(reader, 'utan.docx är ett Word-dokument utan kommentarer och spårade ändringar, och ingen lista.');
  await chooseBytes(reader, 'remiss Anna.docx', copy());
  await pageSays(reader, 'Word-dokument med 2 kommentarer, 1 svar och 1 spårad ändring av Anna Ek och Bo Ask.');
  await pageSays(reader, '3 nya, 0 ändrade, 0 oförändrade');
  await pageSays(reader, 'Kommentar 1. ”insatser ska samordnas”. Anna Ek');
  await pageSays(reader, 'Svar från Bo Ask, 2026-03-01 10:00: Regionen, tror jag.');
  await pageSays(reader, '1 ändring av bara utseendet är inte med');
  expect(await reader.inPage(() => document.querySelector('.import-comments b'))).toBeNull();
  expect.soft(await faults(reader), 'seen before').toEqual([]);
  await reader.resizePage(360, 640);
  await poll(() => overflows(reader)).toBe(false);
  await reader.resizePage(1000, 800);
  await press(reader, 'Läs in 3 kommentarer');
  await pageSays(reader, `Kommentarerna är inlästa i ”${strategi}”.`);

  await chooseBytes(reader, 'remiss Anna 2.docx', copy(on(3, r(' och mätning'))));
  await pageSays(reader, '1 ny, 0 ändrade, 3 oförändrade');
  await pageSays(reader, 'Ny i nästa kopia.');
});

test('a comment as long as a book shows its beginning, and is taken in whole', async ({ reader }) => {
  const long = `${'Vi anser att målen ska gå att följa upp. '.repeat(7_500)}Slut.`;
  await openWith(reader, exampleWork());
  const file = docxBytes({
    body: p(on(0, r('insatser ska samordnas'))),
    parts: { comments: comment(0, 'Anna Ek', long) },
  });
  await chooseBytes(reader, 'lång.docx', file);
  await pageSays(reader, '1 ny, 0 ändrade, 0 oförändrade');
  const shown = () => reader.inPage(() => document.querySelector('.preview')?.textContent?.length ?? 0);
  expect(await shown()).toBeLessThan(5_000);
  expect.soft(await faults(reader), 'seen before').toEqual([]);
  await press(reader, 'Visa hela texten');
  await poll(shown).toBeGreaterThan(300_000);
  await press(reader, 'Visa mindre');
  await poll(shown).toBeLessThan(5_000);
  await press(reader, 'Läs in 1 kommentar');
  await pageSays(reader, `Kommentarerna är inlästa i ”${strategi}”.`);
  const lengths = await reader.inPage(
    () =>
      new Promise<number[]>((resolve) => {
        indexedDB.open('remisslasaren').onsuccess = ({ target }) => {
          const { result: db } = target as IDBOpenDBRequest;
          db.transaction('comments').objectStore('comments').getAll().onsuccess = (event) => {
            db.close();
            resolve(
              (event.target as IDBRequest).result.map((one: { commenting?: string }) => one.commenting?.length ?? 0),
            );
          };
        };
      }),
  );
  expect(lengths).toContain(long.length);
});
