import type { GlossaryContent } from '../glossary/own/content.ts';

/** Formats that a glossary is read from, told by what a file holds and not by its name. */
export const glossaryFormats = ['json', 'turtle', 'rdfxml', 'jsonld', 'tbx', 'xlsx', 'csv'] as const;
export type GlossaryFormat = (typeof glossaryFormats)[number];

/** Where in a file: a row of a table, or the concept by what the file calls it. */
export interface FilePlace {
  sheet?: string;
  /** From 1. */
  row?: number;
  /** An IRI, an id or a term. */
  name?: string;
}

/** `left out` codes: the concept isn't in the content. With the others it is, without what is faulty. */
export type FaultCode =
  /** Left out: it has no term. */
  | 'no-term'
  /** Left out: it has terms, but none in Swedish. */
  | 'no-swedish-term'
  /** Left out: it isn't what a concept is in our own JSON. */
  | 'odd-concept'
  /** Two concepts have the same preferred term; both are kept. */
  | 'same-term'
  /** Several terms in Swedish are preferred: the first is, the others are synonyms. */
  | 'several-preferred'
  /** Several definitions in a language: the first is kept. */
  | 'several-definitions'
  | 'several-numbers'
  /** It leads to a concept that isn't in the file. */
  | 'unknown-target'
  /** Several concepts have the term that it leads to. */
  | 'ambiguous-target'
  /** It is above itself, directly or by way of others; that step isn't kept. */
  | 'circle'
  | 'unknown-status'
  /** A term with a comma in it: perhaps several. It is kept as one. */
  | 'comma-in-term'
  | 'too-long'
  /** A year, a day, a language or an address that is none. */
  | 'odd-value'
  /** Cells beyond the last heading. */
  | 'cells-beyond'
  /** What is struck through isn't read. */
  | 'struck-text'
  /** A word that JavaScript's objects have for themselves can't have a status of its own. */
  | 'reserved-name';

export interface GlossaryFault {
  code: FaultCode;
  place: FilePlace;
  /** What stands there, in short. */
  what: string;
}

/** What a file holds and ours can't. `name`: the language, the property as "skos:changeNote", the column, the sheet. */
export interface NotKept {
  what:
    | 'definition'
    | 'note'
    | 'example'
    | 'term-status'
    | 'property'
    | 'column'
    | 'sheet'
    | 'relation'
    | 'glossary'
    | 'head'
    /** Terms that are hidden in the file are synonyms here. */
    | 'hidden-as-synonym'
    /** Terms that were once right are avrådda here. */
    | 'superseded-as-avradd';
  name: string;
  count: number;
}

export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'too-deep'
  | 'encoding'
  | 'not-a-glossary'
  /** Of a program that saves as something that is read, as .xls. */
  | 'old-excel'
  | 'broken'
  /** A document type of its own, with entities. */
  | 'document-type'
  /** JSON-LD whose names are explained at an address: nothing is fetched. */
  | 'remote-context'
  /** JSON-LD with something that isn't read, and that would change what is meant. */
  | 'odd-context'
  /** Our own JSON, of a version to come. */
  | 'newer-version'
  /** No concept in it can be read; the faults say why. */
  | 'no-concepts';

/** A column of a table, and what it is taken for. */
export interface GlossaryColumn {
  /** The same each time that the file is read. */
  id: string;
  /** Empty where it has none. */
  heading: string;
  /** As a spreadsheet calls it. */
  letter: string;
  /** What stands first in it, in short. */
  values: readonly string[];
  /** What it is read as; missing where that isn't known, or the reader has said that it isn't read. */
  is?: GlossaryColumnKind;
  /** Has its heading told it, or the reader? */
  by: 'heading' | 'reader' | 'nothing';
}

/** What a column of a list may hold, in the order in which it is written. */
export const glossaryColumnKinds = [
  'notation',
  'term',
  'status',
  'synonyms',
  'recommended',
  'allowed',
  'deprecated',
  'definition',
  'definitionEn',
  'notes',
  'notesEn',
  'examples',
  'source',
  'broader',
  'related',
  'english',
  'otherLanguages',
  'address',
  'id',
] as const;
export type GlossaryColumnKind = (typeof glossaryColumnKinds)[number];

/** What the reader has said that columns are, by their ids. */
export type GlossaryColumnChoices = ReadonlyMap<string, GlossaryColumnKind | 'none'>;

export interface GlossaryFileRead {
  is: 'read';
  format: GlossaryFormat;
  content: GlossaryContent;
  faults: readonly GlossaryFault[];
  notKept: readonly NotKept[];
  /** Of tables: all with something in them, so that the reader can say otherwise. */
  columns?: readonly GlossaryColumn[];
}

export type GlossaryRead =
  | GlossaryFileRead
  /** No column is known to be the term: whoever knows the list says what the columns are. */
  | { is: 'columns'; format: GlossaryFormat; columns: readonly GlossaryColumn[] }
  | { is: 'refused'; why: RefusalCode; what: string; faults: readonly GlossaryFault[] };

/** A file that isn't read at all. */
export class GlossaryRefused extends Error {
  readonly why: RefusalCode;
  /** Where, or what stands there; as the file has it. */
  readonly what: string;

  constructor(why: RefusalCode, what = '') {
    super(`${why} ${what}`);
    this.why = why;
    this.what = what.slice(0, 200);
  }
}

/** What is told while a file is read. */
export class Telling {
  readonly faults: GlossaryFault[] = [];
  private readonly counts = new Map<string, NotKept>();

  fault(code: FaultCode, place: FilePlace, what = ''): void {
    this.faults.push({ code, place, what: inFew(what) });
  }

  leave(what: NotKept['what'], name: string, count = 1): void {
    const key = `${what} ${name}`;
    const known = this.counts.get(key);
    if (known) known.count += count;
    else this.counts.set(key, { what, name: inFew(name), count });
  }

  get notKept(): NotKept[] {
    return [...this.counts.values()].toSorted((a, b) => b.count - a.count);
  }
}

const longest = 120;
const inFew = (text: string) => (text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text);
