import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { panelText } from '../fixtures.ts';

export const sharedFile = (name: string) =>
  fileURLToPath(new URL(`../../../../shared/documents/${name}`, import.meta.url));
export const pdfFile = (name: string) => fileURLToPath(new URL(`../../documents/pdfs/${name}`, import.meta.url));

/** What the reader shows, white space folded. */
export const readerText = (reader: ReadingBrowser): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't shown
  reader.inReader(() => document.body.innerText.replace(/\s+/g, ' '));

/** @param longest in milliseconds */
export const readerSays = (reader: ReadingBrowser, words: string, longest?: number) =>
  until(
    `the reader to say "${words}"`,
    async () => {
      const text = await readerText(reader);
      if (text.includes(words)) return true;
      throw new Error(`it says "${text.slice(0, 300)}"`);
    },
    longest,
  );

/** Waits until the page in view has been drawn with its text. */
export const drawn = (reader: ReadingBrowser) =>
  until('a page with its text', () =>
    reader.inReader(() => document.querySelector('.page[data-loaded] .textLayer .endOfContent') !== null),
  );

/** Chooses a file in an empty reader with the panel beside it, which has read all of it then. */
export async function readFile(reader: ReadingBrowser, path: string): Promise<void> {
  await openBesidePanel(reader, path);
  await drawn(reader);
  await allRead(reader);
}

/** Chooses a file in an empty reader with the panel beside it. */
export async function openBesidePanel(reader: ReadingBrowser, path: string): Promise<void> {
  await emptyReader(reader);
  // With nothing to read the button opens the panel, and that alone.
  await reader.pressButton();
  await reader.chooseFile(path);
}

/** The same with bytes, and its first page drawn. */
export async function openBytesBesidePanel(reader: ReadingBrowser, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  await writeFile(join(folder, 'remiss.pdf'), bytes);
  await openBesidePanel(reader, join(folder, 'remiss.pdf'));
  await drawn(reader);
  await rm(folder, { recursive: true });
}

export async function chooseIn(reader: ReadingBrowser, path: string): Promise<void> {
  await emptyReader(reader);
  await reader.chooseFile(path);
}

async function emptyReader(reader: ReadingBrowser): Promise<void> {
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn('reader.html');
  await readerSays(reader, 'Öppna en remiss');
}

/** Waits until the panel has the whole document that the reader shows. */
export async function allRead(reader: ReadingBrowser): Promise<void> {
  await until('the whole document in the panel', async () => {
    const isRead = await reader.inPanel(
      () => document.querySelector('.document') !== null && document.querySelector('.document .busy') === null,
    );
    if (isRead) return true;
    throw new Error(`the panel says "${(await panelText(reader)).slice(0, 300)}"`);
  });
}

/** The page number in the toolbar. */
export const pageShown = (reader: ReadingBrowser): Promise<string> =>
  reader.inReader(() => document.querySelector<HTMLInputElement>('#page-field')?.value ?? '');

/** Waits until these words are painted on the pages that are drawn, and no others. @param longest in milliseconds */
export const paints = (reader: ReadingBrowser, words: string[], longest?: number) =>
  until(
    `marks on "${words}"`,
    async () => {
      const painted = await paintedInReader(reader);
      if (painted.join() === words.join()) return true;
      throw new Error(`painted: "${painted}"`);
    },
    longest,
  );

/** The words that are painted on the pages that are drawn, in order, white space left out. */
const paintedInReader = (reader: ReadingBrowser): Promise<string[]> =>
  reader.inReader(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => /remisslasaren-(?!current)/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .filter(({ startContainer }) => startContainer.isConnected)
      .toSorted((a, b) =>
        a.startContainer === b.startContainer
          ? a.startOffset - b.startOffset
          : a.startContainer.compareDocumentPosition(b.startContainer) & 4
            ? -1
            : 1,
      );
    return ranges
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset).replace(/\s/g, ''),
      )
      .filter((words) => words !== '');
  });
