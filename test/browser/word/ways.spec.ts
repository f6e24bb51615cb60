import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { zipSync } from 'fflate';
import { docxBytes, p, r } from '../../docx.ts';
import { shared } from '../../shared.ts';
import { says, test, violations } from '../fixtures.ts';
import { readerSays } from '../surfaces/pdf.ts';
import { dropFile } from '../surfaces/reader-files.ts';
import { openWord, readWord, sheetDrawn, sheetText } from '../surfaces/word.ts';

const small = docxBytes({ body: p(r('Psykisk hälsa i Skogsby.')) });

test('dropped on the reader, and on the panel', async ({ reader, site }) => {
  await reader.openOwn('reader.html');
  await readerSays(reader, 'Öppna en remiss');
  await dropFile(reader, 'reader', 'släppt.docx', small);
  await sheetDrawn(reader);
  await readerSays(reader, 'släppt.docx');
  await reader.open(`${site.address}remiss`);
  await reader.pressButton();
  await says(reader, 'Region Älvmarken');
  await dropFile(reader, 'panel', 'på-panelen.docx', small);
  await reader.turnToReader();
  await sheetDrawn(reader);
  await readerSays(reader, 'på-panelen.docx');
  expect(await sheetText(reader)).toContain('Psykisk hälsa i Skogsby.');
});

/** Word's container of before 2007, with nothing that is read in it. */
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);

test('a file that can’t be read has a sentence that says what to do', async ({ reader, expectedErrors }) => {
  expectedErrors.push(/.*/);
  const files: [name: string, bytes: Uint8Array, says: string][] = [
    ['gammal.doc', compound('WordDocument'), 'Filen är i Words gamla format (.doc).'],
    ['last.docx', compound('EncryptedPackage'), 'Filen är låst med ett lösenord.'],
    ['kapad.docx', small.subarray(0, small.length - 60), 'Filen är skadad och går inte att öppna.'],
    ['ark.docx', zipSync({ 'xl/workbook.xml': new Uint8Array(9) }), 'Filen är ett kalkylark.'],
    ['text.rtf', new TextEncoder().encode('{\\rtf1 Remiss}'), 'Filen är i formatet RTF.'],
    [
      'odd.docx',
      docxBytes({ body: '', files: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'Filen är gjord på ett sätt som inget ordbehandlingsprogram gör',
    ],
  ];
  await readWord(reader, small);
  await openWord(reader, small.subarray(0, small.length - 60), 'kapad.docx');
  await says(reader, 'Öppna en remiss');
  for (const [name, bytes, sentence] of files) {
    await test.step(name, async () => {
      await openWord(reader, bytes, name);
      await readerSays(reader, sentence);
      expect(await violations(reader, 'page')).toEqual([]);
    });
  }
  await test.step('and the next file opens', () => readWord(reader, small));
});

test('the strategy as a Word file has what its page has, from ../shared', async ({ reader }) => {
  const [word, page] = [shared('documents/word/strategi.docx'), shared('documents/strategi.html')];
  test.skip(!word || !page, '../shared is missing');
  await readWord(reader, readFileSync(word as string), 'strategi.docx');
  await says(reader, '107 förekomster');
});

test('a file that is gone from the disk when the page is loaded again is told, and can be chosen again', async ({
  reader,
  expectedErrors,
}) => {
  expectedErrors.push(/FetchProblem/i);
  await rm(await readWord(reader, small, 'flyttad.docx'));
  await reader.inReader(() => location.reload());
  await readerSays(reader, 'Filen finns inte kvar där den låg');
  await readerSays(reader, 'Öppna fil …');
});
