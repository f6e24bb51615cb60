import type { Comparing } from './align.ts';
import type { FlatDocument } from './flatten.ts';
import type { SeedIndex } from './seeds.ts';
import type { OldText, Unit } from './units.ts';
import type { Words } from './words.ts';

/** A stretch of the new words, the last one included. */
export interface WordRange {
  first: number;
  last: number;
}

/** Where the units have gone. */
export interface Placing {
  /** Of each old word, the new word that it is now, or -1. */
  to: Int32Array;
  /** unit → the places of which neither order nor context makes one the better */
  rivals: Map<number, WordRange[]>;
  /** Of each new word, 1 where it belongs to an old one. */
  claimed: Uint8Array;
  /** Units that have kept their order. */
  chained: Set<number>;
}

export interface PlacingTask {
  by: Comparing;
  bones: readonly number[];
  index: SeedIndex;
  old: OldText;
  text: Words;
  document: FlatDocument<unknown>;
  /** Is the whole of the old text known? */
  whole: boolean;
  /** Is so much of it known that what stands in the new text without belonging to any of it is likely to be new? */
  most: boolean;
  /** Units with a quote that stood only once in the old text, so that nothing else can look like it. */
  unique: ReadonlySet<number>;
  /** Units with a quote that stood several times in the old text. */
  repeated: ReadonlySet<number>;
  /** Of units that a comment quotes, the section and the page that it says it stands in. */
  told: ReadonlyMap<number, { section?: readonly string[]; page?: number }>;
  /** Units that a comment quotes; the others are what stands around them. */
  quoted: ReadonlySet<number>;
}

export function isPlaced({ to }: Placing, { first, end }: Unit): boolean {
  for (let at = first; at < end; at++) if (to[at] !== -1) return true;
  return false;
}
