import type { BlockId, Span } from '../../block.ts';

/** Something said of a place in a Word document, as Word shows it: a comment. */
export interface DocxNote {
  /** Who says it, as it is to be read. */
  author: string;
  initials: string;
  /** A line a paragraph. */
  text: string;
  /** When it was written, as ISO 8601 has it. */
  created: string;
  place: DocxNotePlace;
  /** Has it been dealt with? Word shows it folded. */
  isDone?: true;
  proposal?: DocxProposal;
}

export type DocxNotePlace =
  | { on: 'words'; spans: readonly Span[] }
  /** All words of the block, as of a section's heading. */
  | { on: 'block'; block: BlockId }
  /** The first heading, or the first words. */
  | { on: 'document' };

interface DocxProposal {
  /** What should stand in place of the note's words: empty where they should go. Where the note is on no words, it goes in there. */
  words: string;
  /** The comment's text where the proposal stands in the document itself; else it is the note's own, which says it. */
  textBeside: string;
}

export interface DocxWriting {
  /** `tracked`: as changes in the document, to be accepted or rejected, wherever one can be written. */
  proposals: 'tracked' | 'in-comments';
}

/**
 * Why a comment isn't just at its words. `note`: they are in a footnote or an endnote, and it is at the reference to that. `text-box`: it is at
 * the place that the box belongs to. `whole`: they are in what takes a comment only as a whole, as a formula or a field to fill in.
 * `number`: they are a number that Word draws, and it is on what is numbered. `more`: there are words between that it isn't about.
 * `elsewhere`: no comment can stand near them, as in a header, and it is at the document's beginning.
 */
export type WhyMoved = 'note' | 'text-box' | 'whole' | 'number' | 'more' | 'elsewhere';

/**
 * Why a proposal is in the comment's text alone. `moved`: the comment isn't at its words. `paragraphs`: they go over a paragraph's end, or
 * the proposal does. `changes`: somebody else has changed something in them. `field`: Word works them out. `border`: they go over the
 * border of a link or the like. `content`: there is more in them than words, as a picture or a note. `overlap`: another proposal is about
 * some of the same words. `same`: it changes nothing.
 */
export type WhyUntracked = 'moved' | 'paragraphs' | 'changes' | 'field' | 'border' | 'content' | 'overlap' | 'same';

/** Why a note isn't in the file. `no-paragraph`: the document has none. `too-many`: Word opens no file with more comments. */
export type WhyUnwritten = 'no-paragraph' | 'too-many';

/** @template Why its reason; `note` is its index among those that were given */
export interface OfNote<Why> {
  note: number;
  why: Why;
}

export interface WrittenDocx {
  bytes: Uint8Array<ArrayBuffer>;
  comments: number;
  /** Proposals that stand as changes in the document. */
  tracked: number;
  moved: readonly OfNote<WhyMoved>[];
  /** Of the proposals that were to be changes. */
  untracked: readonly OfNote<WhyUntracked>[];
  unwritten: readonly OfNote<WhyUnwritten>[];
}

/** The file has a part with bytes that are no letters in the encoding it says: to write in it would lose them. */
export class DocxEncodingUnknown extends Error {
  readonly part: string;

  constructor(part: string) {
    super(`The encoding of ${part} isn't known.`);
    this.part = part;
  }
}
