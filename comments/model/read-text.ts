import type { FlatSpan, PageStart } from '../text/flatten.ts';
import type { StruckBlock } from '../text/struck-blocks.ts';
import type { Identifier } from './identifier.ts';
import type { Snapshot } from './model.ts';
import type { CameWith } from './sent-with.ts';

/** A document's whole text, as it was read, with what tells it from others. */
export interface ReadText {
  title: string;
  facts: HeadFact[];
  /** Without that of the text, which only pages of ours can work out: a page without TLS has no SHA-256. */
  identifiers: Identifier[];
  /** The blocks' texts with U+2029 between them. */
  text: string;
  /** The blocks that are struck out, which stand behind all others; missing where there are none. */
  struck?: StruckBlock[];
  /** Where the words stand that were read from the pictures of scanned pages, in order; missing where there are none. */
  recognised?: FlatSpan[];
  sections: Snapshot['sections'];
  /** Of a Word file: what it came with, as `cameWithOf` says it. */
  cameWith?: CameWith;
  /** Where another page begins, in UTF-16 units, with a block or within one; missing where the document has no pages. */
  pages?: readonly PageStart[];
}

/** Sender, diarienummer and the time to answer by, as they stand in the document. */
export interface HeadFact {
  kind: 'sender' | 'number' | 'deadline';
  text: string;
  owner?: string | undefined;
  /** The day of a deadline: "2021-06-17". */
  day?: string | undefined;
}

/** @param id the hash of the text */
export const snapshotOf = (id: string, { text, sections, struck }: ReadText): Snapshot => ({
  ...{ id, text, sections },
  ...(struck && { struck }),
});
