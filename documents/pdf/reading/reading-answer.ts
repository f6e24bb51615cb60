import type { Fact } from '../../facts.ts';
import type { WhyUnread } from '../../readable-document.ts';
import type { RecognisedPage } from '../ocr/page/recognised-page.ts';
import type { PdfChange } from '../text/across-pages/splices.ts';
import type { PdfBlock } from '../text/layout/pdf-block.ts';
import type { PageState } from '../text/runs/page-state.ts';
import type { AddedText } from '../text/runs/page-text.ts';

/** Messages to the thread that reads a PDF: first the file, then which page is in view, and pages that were recognised from their pictures. */
export type ReadingAsked =
  | {
      is: 'read';
      bytes: Uint8Array<ArrayBuffer>;
      password: string | undefined;
      seen: number;
      /** Pages that were recognised before. */
      recognised: readonly RecognisedPage[];
    }
  | { is: 'seen'; page: number }
  | { is: 'recognised'; page: RecognisedPage };

/** Messages from that thread, in this order. */
export type ReadingAnswer =
  | { is: 'started' }
  | { is: 'page'; page: PageRead }
  | { is: 'slow' | 'unsure'; page: number }
  | { is: 'unread'; page: number; why: WhyUnread }
  | { is: 'fault' }
  | { is: 'claimed'; pages: number }
  | { is: 'title'; title: string }
  | { is: 'added'; fields: number; notes: number; left: number; addedUnread: readonly number[] }
  /** Some of these pages' text is in fonts that don't say which letters they draw. */
  | { is: 'illegible'; pages: readonly number[] }
  | { is: 'facts'; facts: Fact[]; furniture: PlacedBlock[] }
  | { is: 'change'; change: PlacedChange }
  /** All pages but those that are slow have been read. */
  | { is: 'through' }
  /** `stays`: pages lack text that may be recognised, so the thread goes on waiting for it. */
  | { is: 'done'; stays: boolean }
  /** Nothing can be read, or no more. */
  | { is: 'failed'; message: string };

/**
 * `foreign`: its words are in another language than Swedish, which the engine doesn't know. `doubtful`: many of them may be wrong. `worse`: the harmed text that the file has
 * is better, and stays.
 */
export type WordsFound = 'words' | 'foreign' | 'doubtful' | 'nothing' | 'worse';

/** What is known about a page beside its blocks. */
export interface PageRead {
  number: number;
  layer: PageState['layer'] | undefined;
  /** The words of one that is `stamped`. */
  stamp?: string | undefined;
  /** Lines that were filled in or noted on it. */
  added: readonly AddedText['lines'][number][];
  /** Items that aren't read though they have text. */
  unread: readonly number[];
  /** Is its content damaged, so that some of its text may be missing? Where all of it is, its layer says so. */
  damaged?: true;
  /** What was recognised in its picture, where that has been tried. */
  recognised?: WordsFound | undefined;
}

/**
 * A block whose pieces stand in one array, five figures each: page, item, from, to and start, as `Piece` has them. A page may have a
 * hundred thousand, and objects cost both threads much more.
 */
export type PlacedBlock = Omit<PdfBlock, 'pieces'> & { pieces: Int32Array };

export type PlacedChange = Omit<PdfChange, 'put'> & { put: PlacedBlock[] };

export const figures = 5;

export function placed({ pieces, ...block }: PdfBlock): PlacedBlock {
  const packed = new Int32Array(pieces.length * figures);
  for (const [i, { page, item, from, to, start }] of pieces.entries())
    packed.set([page, item, from, to, start], i * figures);
  return { ...block, pieces: packed };
}

/** At most so many blocks in a message: the page takes in each message in one task. */
const atOnce = 200;

/** The change as such that no one of them is large. */
export function* inParts({ at, removed, put, complete }: PdfChange): Iterable<PlacedChange> {
  let done = 0;
  do {
    const part = put.slice(done, done + atOnce).map(placed);
    const isLast = done + part.length === put.length;
    yield { at: at + done, removed: done === 0 ? removed : 0, put: part, complete: complete && isLast };
    done += part.length;
  } while (done < put.length);
}
