import { readFileSync } from 'node:fs';
import { openToDraw, recognisedPages } from '../../../commands/documents/ocr/recognised-pages.ts';
import type { RecognisedPage } from '../../../documents/pdf/ocr/page/recognised-page.ts';
import { isBetter } from '../../../documents/pdf/ocr/page/recognised-page-text.ts';
import { readMarks } from '../../marked-text.ts';
import { scans } from '../../ocr-scans/scans.ts';
import { shared } from '../../shared.ts';
import { wordsOf, wordsRight } from './words-right.ts';

/** A page as it was read, and what really stands on it. */
interface KnownPage {
  recognised: RecognisedPage;
  real: string;
}

const percent = (share: number) => (100 * share).toFixed(1);

/** By the engine's certainty: how many of the words were right. */
function tellCertainties(pages: readonly KnownPage[]): void {
  const bands = [0, 30, 50, 60, 70, 75, 80, 85, 90, 95, 101];
  const counts = bands.map(() => ({ words: 0, right: 0 }));
  for (const { recognised, real } of pages) {
    // Halves of broken words are no words.
    const words = recognised.words.filter(({ text }, i, all) => !/-$/.test(text) && !/-$/.test(all[i - 1]?.text ?? ''));
    const read = words.flatMap(({ text, certainty }) => wordsOf(text).map((word) => ({ word, certainty })));
    const { isRight } = wordsRight(
      wordsOf(real),
      read.map(({ word }) => word),
    );
    for (const [i, { certainty }] of read.entries()) {
      const band = counts[bands.findLastIndex((least) => certainty >= least)];
      if (!band) continue;
      band.words++;
      if (isRight[i]) band.right++;
    }
  }
  console.log('\n| certainty | words | right, % |\n| --- | --: | --: |');
  for (const [i, { words, right }] of counts.entries())
    if (words > 0) console.log(`| ${bands[i]}–${(bands[i + 1] ?? 101) - 1} | ${words} | ${percent(right / words)} |`);
}

/** Reads each scan of the first two sets. */
export async function tellCertaintyOfScans(): Promise<void> {
  const pages: KnownPage[] = [];
  for (const set of ['first', 'second'] as const) {
    for (const { pdf, text } of scans(set)) {
      for await (const outcome of recognisedPages(pdf, [1]))
        if (outcome.is === 'recognised')
          pages.push({ recognised: outcome.page, real: readMarks(text).text.replace(/^#+ /gm, '') });
    }
  }
  tellCertainties(pages);
}

/** The real scan whose layer is harmed: words right of its layer and of ours, page by page, and which one is taken. */
export async function tellLayers(): Promise<void> {
  const [file, gold] = ['documents/strategi-skannad-ocr.pdf', 'gold/strategi.txt'].map(shared);
  if (!file || !gold) throw new Error('The shared scan of the strategy is missing.');
  const real = wordsOf(readFileSync(gold, 'utf8'));
  const bytes = readFileSync(file);
  const { opened, close } = await openToDraw(bytes);
  console.log('\n| page | words right, layer | ours | certainty | taken |\n| --: | --: | --: | --: | --- |');
  const pages = Array.from({ length: opened.numPages }, (_, i) => i + 1);
  for await (const outcome of recognisedPages(bytes, pages)) {
    if (outcome.is === 'failed') continue;
    const content = await (await opened.getPage(outcome.page.page)).getTextContent();
    const layer = content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    tellLayer(outcome.page, layer, real, isBetter(outcome.page, 'harmed', content));
  }
  await close();
}

/** A row. */
function tellLayer(ours: RecognisedPage, layer: string, real: readonly string[], isTaken: boolean): void {
  const letters = ours.words.reduce((sum, { text }) => sum + text.length, 0);
  const certain = ours.words.reduce((sum, { text, certainty }) => sum + text.length * certainty, 0) / letters;
  const text = ours.words.map(({ text, line }, i, all) => `${text}${all[i + 1]?.line === line ? ' ' : '\n'}`).join('');
  const right = (read: string) => wordsRight(real, wordsOf(read)).right;
  console.log(
    `| ${ours.page} | ${right(layer)} | ${right(text)} | ${certain.toFixed(0)} | ${isTaken ? 'ours' : 'layer'} |`,
  );
}
