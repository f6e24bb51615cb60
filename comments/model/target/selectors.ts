/**
 * How a comment says where in a document it belongs: the selectors of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#selectors) and three of our own. JSON-LD lets a type be a compact IRI, so ours
 * carry the prefix `remiss`, which a file's `@context` binds to `namespace` beside W3C's own context; a reader that
 * doesn't know them passes them by, and the W3C selectors alone still lead to the place.
 *
 * Offsets here are UTF-16; in JSON-LD they are code points, and whoever reads or writes a file converts them.
 */
import {
  array,
  type GenericSchema,
  type InferOutput,
  integer,
  is,
  literal,
  looseObject,
  maxValue,
  minValue,
  nonEmpty,
  number,
  optional,
  pipe,
  regex,
  strictObject,
  string,
  variant,
} from 'valibot';
import { quickCheck } from '../quick-check.ts';

export const namespace = 'urn:x-remisslasaren:ns#';
/** What stands in a file's `@context` for our own types to be JSON-LD. */
export const context = ['http://www.w3.org/ns/anno.jsonld', { remiss: namespace }] as const;
/** RFC 8118: what `page=` means. */
export const pdfFragments = 'http://tools.ietf.org/rfc/rfc8118';

/** More than a text has, and a number that all that reads lists can count with. */
const offset = pipe(number(), integer(), minValue(0), maxValue(2 ** 31));

// Foreign files may put anything beside what the model asks for; a name of ours means what we say and nothing more.
const quote = looseObject({
  type: literal('TextQuoteSelector'),
  exact: pipe(string(), nonEmpty()),
  prefix: optional(string()),
  suffix: optional(string()),
});
const position = looseObject({ type: literal('TextPositionSelector'), start: offset, end: offset });
const fragment = looseObject({
  type: literal('FragmentSelector'),
  value: pipe(string(), regex(/^page=\d{1,7}(?!\d)/)),
  conformsTo: optional(string()),
  'remiss:lastPage': optional(pipe(number(), integer(), minValue(1), maxValue(9_999_999))),
});
const section = strictObject({ type: literal('remiss:SectionSelector'), path: array(string()) });
const paragraph = strictObject({
  type: literal('remiss:ParagraphSelector'),
  before: string(),
  after: string(),
});
const occurrence = strictObject({ type: literal('remiss:OccurrenceSelector'), nth: offset, of: offset });

/** The words themselves, and what stands just before and behind them. */
export type TextQuoteSelector = Known<typeof quote>;
/** Offsets into the flattened text, the end exclusive. */
export type TextPositionSelector = Known<typeof position>;
/** The page that the passage begins on, from 1: `page=3`; and the one that it ends on, where that is another. */
export type FragmentSelector = Known<typeof fragment>;
/** The headings above the passage, the outermost first. */
export type SectionSelector = InferOutput<typeof section>;
/**
 * What stands around the words as far as a paragraph in each direction reaches, and some words of the next beyond: together
 * with the quote it is one stretch of the flattened text.
 */
export type ParagraphSelector = InferOutput<typeof paragraph>;
/** The quote stands `of` times in the document, and this is the nth time, from 1. */
export type OccurrenceSelector = InferOutput<typeof occurrence>;

export type Selector =
  | TextQuoteSelector
  | TextPositionSelector
  | FragmentSelector
  | SectionSelector
  | ParagraphSelector
  | OccurrenceSelector;

/** A loose object without its open end, so that a misspelt field doesn't compile. */
type Known<Schema extends GenericSchema> = {
  [Key in keyof InferOutput<Schema> as string extends Key ? never : Key]: InferOutput<Schema>[Key];
};

const selector = variant('type', [quote, position, fragment, section, paragraph, occurrence]);
const isOurs = quickCheck(selector);

/** Is it a selector that we know, and whole? */
export const isSelector = (value: unknown): value is Selector => isOurs(value) || is(selector, value);
