import {
  array,
  boolean,
  exactOptional,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  variant,
} from 'valibot';
import { answer, instans, point, pointGroup } from './answer.ts';
import { day } from './calendar.ts';
import { comment, stance } from './comment.ts';
import { identifier } from './identifier.ts';
import { ownConcept, ownGlossary } from './own-glossary.ts';
import { common, iri, longestText, mostItems, sha256Hex, text } from './record.ts';
import { cameWith } from './sent-with.ts';

/** Work on a remiss: ärende → documents → editions → comments. Each level names the one above it. */

/** Empty where the document gives none: `title.ts` says what is shown then. */
const title = pipe(string(), maxLength(longestText));

/** The remiss that is answered, with what stands in its head. */
export const arende = strictObject({
  ...common,
  kind: literal('arende'),
  title,
  sender: exactOptional(text),
  /** Theirs and our own; `owner` is the authority whose number it is. */
  numbers: pipe(array(strictObject({ number: text, owner: exactOptional(text) })), maxLength(mostItems)),
  /** The last day to answer. */
  deadline: exactOptional(day),
  /** What it is about, in a few sentences, as it stands first in what goes to whoever decides. */
  description: exactOptional(text),
  /** We who answer, and who among us. */
  remissinstans: exactOptional(text),
  handlaggare: exactOptional(text),
  /** Whom the answer goes to, where that isn't the sender alone; and who signs it, a person a line. */
  recipient: exactOptional(text),
  signers: exactOptional(text),
  /** Where we stand on the whole. */
  stance: exactOptional(stance),
  /** And why, in a few sentences. */
  summary: exactOptional(text),
  /** Answered, or not to be answered: out of the way, and nothing of it is gone. */
  archived: exactOptional(boolean()),
});
export type Arende = InferOutput<typeof arende>;

export const documentRoles = ['missiv', 'förslag', 'bilaga', 'annat'] as const;

/** A file or page of an ärende. Documents that are read without one have none. */
const document = strictObject({
  ...common,
  kind: literal('document'),
  arende: exactOptional(iri),
  title,
  role: exactOptional(picklist(documentRoles)),
});
export type Document = InferOutput<typeof document>;

/** An edition that a text may be, or may be another version of. */
const proposal = strictObject({
  edition: iri,
  sameness: picklist(['perhaps another edition', 'perhaps the same']),
  /** The share of equal text, 0 to 1 (the same text); missing where one of the texts is too short. */
  alike: exactOptional(pipe(number(), minValue(0), maxValue(1))),
});
export type Proposal = InferOutput<typeof proposal>;

/** One version of a document's text. */
export const edition = strictObject({
  ...common,
  kind: literal('edition'),
  document: iri,
  /** What the reviewer calls it, as "utkast" or "slutlig". */
  name: exactOptional(text),
  identifiers: pipe(array(identifier), maxLength(mostItems)),
  /** The id of its `Snapshot`; missing for a document without text. */
  snapshot: exactOptional(sha256Hex),
  /** What tells texts that are much alike, though nothing else is the same; `sketch.ts` makes it. */
  sketch: exactOptional(pipe(array(pipe(number(), integer(), minValue(0))), maxLength(mostItems))),
  /**
   * What it may be or be another version of, the most likely first, where a comment was written before the reader had said; missing where
   * there is nothing to ask. So the question can be answered later.
   */
  openProposals: exactOptional(pipe(array(proposal), maxLength(mostItems))),
  /**
   * What its file was sent with, as `cameWithOf` says it: a colleague's copy has that, too. Missing where it isn't known, as of what isn't a
   * Word file.
   */
  cameWith: exactOptional(cameWith),
  /** Which glossary its concepts were found with. */
  glossary: exactOptional(text),
});
export type Edition = InferOutput<typeof edition>;

/** A text as it was read. It never changes, and stands apart from its edition, which is then quick to list. */
export const snapshot = strictObject({
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  id: sha256Hex,
  /** The blocks' texts with U+2029 between them. */
  text: string(),
  /** The headings in order: where each begins, in UTF-16 units, and how deep it lies, 1 to 6. */
  sections: array(
    strictObject({
      start: pipe(number(), integer(), minValue(0)),
      level: pipe(number(), integer(), minValue(1)),
      title: string(),
    }),
  ),
  /** The blocks that were struck out of the document: `StruckBlock`. Missing where there are none, and in texts stored before they were recorded. */
  struck: exactOptional(
    array(
      strictObject({
        start: pipe(number(), integer(), minValue(0)),
        before: pipe(number(), integer(), minValue(0)),
        at: exactOptional(pipe(number(), integer(), minValue(0))),
      }),
    ),
  ),
});
export type Snapshot = InferOutput<typeof snapshot>;

export const anyRecord = variant('kind', [
  arende,
  document,
  edition,
  comment,
  instans,
  answer,
  pointGroup,
  point,
  ownGlossary,
  ownConcept,
]);
export type AnyRecord = InferOutput<typeof anyRecord>;
export type Kind = AnyRecord['kind'];
/** What belongs to the work on a remiss. From the top down: what is below another stands behind it. */
export const workKinds = [
  'arende',
  'document',
  'edition',
  'comment',
  'instans',
  'answer',
  'group',
  'point',
] as const satisfies readonly Kind[];
/** With what an authority's own glossaries consist of. */
export const recordKinds = [...workKinds, 'glossary', 'concept'] as const satisfies readonly Kind[];

/** What one makes a record of: all but what is kept about it. */
export type New<R extends AnyRecord> = R extends AnyRecord ? Omit<R, 'stamps' | 'deleted'> : never;
