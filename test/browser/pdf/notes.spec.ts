import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { withPdf } from '../../../commands/documents/pdf-blocks.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { says, test, violations } from '../fixtures.ts';
import { chooseInMenu, leaveNoComments, onSelection, press, write } from '../surfaces/comments.ts';
import { chooseIn, drawn, pdfFile, readerSays, readerText, readFile } from '../surfaces/pdf.ts';
import { catchSaved, savedBytes } from '../surfaces/reader-files.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

/** Presses the button in the reader that says this. */
const pressInReader = async (reader: ReadingBrowser, words: string) => {
  await until(`the button "${words}"`, () =>
    reader.inReader((sought) => {
      const button = [...document.querySelectorAll('button, label')].find((one) => one.textContent?.trim() === sought);
      for (const one of document.querySelectorAll('[data-pressed]')) one.removeAttribute('data-pressed');
      button?.setAttribute('data-pressed', '');
      return button !== undefined;
    }, words),
  );
  await reader.clickInReader('[data-pressed]');
};

/** Where words stand on their page, from its upper left corner, in shares of the page's width. */
const boxOf = (reader: ReadingBrowser, words: string) =>
  reader.inReader((sought) => {
    const walker = document.createTreeWalker(document.querySelector('.pdfViewer') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(sought);
      if (at < 0) continue;
      const page = node.parentElement?.closest('.page') as HTMLElement;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const [box, sheet] = [range.getBoundingClientRect(), page.getBoundingClientRect()];
      return [box.left - sheet.left, box.right - sheet.left, box.top - sheet.top, box.bottom - sheet.top].map(
        (edge) => edge / sheet.width,
      );
    }
    throw new Error(`no ${sought}`);
  }, words);

test('the PDF with the comments in it: said before, written behind the file, and opened again', async ({ reader }) => {
  const file = pdfFile('plan-tagged.pdf');
  await readFile(reader, file);
  // The reader begins a file again on the page where it was left, by another test perhaps.
  await reader.inReader(() => document.querySelector('[data-page-number="1"]')?.scrollIntoView());
  await onSelection(reader, 'Nämnden för folkhälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Även kommunerna.');
  await press(reader, 'Utkast');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await chooseInMenu(reader, 'Spara PDF med kommentarer');
  await readerSays(reader, 'Inga kommentarer är klara än.');
  expect(await violations(reader, 'page')).toEqual([]);
  await pressInReader(reader, 'Ta med ett utkast');
  await readerSays(reader, 'En kommentar läggs in i en kopia av filen.');
  await catchSaved(reader);
  await pressInReader(reader, 'Spara');
  await readerSays(reader, 'plan-tagged med kommentarer.pdf.');
  const bytes = await savedBytes(reader);
  const original = await readBytes(file);
  expect(bytes.subarray(0, original.length).equals(original)).toBe(true);

  // The words as the browser lays them over the page, and as the file says that they are marked.
  const box = await boxOf(reader, 'Nämnden för folkhälsa');
  await withPdf(bytes, async (pdf) => {
    const page = await pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const [left = 0, right = 0, top = 0, bottom = 0] = box.map((edge) => edge * width);
    const notes = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Highlight');
    expect(notes).toMatchObject([{ contentsObj: { str: 'Även kommunerna.' } }]);
    const [x0, y0, x1, y1] = notes[0].rect;
    expect(Math.abs(x0 - left)).toBeLessThan(2);
    expect(Math.abs(x1 - right)).toBeLessThan(2);
    expect(height - y1).toBeLessThan((top + bottom) / 2);
    expect(height - y0).toBeGreaterThan((top + bottom) / 2);
  });

  // Our own reader shows it as any other does.
  await pressInReader(reader, 'Stäng');
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-notes-'));
  await writeFile(join(folder, 'med.pdf'), bytes);
  await chooseIn(reader, join(folder, 'med.pdf'));
  await drawn(reader);
  await until('the highlight', () =>
    reader.inReader(() => document.querySelector('.annotationLayer .highlightAnnotation') !== null),
  );
  expect(await readerText(reader)).not.toContain('kom inte med');
  await rm(folder, { recursive: true });
});
