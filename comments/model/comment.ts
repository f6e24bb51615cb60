import {
  array,
  boolean,
  custom,
  exactOptional,
  finite,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  variant,
} from 'valibot';
import { instant } from './calendar.ts';
import { common, iri, longestText, mostItems, text } from './record.ts';
import { isSelector, type Selector } from './target/selectors.ts';

/** Whether the remissinstans is for or against, in the words of the field. */
export const stances = [
  'tillstyrker',
  'tillstyrker med ändring',
  'tillstyrker med förbehåll',
  'avstyrker',
  'avråder',
  'inget att erinra',
  'inga synpunkter',
] as const;
export const stance = picklist(stances);
export type Stance = (typeof stances)[number];

export const commentTypes = ['allmän', 'sak', 'redaktionell', 'fråga', 'upplysning'] as const;

/** Per cent of the page's width or height. */
const share = pipe(number(), finite(), minValue(0), maxValue(100));
const path = pipe(array(text), maxLength(mostItems));
const selector = custom<Selector>(isSelector, 'no selector');

/** What a comment speaks of: words, a section with all that is under its heading, a part of a page, or the whole document. */
export const target = variant('type', [
  /**
   * `struck`: the words were struck out of the document when they were commented on. `recognised`: they were read from the picture of a
   * scanned page, and some letters may be others.
   */
  strictObject({
    type: literal('passage'),
    selectors: pipe(array(selector), nonEmpty(), maxLength(mostItems)),
    struck: exactOptional(literal(true)),
    recognised: exactOptional(literal(true)),
  }),
  /** `path`: the section's heading, after those above it, the outermost first. */
  strictObject({
    type: literal('section'),
    path: pipe(path, nonEmpty()),
    selectors: pipe(array(selector), maxLength(mostItems)),
  }),
  /**
   * `page` counts from 1; the place is in per cent of the page, from its upper left corner. `path`: the headings that reigned there
   * when it was written, where there were any.
   */
  strictObject({
    type: literal('rectangle'),
    page: pipe(number(), integer(), minValue(1), maxValue(9_999_999)),
    left: share,
    top: share,
    width: share,
    height: share,
    path: exactOptional(pipe(path, nonEmpty())),
  }),
  strictObject({ type: literal('document') }),
]);
export type Target = InferOutput<typeof target>;

/** Who wrote it. The id is the reader's own and stays, whatever the name. */
export const creator = strictObject({
  id: iri,
  name: exactOptional(text),
  role: exactOptional(text),
  remissinstans: exactOptional(text),
});

/** The bodies of a comment, each under its W3C purpose; docs/annotations.md has the table. */
export const bodies = {
  /** Synpunkt. */
  commenting: exactOptional(text),
  /** Ställningstagande. */
  assessing: exactOptional(stance),
  /** Typ. */
  classifying: exactOptional(picklist(commentTypes)),
  /** Förslag: the words that should stand there instead; empty where they should go. */
  editing: exactOptional(pipe(string(), maxLength(longestText))),
  /** Etiketter. */
  tagging: exactOptional(pipe(array(text), nonEmpty(), maxLength(mostItems))),
  /** Motivering. */
  describing: exactOptional(text),
  /** The concepts of the glossary that it is about, by id. */
  identifying: exactOptional(pipe(array(text), nonEmpty(), maxLength(mostItems))),
};
export type Purpose = keyof typeof bodies;
export const purposes = Object.keys(bodies) as Purpose[];

/** A W3C Web Annotation as it is kept: each field has its stamp, and offsets count UTF-16 units of the edition's text. */
export const comment = strictObject({
  ...common,
  kind: literal('comment'),
  document: iri,
  /** The edition whose text the selectors were taken from. */
  edition: iri,
  target,
  ...bodies,
  status: picklist(['utkast', 'klar']),
  /** For the remissinstans alone: it never goes into an export. */
  internal: boolean(),
  creator,
  created: instant,
  /** The comment that this one was made from, as when it is carried over to another edition. */
  derivedFrom: exactOptional(iri),
  /**
   * What became of its words when it was carried over; gone when the reviewer has looked at it. `quote`: the old words, of a
   * section its heading; a part of a page has none.
   */
  carried: exactOptional(
    strictObject({ state: picklist(['moved', 'changed', 'lost']), quote: exactOptional(pipe(string(), nonEmpty())) }),
  ),
  /** Its words are gone from the text and the reviewer keeps it as it is: no place is looked for any more. */
  withoutPlace: exactOptional(boolean()),
});
export type Comment = InferOutput<typeof comment>;
