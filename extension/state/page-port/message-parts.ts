import {
  array,
  boolean,
  custom,
  exactOptional,
  type GenericSchema,
  literal,
  number,
  object,
  optional,
  picklist,
  record,
  string,
  variant,
} from 'valibot';
import { identifier } from '../../../comments/model/identifier.ts';
import type { Proposal } from '../../../comments/model/model.ts';
import { edition, snapshot } from '../../../comments/model/model.ts';
import type { HeadFact, ReadText } from '../../../comments/model/read-text.ts';
import { isSelector, type Selector } from '../../../comments/model/target/selectors.ts';
import type { TargetOf } from '../../../comments/model/target/target.ts';
import type {
  FileType,
  PagesRead,
  Recognition,
  UnreadPages,
  UnreadPart,
  WhyUnread,
  WhyUnrecognised,
} from '../../../documents/readable-document.ts';
import type { Match } from '../../../language/matching/match.ts';
import type { DocumentState } from '../../../storage/queries/document-state.ts';
import type { About, Candidate, Passage, PlacedComment, PlaceState, ReadingReport } from '../../protocol/messaging.ts';

/** What the messages of a page are made of; see `page-messages.ts`. */

/** A schema for every property, so that none which is added to the type is lost here. */
type Entries<T> = { [Key in keyof T]-?: GenericSchema<unknown, T[Key]> };
export const whole =
  <T>() =>
  <E extends Entries<T>>(entries: E) =>
    object(entries);
/** All names of a union. */
const oneOf = <Name extends string>(names: Record<Name, true>) => picklist(Object.keys(names) as Name[]);

export const strings = array(string());
const numbers = array(number());
const counts = record(string(), number());
const selectors = array(custom<Selector>(isSelector, 'no selector'));

export const sentTarget = variant('type', [
  whole<TargetOf<'passage'>>()({
    type: literal('passage'),
    selectors,
    struck: exactOptional(literal(true)),
    recognised: exactOptional(literal(true)),
  }),
  whole<TargetOf<'section'>>()({ type: literal('section'), path: strings, selectors }),
  whole<TargetOf<'rectangle'>>()({
    ...{ type: literal('rectangle'), page: number(), left: number(), top: number(), width: number(), height: number() },
    path: exactOptional(strings),
  }),
  whole<TargetOf<'document'>>()({ type: literal('document') }),
]);

export const about = whole<About>()({
  target: sentTarget,
  quote: string(),
  withoutStruck: exactOptional(literal(true)),
  section: strings,
  page: optional(string()),
  inSection: exactOptional(sentTarget),
  concepts: strings,
  from: exactOptional(string()),
});

export const passage = whole<Passage>()({
  concept: string(),
  index: number(),
  before: string(),
  words: string(),
  after: string(),
  section: strings,
  page: optional(string()),
  kind: oneOf<Passage['kind']>({
    heading: true,
    paragraph: true,
    'list-item': true,
    'table-cell': true,
    footnote: true,
  }),
  source: optional(oneOf<NonNullable<Passage['source']>>({ field: true, note: true })),
  struck: exactOptional(literal(true)),
  guide: exactOptional(literal(true)),
  how: oneOf<Match['how']>({
    form: true,
    coordination: true,
    ellipsis: true,
    compound: true,
    abbreviation: true,
    tolerant: true,
  }),
  label: string(),
  certainty: optional(number()),
});

const recognition = whole<Recognition>()({
  all: number(),
  done: number(),
  before: number(),
  runs: boolean(),
  failed: array(object({ page: number(), why: oneOf<WhyUnrecognised>({ picture: true, memory: true, engine: true }) })),
  unkept: optional(oneOf<NonNullable<Recognition['unkept']>>({ full: true, private: true, failed: true })),
});

const pages = whole<PagesRead>()({
  all: number(),
  read: number(),
  missing: number(),
  textless: numbers,
  harmed: number(),
  recognised: number(),
  foreign: numbers,
  doubtful: numbers,
  wordless: numbers,
  worse: numbers,
  recognition: optional(recognition),
  fields: number(),
  notes: number(),
  left: number(),
  addedUnread: numbers,
  slow: numbers,
  late: numbers,
  cut: numbers,
  unread: array(
    whole<UnreadPages>()({
      why: oneOf<WhyUnread>({
        'too-large': true,
        locked: true,
        damaged: true,
        slow: true,
        skipped: true,
        'not-reopened': true,
      }),
      from: number(),
      to: number(),
    }),
  ),
  damaged: numbers,
  unsure: numbers,
  illegible: numbers,
  faults: number(),
  claimed: optional(number()),
});

const facts = array(
  whole<HeadFact>()({
    kind: oneOf<HeadFact['kind']>({ sender: true, number: true, deadline: true }),
    text: string(),
    owner: optional(string()),
    day: optional(string()),
  }),
);

export const report = whole<ReadingReport>()({
  title: string(),
  address: string(),
  done: boolean(),
  length: number(),
  hasHeadings: boolean(),
  pages: optional(pages),
  fileType: optional(oneOf<FileType>({ pdf: true, word: true })),
  unread: array(whole<UnreadPart>()({ name: string(), isForeign: boolean(), address: exactOptional(string()) })),
  isXml: boolean(),
  isBroken: boolean(),
  counts,
  struck: counts,
  guides: counts,
  uncertain: number(),
  revision: number(),
  revisions: counts,
  order: strings,
  facts,
});

export const documentState = whole<DocumentState>()({
  document: string(),
  edition: string(),
  known: boolean(),
  proposals: array(
    whole<Proposal>()({
      edition: string(),
      sameness: oneOf<Proposal['sameness']>({ 'perhaps another edition': true, 'perhaps the same': true }),
      alike: exactOptional(number()),
    }),
  ),
});

export const placedComment = whole<PlacedComment>()({
  comment: string(),
  state: oneOf<PlaceState>({
    unchanged: true,
    moved: true,
    changed: true,
    lost: true,
    unread: true,
    unseen: true,
    document: true,
    'without-place': true,
  }),
  section: strings,
  page: optional(string()),
  words: exactOptional(string()),
  struck: exactOptional(literal(true)),
  absent: exactOptional(literal(true)),
  target: exactOptional(sentTarget),
  candidates: array(
    whole<Candidate>()({ before: string(), words: string(), after: string(), section: strings, target: sentTarget }),
  ),
});

export const asked = variant('type', [
  object({ type: literal('open-concept'), concept: string() }),
  object({ type: literal('compose'), about }),
  object({ type: literal('open-comments'), comments: strings }),
]);

export const span = object({ start: number(), end: number() });

export const sentText = whole<ReadText>()({
  title: string(),
  facts,
  identifiers: array(identifier),
  text: string(),
  struck: snapshot.entries.struck,
  sections: snapshot.entries.sections,
  recognised: exactOptional(array(span)),
  pages: exactOptional(array(object({ start: number(), page: number() }))),
  cameWith: edition.entries.cameWith,
});
