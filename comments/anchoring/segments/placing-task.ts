import type { FlatDocument } from '../../text/flatten.ts';
import type { SeedIndex } from '../candidates/seeds.ts';
import type { ComparedWords } from '../ordering/align.ts';
import type { OldText, Segment } from './segments.ts';
import type { WordList } from './words.ts';

/** A stretch of the new words, the last one included. */
export interface WordRange {
  first: number;
  last: number;
}

/** What is known while segments are being placed. */
export interface Placing {
  /** Old word → the new word that it is now, or -1. */
  to: Int32Array;
  /** segment → the places of which neither order nor context makes one the better */
  openPlaces: Map<number, WordRange[]>;
  /** For each new word, 1 where it belongs to an old one. */
  matched: Uint8Array;
  /** Segments that have kept their order. */
  inOrder: Set<number>;
}

export interface PlacingTask {
  comparison: ComparedWords;
  ocrKeys: readonly number[];
  index: SeedIndex;
  old: OldText;
  text: WordList;
  document: FlatDocument<unknown>;
  /** Is the whole of the old text known? */
  wholeKnown: boolean;
  /** Is so much of it known that what stands in the new text without belonging to any of it is likely to be new? */
  mostKnown: boolean;
  /** Segments with a quote that stood only once in the old text, so that nothing else can look like it; and the shortest. */
  unique: ReadonlyMap<number, string>;
  /** Segments with a quote that stood several times in the old text. */
  repeated: ReadonlySet<number>;
  /** Segment that a comment quotes → the section and the page that the comment names. */
  statedPlaces: ReadonlyMap<number, { section?: readonly string[]; page?: number }>;
  /** Segments that a comment quotes; the others are what stands around them. */
  quoted: ReadonlySet<number>;
}

export function isPlaced({ to }: Placing, { first, end }: Segment): boolean {
  for (let at = first; at < end; at++) if (to[at] !== -1) return true;
  return false;
}
