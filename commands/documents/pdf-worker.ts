/**
 * Reads a PDF's pages in a thread of its own, so that a page without an end can be left: PDF.js in Node works in the thread that asks.
 * Each answer is sent as it comes.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { withBoundWidths } from '../../documents/pdf/file/bound-widths.ts';
import { claimedIn } from '../../documents/pdf/file/claimed-pages.ts';
import { damageIn } from '../../documents/pdf/file/damage-told.ts';
import { whyUnread } from '../../documents/pdf/file/why-unread.ts';
import { PageDamage } from '../../documents/pdf/reading/page-damage.ts';
import { readPage, rereadUndrawn, startReading } from '../../documents/pdf/reading/read-page.ts';
import { PdfBlocks } from '../../documents/pdf/text/pdf-blocks.ts';
import type { OutlineEntry } from '../../documents/pdf/text/runs/page-text.ts';
import { withPdf } from './pdf-blocks.ts';
import { type PdfAnswer, type PdfAsked, PdfUnreadable } from './pdf-pages.ts';

const { bytes, from } = workerData as PdfAsked;
const tell = (answer: PdfAnswer) => parentPort?.postMessage(answer);

/** PDF.js says what is wrong in English, for who writes PDFs. */
function sentenceOf(error: unknown): string {
  return error instanceof PdfUnreadable ? error.message : 'PDF-filen är skadad och går inte att läsa.';
}

// PDF.js forgets some of its promises, and Node would end.
process.on('unhandledRejection', () => tell({ is: 'part missing' }));
const damage = new PageDamage();
const isHeard = (said: string): boolean => {
  const found = damageIn(said);
  if (found) damage.take(found);
  return found !== undefined || /^(?:Warning|Info): /.test(said);
};
// What is damaged, and how many pages there should be, it says in this way alone; the rest isn't for who runs a command.
const { warn, info } = console;
console.warn = (...said: unknown[]) => {
  const pages = claimedIn(String(said[0]));
  if (pages !== undefined) tell({ is: 'claimed', pages });
  else if (!isHeard(String(said[0]))) warn(...said);
};
console.info = (...said: unknown[]) => {
  if (!isHeard(String(said[0]))) info(...said);
};

// As the extension has it: another worker would take gigabytes for a font that the extension reads, and leave its page.
const source = new URL(import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'));
const bound = Buffer.from(withBoundWidths(readFileSync(source, 'utf8'))).toString('base64');
Object.assign(globalThis, { pdfjsWorker: await import(`data:text/javascript;base64,${bound}`) });

await withPdf(
  bytes,
  async (pdf) => {
    const outline = await pdf.getOutline().catch(() => {
      tell({ is: 'part missing' });
      return null;
    });
    tell({ is: 'open', pages: pdf.numPages, outline: plain(outline) });
    const reading = await startReading(pdf, damage);
    for (let page = from; page <= pdf.numPages; page++) {
      try {
        const text = await readPage(reading, page);
        tell({ is: 'page', text });
        const alone = new PdfBlocks({ pages: page });
        alone.put(text);
        const drawn = alone.mayHoldUndrawn(page)
          ? await rereadUndrawn(reading, page).catch(() => undefined)
          : undefined;
        if (drawn) tell({ is: 'page', text: drawn });
        tell({ is: 'next', page: page + 1 });
      } catch (error) {
        tell({ is: 'no page', page, why: whyUnread(error) });
      }
    }
  },
  true,
).catch((error: unknown) => tell({ is: 'no pdf', sentence: sentenceOf(error) }));
// What PDF.js has forgotten is rejected in the next turn.
await new Promise((resolve) => setTimeout(resolve));
tell({ is: 'done' });

/** Without what can't be sent: an entry of a damaged file may hold anything. */
function plain(outline: readonly OutlineEntry[] | null): OutlineEntry[] | null {
  return outline?.map(({ title, items }) => ({ title, items: plain(items) ?? [] })) ?? null;
}
