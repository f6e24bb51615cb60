import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { wordRemiss } from '../../word-remiss.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { panelText, poll, says, test } from '../fixtures.ts';
import { chooseInMenu, commentOnWords, leaveNoComments } from '../surfaces/comments.ts';
import { readerSays } from '../surfaces/pdf.ts';
import { catchSaved, savedBytes } from '../surfaces/reader-files.ts';
import { chooseView, markedComments, readWord, sheetText, wordsOfComment } from '../surfaces/word.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

/** Goes to a view, and waits until it is drawn. */
async function showView(reader: ReadingBrowser, view: string, sentence: string): Promise<void> {
  await chooseView(reader, view);
  await poll(() => sheetText(reader)).toContain(sentence);
}

const original = 'Arbetet ska i första hand främja psykisk hälsa';
const marked = 'Arbetet ska i första hand främja god psykisk hälsa';
const final = 'Arbetet ska främja god psykisk hälsa';

test('a comment on words of the original is at the struck words where changes are seen', async ({ reader }, info) => {
  await readWord(reader, wordRemiss());
  await showView(reader, 'Ursprunglig', original);
  await commentOnWords(reader, 'i första hand', 'Stryk inte!');
  await poll(() => markedComments(reader)).toEqual(['i första hand']);
  await showView(reader, 'Med markering', marked);
  await poll(() => markedComments(reader)).toEqual(['i första hand']);
  expect(await panelText(reader)).not.toMatch(/Stället är inte hittat|behöver granskas|Syns inte i den här visningen/);
  await reader.inReader(() => document.querySelector('.struck-words')?.scrollIntoView({ block: 'center' }));
  await writeFile(info.outputPath('struck.png'), await reader.pictureOfPage());
  await showView(reader, 'Slutlig', final);
  await says(reader, 'Syns inte i den här visningen');
  expect(await markedComments(reader)).toEqual([]);
  await showView(reader, 'Ursprunglig', original);
  await poll(() => markedComments(reader)).toEqual(['i första hand']);
});

test('a comment on struck words is at them in the original, and in the file that is saved', async ({ reader }) => {
  await readWord(reader, wordRemiss());
  await commentOnWords(reader, 'i första hand', 'Stryk inte!');
  await poll(() => markedComments(reader)).toEqual(['i första hand']);
  await showView(reader, 'Ursprunglig', original);
  await poll(() => markedComments(reader)).toEqual(['i första hand']);
  await chooseInMenu(reader, 'Spara Word med kommentarer');
  await readerSays(reader, 'En kommentar läggs in i en kopia av filen');
  await catchSaved(reader);
  await reader.clickInReader('.saving .main-button');
  await readerSays(reader, 'remiss med kommentarer.docx.');
  expect(wordsOfComment(await savedBytes(reader), 'original', 'Stryk inte!')).toEqual(['i första hand']);
  await reader.inReader(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
});
