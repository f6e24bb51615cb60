/** A worker that reads one PDF for the pdf-text benchmark: what it throws, and what never ends, is that file's alone. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { withPdf } from '../../../commands/documents/pdf-blocks.ts';
import { readPage, startReading } from '../../../documents/pdf/reading/read-page.ts';
import type { PdfBlock } from '../../../documents/pdf/text/layout/pdf-block.ts';
import { PdfBlocks } from '../../../documents/pdf/text/pdf-blocks.ts';
import { type WordOrder, wordOrder } from '../../word-order.ts';
import { type WordLoss, wordLoss, wordsIn } from '../../words-lost.ts';

export interface PageCount extends WordLoss {
  file: string;
  page: number;
  /** As poppler counts them. */
  words: number;
  /** The lines that were taken for running headers and the like. */
  furniture: string[];
  /** Of the blocks, in their order, without the furniture. */
  order: WordOrder;
}

const file = workerData as string;
parentPort?.postMessage(await countPages());

async function countPages(): Promise<PageCount[]> {
  const theirs = popplersPages();
  // In the order in which the file has it: poppler's own differs from that where it finds columns.
  const asWritten = popplersPages('-raw');
  return withPdf(readFileSync(file), async (pdf) => {
    const blocks = new PdfBlocks({ pages: pdf.numPages, outline: await pdf.getOutline() });
    const reading = await startReading(pdf);
    for (let page = 1; page <= pdf.numPages; page++) blocks.put(await readPage(reading, page));
    blocks.finish();
    return pagesOf(blocks.all, pdf.numPages).map((text, i) => {
      const furniture = blocks.furnitureOf(i + 1).map((block) => block.text.replace(/\s+/g, ' '));
      const other = wordsIn(theirs[i] ?? '');
      const ours = wordsIn(`${text}\n${furniture.join('\n')}`);
      const order = wordOrder(wordsIn(text), [other, wordsIn(asWritten[i] ?? '')]);
      return { file, page: i + 1, words: other.length, furniture, order, ...wordLoss(ours, other) };
    });
  });
}

/** As poppler reads by default: a word that is drawn twice in one place is one, and broken words are whole. */
function popplersPages(...how: string[]): string[] {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 20_000 } as const;
  return execFileSync('pdftotext', ['-q', '-enc', 'UTF-8', ...how, file, '-'], options).split('\f');
}

/** What of the blocks stands on each page: a block over a page's end has pieces on both. */
function pagesOf(blocks: readonly PdfBlock[], count: number): string[] {
  const texts = Array.from({ length: count }, () => '');
  for (const { text, pieces } of blocks) {
    for (const [page, on] of Map.groupBy(pieces, (piece) => piece.page)) {
      const [first, last] = [on[0], on.at(-1)];
      if (first && last) texts[page - 1] += `${text.slice(first.start, last.start + last.to - last.from)}\n\n`;
    }
  }
  return texts;
}
