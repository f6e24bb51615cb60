/**
 * What a scheme file holds. The names are SKOS's (https://www.w3.org/TR/skos-reference/);
 * `termStatus` and `unsearched` are ours, keyed by the label that they speak of.
 */
import {
  array,
  boolean,
  type InferOutput,
  minLength,
  nonEmpty,
  nullable,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
} from 'valibot';

const text = pipe(string(), nonEmpty());
const id = pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** Swedish always; English only where a source gives it. */
const languages = strictObject({ sv: text, en: optional(text) });

const source = strictObject({
  title: text,
  /** Missing where a source was only named, as in a list that was taken in. */
  publisher: optional(text),
  /** The year, or the two of which it may be either; null where the source names none. */
  year: nullable(pipe(string(), regex(/^\d{4}(?:\/\d{4})?$/))),
  section: optional(text),
  /** What one should know of it: of what it is a copy, in which form it was read. In Swedish. */
  note: optional(text),
  /** http or https only: it becomes a link. */
  address: optional(pipe(string(), regex(/^https?:\/\/[^\s]+$/))),
});

const termStatus = strictObject({
  status: picklist(['rekommenderad', 'tillåten', 'avrådd']),
  note: optional(text),
  /** Who says so; missing in an own glossary, which says it itself. */
  source: optional(text),
});

/** What differs from the forms that the paradigms give a word of a label. */
const wordForms = strictObject({
  /** The name of its row in `paradigms.ts`, where it bends otherwise than its ending says. */
  paradigm: optional(text),
  added: optional(array(text)),
  struck: optional(array(text)),
});

/** What a concept has beside its id. Own glossaries keep the same fields in records. */
export const conceptFields = {
  prefLabel: languages,
  altLabel: optional(array(text)),
  /** Labels in other languages, beside the English of `prefLabel`: shown and looked up, never searched for in texts. BCP 47. */
  labelsElsewhere: optional(array(strictObject({ language: text, label: text }))),
  /** By the word of a label, folded. */
  forms: optional(record(string(), wordForms)),
  /** Labels that are not looked for in a text, each with the reason. */
  unsearched: optional(record(string(), text)),
  termStatus: optional(record(string(), termStatus)),
  /** Missing where the source names the concept without saying what it means. */
  definition: optional(languages),
  scopeNote: optional(array(languages)),
  example: optional(array(text)),
  broader: optional(array(id)),
  related: optional(array(id)),
  /** As the authority numbers it: "2.1.3". */
  notation: optional(text),
  /** What names it everywhere, where it came from a file that gives such names: an IRI. */
  address: optional(text),
  source: pipe(array(source), minLength(1)),
};

const concept = strictObject({ id, ...conceptFields });

/** How concepts that belong together stand to each other, which is also how a map draws them. */
export const arrangements = [
  /** Each meant for a narrower circle than the one before. */
  'reach',
  /** One after the other in time. */
  'course',
  /** Each a step up from the one before. */
  'steps',
  /** In order, one under the other; none is more than another. */
  'levels',
  /** Side by side. */
  'beside',
] as const;

/** Concepts that the scheme's source arranges in more than broader and narrower, after skos:OrderedCollection. */
const collection = strictObject({
  arrangement: picklist(arrangements),
  /** What they are arranged by: "Vem insatsen vänder sig till". */
  title: strictObject({ sv: text, en: text }),
  /** What speaks for arranging them so, and what the drawing does not say. */
  because: strictObject({ sv: text, en: text }),
  /** In order. `value`: what the definition says in the matter, in its own words; missing where it says nothing. */
  members: pipe(array(strictObject({ concept: id, value: optional(text) })), minLength(2)),
});

export const schemeSchema = strictObject({
  id,
  title: strictObject({ sv: text, en: text }),
  /** Missing in an own glossary that says nothing of itself. */
  description: optional(strictObject({ sv: text, en: text })),
  /** As an authority names its state: "fastställd 2027-02-01". */
  version: optional(text),
  /** Core schemes are on from the start. */
  core: boolean(),
  /** Written by the reader's own authority, and none of the package's. */
  own: optional(boolean()),
  /** A concept stands in one of them at most. */
  collections: optional(array(collection)),
  concepts: pipe(array(concept), minLength(1)),
});

export type Scheme = InferOutput<typeof schemeSchema>;
export type Concept = Scheme['concepts'][number];
export type Collection = InferOutput<typeof collection>;
export type Source = Concept['source'][number];
export type WordForms = InferOutput<typeof wordForms>;

/** Who says it; the source's own name where nobody is named. */
export const responsibleFor = ({ publisher, title }: Source): string => publisher ?? title;
