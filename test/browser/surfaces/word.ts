import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocxFile } from '../../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../../documents/docx/text/docx-document.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { allRead, openBesidePanel } from './pdf.ts';

let made: string | undefined;

/** Files stay as long as the tests run: a page that is loaded again reads its file once more. */
function folder(): string {
  if (made === undefined) {
    const path = mkdtempSync(join(tmpdir(), 'remisslasaren-word-'));
    process.once('exit', () => rmSync(path, { recursive: true, force: true }));
    made = path;
  }
  return made;
}

/** Opens a Word file in the reader with the panel beside it, which has read all of it then. @returns where the file lies */
export async function readWord(reader: ReadingBrowser, bytes: Uint8Array, name = 'remiss.docx'): Promise<string> {
  const file = await openWord(reader, bytes, name);
  await sheetDrawn(reader);
  await allRead(reader);
  return file;
}

/** The same, whatever comes of it. @returns where the file lies */
export async function openWord(reader: ReadingBrowser, bytes: Uint8Array, name: string): Promise<string> {
  const file = join(folder(), name);
  await writeFile(file, bytes);
  await openBesidePanel(reader, file);
  await until('the file', () => reader.inReader(() => document.querySelector('.open-dialog progress') === null));
  return file;
}

/** Waits until all of a Word file is drawn. */
export const sheetDrawn = (reader: ReadingBrowser): Promise<boolean> =>
  until('the whole sheet', () =>
    reader.inReader(
      () =>
        document.querySelector('.flow-sheet > :is(p, h1, h2, div)') !== null &&
        performance.getEntriesByName('remisslasaren:pages-read').length > 0,
    ),
  );

/** What the sheet says, as one sees it: a line each block, white space folded. */
export const sheetText = async (reader: ReadingBrowser): Promise<string> => {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't shown
  const text = await reader.inReader(() => document.querySelector<HTMLElement>('.flow-sheet')?.innerText ?? '');
  return text.replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n');
};

/** Chooses one of the readings of the changes. */
export const chooseView = (reader: ReadingBrowser, view: string): Promise<void> =>
  reader.inReader((view) => {
    const label = [...document.querySelectorAll<HTMLElement>('.flow-view')].find(
      ({ textContent }) => textContent === view,
    );
    label?.click();
  }, view);

/** The words that are marked as commented on. */
export const markedComments = (reader: ReadingBrowser): Promise<string[]> =>
  reader.inReader(() => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('remisslasaren-comments'));
    return names.flatMap((name) =>
      [...(CSS.highlights.get(name) as unknown as Iterable<AbstractRange>)].map(
        ({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '',
      ),
    );
  });

/** The words that a comment is on in a Word file, a span each. @param said the comment's text */
export function wordsOfComment(bytes: Uint8Array, view: 'marked' | 'original', said: string): (string | undefined)[] {
  const { comments, blocks } = readDocx(new DocxFile(bytes), view);
  const { spans = [] } = comments.find(({ text }) => text === said) ?? {};
  return spans.map(({ block, start, end }) => blocks.find(({ id }) => id === block)?.text.slice(start, end));
}
