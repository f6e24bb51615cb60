import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ScannedPage, scannedPdf } from '../../pdf-files/scanned-pdf.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openBesidePanel } from './pdf.ts';

/** A small scanned page, which the engine is soon through with. */
export const smallPage: ScannedPage = {
  ...{ width: 400, height: 200 },
  text: [
    { text: 'Strategi för psykisk hälsa', x: 40, y: 50, size: 20, font: 'F2' },
    { text: 'Arbetet för psykisk hälsa i hela landet går vidare.', x: 40, y: 95, red: 'psykisk hälsa' },
    { text: 'Stödet ska nå unga med psykisk ohälsa.', x: 40, y: 155, red: 'psykisk ohälsa' },
  ],
};

/** What is marked on it once it is read. */
export const smallPageMarks = ['psykisk', 'hälsa', 'psykisk', 'hälsa', 'psykisk', 'ohälsa'];

/** Opens a file of such pages in the reader, with the panel beside it. */
export const openScan = async (reader: ReadingBrowser, pages: readonly ScannedPage[]): Promise<void> =>
  openFile(reader, await scannedPdf(pages));

/** Opens a file in the reader, with the panel beside it. */
export async function openFile(reader: ReadingBrowser, bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-scan-'));
  const file = join(folder, 'skannad.pdf');
  writeFileSync(file, bytes);
  await openBesidePanel(reader, file);
  await drawnPicture(reader);
  rmSync(folder, { recursive: true, force: true });
}

const drawnPicture = (reader: ReadingBrowser) =>
  until('the picture of a page', () => reader.inReader(() => document.querySelector('.page[data-loaded]') !== null));

/** Presses a button of the line about what can be recognised, by its words, in the reader. */
export const pressInLine = (reader: ReadingBrowser, words: string) =>
  until(`the button "${words}"`, () =>
    reader.inReader((words) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.recognise-line button')];
      const button = buttons.find(({ textContent }) => textContent === words);
      button?.click();
      return button !== undefined;
    }, words),
  );

/** The buttons of that line, by their words. */
export const offered = (reader: ReadingBrowser): Promise<string[]> =>
  reader.inReader(() =>
    [...document.querySelectorAll('.recognise-line button')].map(({ textContent }) => textContent ?? ''),
  );

/** A thread that Firefox has lost is begun anew after some seconds, the engine's after ten and then twenty. In milliseconds. */
export const untilRead = 90_000;

/** Has so many pages read after this, and the others wait for ever: what is done in the middle of a reading comes in its middle. */
export const holdAfter = (reader: ReadingBrowser, pages: number): Promise<void> =>
  reader.inReader((pages) => {
    const Thread = globalThis.Worker;
    globalThis.Worker = class extends Thread {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (!String(address).includes('recognising-worker')) return;
        let asked = 0;
        this.postMessage = (message: object, moved?: StructuredSerializeOptions | Transferable[]) => {
          if (!('is' in message) || ++asked <= pages) super.postMessage(message, moved as Transferable[]);
        };
      }
    };
  }, pages);

/** How many files have pages that were asked for and aren't read yet, as the database has it. */
export const filesLeft = (reader: ReadingBrowser): Promise<number> =>
  reader.inReader(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('remisslasaren');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const count = await new Promise<number>((resolve) => {
      const counting = database.transaction('orders').objectStore('orders').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    return count;
  });
