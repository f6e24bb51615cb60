import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenPage } from '../../pdf-files/pdf-writer.ts';
import { scannedPdf } from '../../pdf-files/scanned-pdf.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openBesidePanel } from './pdf.ts';

/** A small scanned page, which the engine is soon through with. */
export const smallPage: WrittenPage = {
  ...{ width: 420, height: 200 },
  text: [
    { text: 'Strategi för psykisk hälsa', x: 40, y: 50, size: 20, font: 'F2' },
    { text: 'Arbetet för psykisk hälsa i hela landet går vidare.', x: 40, y: 90, red: 'psykisk hälsa' },
    { text: 'Stödet ska nå unga med psykisk ohälsa.', x: 40, y: 106, red: 'psykisk ohälsa' },
  ],
};

/** Opens such a file in the reader, with the panel beside it. */
export async function openScan(reader: ReadingBrowser, pages: readonly WrittenPage[], density = 200): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-scan-'));
  const file = join(folder, 'skannad.pdf');
  writeFileSync(file, await scannedPdf(pages, density));
  await openBesidePanel(reader, file);
  await until('the button in the reader', () =>
    reader.inReader(() => document.querySelector('.recognise-line button, .viewer-notes:not(:empty)') !== null),
  );
  rmSync(folder, { recursive: true, force: true });
}

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
