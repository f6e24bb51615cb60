import { Worker } from 'node:worker_threads';
import { pdfLimits } from '../../documents/pdf/file/limits.ts';
import type { OutlineEntry, PageText } from '../../documents/pdf/text/runs/page-text.ts';

export interface PdfAsked {
  bytes: Uint8Array;
  /** The first page to be read, from 1. */
  from: number;
}

export type PdfAnswer =
  | { is: 'open'; pages: number; outline: OutlineEntry[] | null }
  /** A page with letters that aren't drawn comes a second time, without them. */
  | { is: 'page'; text: PageText }
  | { is: 'next'; page: number }
  | { is: 'no page'; page: number; why: 'too-large' | 'locked' | 'damaged' }
  /** Something of the file couldn't be read, and PDF.js goes on without it. */
  | { is: 'part missing' }
  /** How many pages the file says that it has, where they can't all be reached. */
  | { is: 'claimed'; pages: number }
  | { is: 'no pdf'; sentence: string }
  | { is: 'done' };

interface PdfPages {
  pages: number;
  outline: OutlineEntry[] | null;
  /** By page, from the first to the last. */
  texts: Map<number, PageText>;
}

/** A file that can't be read at all. */
export class PdfUnreadable extends Error {}

export interface Room {
  /** In milliseconds without an answer: the slowest sound page that is known takes two seconds, on a slow machine. */
  timeout: number;
  /** In megabytes beyond what the process had: a document of 2,000 pages takes 400. */
  memory: number;
  /** As `pdfLimits` has it. */
  slowPages: number;
}
/** In milliseconds until a file is open: a thread begins, and PDF.js is loaded. */
const opening = 2 * pdfLimits.slowAfter;
const usual: Room = { timeout: 1.5 * pdfLimits.slowAfter, memory: 1000, slowPages: pdfLimits.slowPages };

type Left = { page: number; why: string } | undefined;

/**
 * The text of a PDF's pages, in a thread of its own. A page that takes too long or too much memory is left, and the others are read.
 * @param tell gets a sentence for each thing that isn't read
 * @throws PdfUnreadable in a sentence
 */
export async function pagesOfPdf(
  bytes: Uint8Array,
  tell: (sentence: string) => void,
  room: Room = usual,
): Promise<PdfPages> {
  const read: PdfPages = { pages: 0, outline: null, texts: new Map() };
  const missing = { parts: 0, claimed: 0 };
  let from = 1;
  for (let slow = 0; ; slow++) {
    const left = await readFrom({ bytes, from }, read, { tell, missing, room });
    if (!left) break;
    if (read.pages === 0) throw new PdfUnreadable(`PDF-filen går inte att öppna: det ${left.why}.`);
    if (left.page > read.pages) break;
    tell(
      read.texts.has(left.page)
        ? `På sidan ${left.page} kan text som inte syns vara med: det ${left.why}.`
        : `Sidan ${left.page} är inte med: det ${left.why}.`,
    );
    from = left.page + 1;
    if (from > read.pages) break;
    if (slow + 1 < room.slowPages) continue;
    tell(`Sidorna ${from}–${read.pages} är inte med: ${slow + 1} sidor före dem gick inte att läsa.`);
    break;
  }
  if (missing.claimed > read.pages) {
    const rest =
      missing.claimed === read.pages + 1 ? `Sidan ${missing.claimed}` : `Sidorna ${read.pages + 1}–${missing.claimed}`;
    tell(
      `${rest} är inte med: filen uppger ${number(missing.claimed)} sidor, men bara ${number(read.pages)} går att nå.`,
    );
  }
  if (missing.parts > 0) tell(`Delar av PDF-filen är skadade och inte med (${number(missing.parts)} fel).`);
  if (read.texts.size === 0)
    throw new PdfUnreadable('Ingen sida i PDF-filen går att läsa. Be avsändaren om en annan fil.');
  return read;
}

interface Telling {
  tell(sentence: string): void;
  /** Told at the end, at once: a damaged file may lack hundreds. */
  missing: { parts: number; claimed: number };
  room: Room;
}

/** Reads on from a page until all are read, or one of them has to be left. */
function readFrom(asked: PdfAsked, read: PdfPages, { tell, missing, room }: Telling): Promise<Left> {
  const { timeout, memory } = room;
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const before = process.memoryUsage.rss();
  let at = asked.from;
  return new Promise<Left>((resolve, reject) => {
    const leave = (why: string) => resolve({ page: at, why });
    const tooLarge = () => leave(`krävs mer än ${number(memory)} megabyte minne`);
    const tooSlow = (after: number) => leave(`tar längre tid än ${after / 1000} sekunder`);
    let timer = setTimeout(tooSlow, opening, opening);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memory * 1e6) tooLarge();
    }, 50);
    worker.on('message', (answer: PdfAnswer) => {
      clearTimeout(timer);
      timer = setTimeout(tooSlow, timeout, timeout);
      if (answer.is === 'open') [read.pages, read.outline] = [answer.pages, answer.outline];
      else if (answer.is === 'page') read.texts.set(answer.text.page, answer.text);
      else if (answer.is === 'next') at = answer.page;
      else if (answer.is === 'no page') {
        tell(`Sidan ${answer.page} är inte med: ${noPage[answer.why]}.`);
        at = answer.page + 1;
      } else if (answer.is === 'part missing') missing.parts++;
      else if (answer.is === 'claimed') missing.claimed = answer.pages;
      else if (answer.is === 'no pdf') reject(new PdfUnreadable(answer.sentence));
      else resolve(undefined);
    });
    worker.on('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : leave('avbröts av ett fel'),
    );
    worker.on('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      leave('avbröts');
    });
  }).finally(() => worker.terminate());
}

const number = (value: number) => value.toLocaleString('sv');

const noPage: Record<Extract<PdfAnswer, { is: 'no page' }>['why'], string> = {
  'too-large': `den har mer än ${number(pdfLimits.items)} bitar eller ${number(pdfLimits.letters)} tecken text`,
  locked: 'den är låst på ett sätt som inte kan öppnas',
  damaged: 'den är skadad',
};
