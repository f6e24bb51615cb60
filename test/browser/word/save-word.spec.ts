import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { DocxFile } from '../../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../../documents/docx/text/docx-document.ts';
import { wordRemiss } from '../../word-remiss.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { panelText, poll, says, test, violations } from '../fixtures.ts';
import { chooseInMenu, commentOnWords, leaveNoComments, onSelection, press, propose } from '../surfaces/comments.ts';
import { readerSays, readerText } from '../surfaces/pdf.ts';
import { catchSaved, savedBytes } from '../surfaces/reader-files.ts';
import { readWord, sheetText, wordsOfComment } from '../surfaces/word.ts';

/** Types the name where the dialog asks for it. */
const nameWriter = (reader: ReadingBrowser, name: string) =>
  reader.inReader((name) => {
    const field = document.querySelector<HTMLInputElement>('.name-field input') as HTMLInputElement;
    field.value = name;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }, name);

/** Other tests begin without a name. */
const forgetWriter = (reader: ReadingBrowser) =>
  reader.inReader(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    await (browser ?? chrome).storage.local.remove('reviewer');
  });

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('a Word file with the comments in it: said before, on their words, and opened again', async ({ reader }, info) => {
  await readWord(reader, wordRemiss());
  await commentOnWords(reader, 'hos alla invånare', 'Också besökare?');
  await commentOnWords(reader, 'finns hos SKR', 'Var då?');
  await onSelection(reader, 'samlingsbegrepp', 'Kommentera');
  await says(reader, 'Ny kommentar');
  await press(reader, 'Föreslå ny lydelse');
  await propose(reader, 'samlingsnamn');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await chooseInMenu(reader, 'Spara Word med kommentarer');
  await readerSays(reader, '3 kommentarer läggs in i en kopia av filen');
  await readerSays(reader, 'Ett förslag till ny lydelse skrivs');
  expect(await violations(reader, 'page')).toEqual([]);
  await catchSaved(reader);
  await reader.clickInReader('.saving .main-button');
  await readerSays(reader, 'I den finns 3 kommentarer och ett förslag som spårad ändring från dig.');
  await readerSays(reader, 'remiss med kommentarer.docx.');
  const which = () => reader.inReader(() => document.querySelector('.saved-which ul')?.textContent);
  await readerSays(reader, 'En kommentar kunde inte stå precis vid sina ord');
  await reader.clickInReader('.saved-which summary');
  expect(await which()).toBe('Var då?');
  expect(await violations(reader, 'page')).toEqual([]);
  const bytes = await savedBytes(reader);
  await writeFile(info.outputPath('med.docx'), bytes);

  const file = new DocxFile(bytes);
  const { comments, blocks } = readDocx(file, 'marked');
  const words = comments.map(({ text, spans }) => [
    text,
    spans.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end)).join(),
  ]);
  expect(words).toContainEqual(['Också besökare?', 'hos alla invånare']);
  expect(comments).toHaveLength(5);
  const texts = (view: 'final' | 'original') => readDocx(new DocxFile(bytes), view).blocks.map(({ text }) => text);
  const before = readDocx(new DocxFile(wordRemiss()), 'original').blocks.map(({ text }) => text);
  expect(texts('original')).toEqual(before);
  expect(texts('final').join('\n')).toContain('Psykisk ohälsa är ett samlingsnamn för psykiska besvär');

  // It is known as the document that it was made of, and what stands in it isn't written again.
  await readWord(reader, bytes, 'remiss med kommentarer.docx');
  await readerSays(reader, '3 av kommentarerna i ärendet står redan i filen.');
  expect(await panelText(reader)).not.toContain('ny version');
  await poll(() => sheetText(reader)).toContain('Också besökare?');
  await until('the proposal', () =>
    reader.inReader(() =>
      [...document.querySelectorAll('ins.change')].some(({ textContent }) => textContent === 'samlingsnamn'),
    ),
  );
});

test('what stands in one reading of the changes alone is no lost comment, and is saved at its words from each; a name that is missing is asked for', async ({
  reader,
}, info) => {
  await readWord(reader, wordRemiss());
  await commentOnWords(reader, 'Redovisningen lämnas', 'När?');
  await reader.inReader(() => document.querySelectorAll<HTMLElement>('.flow-view')[2]?.click());
  await poll(() => sheetText(reader)).not.toContain('Redovisningen lämnas');
  await says(reader, 'Syns inte i den här visningen');
  expect(await panelText(reader)).not.toContain('behöver granskas');
  expect(await reader.inReader(() => document.querySelectorAll('.flow-sheet :is(.change, .changed)').length)).toBe(0);
  await chooseInMenu(reader, 'Spara Word med kommentarer');
  await readerSays(reader, 'En kommentar läggs in i en kopia av filen');
  await readerSays(reader, 'En kommentar får inget namn');
  expect(await violations(reader, 'page')).toEqual([]);
  await nameWriter(reader, 'Eva Sand');
  await poll(() => readerText(reader)).not.toContain('får inget namn');
  await writeFile(info.outputPath('namn.png'), await reader.pictureOfPage());
  expect(await readerText(reader)).not.toContain('saknar ställe');
  await catchSaved(reader);
  await reader.clickInReader('.saving .main-button');
  await readerSays(reader, 'remiss med kommentarer.docx.');
  const bytes = await savedBytes(reader);
  expect(wordsOfComment(bytes, 'marked', 'När?')).toEqual(['Redovisningen lämnas']);
  const { comments } = readDocx(new DocxFile(bytes), 'marked');
  expect(comments.find(({ text }) => text === 'När?')?.author).toBe('Eva Sand');
  // It is the name in the panel, too, and isn't asked for again.
  await says(reader, 'Lämnas av Eva Sand');
  await reader.inReader(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
  await chooseInMenu(reader, 'Spara Word med kommentarer');
  await readerSays(reader, 'En kommentar läggs in i en kopia av filen');
  expect(await reader.inReader(() => document.querySelector('.name-field'))).toBeNull();
  await reader.inReader(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
  await forgetWriter(reader);
});
