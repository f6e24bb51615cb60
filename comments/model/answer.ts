import {
  array,
  boolean,
  exactOptional,
  type InferOutput,
  integer,
  literal,
  maxLength,
  minValue,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  union,
} from 'valibot';
import { day } from './calendar.ts';
import { stances } from './comment.ts';
import { identifier } from './identifier.ts';
import { common, iri, longestText, mostItems, sha256Hex, text } from './record.ts';

/** What others have answered to the remiss, and what is done with it: ärende → remissinstanser, answers and groups; answer → points. */

/** A day, or empty where it isn't known: that it was done is. */
const dayOrUnknown = union([literal(''), day]);

/** Who was asked to answer, or has answered without being asked. No contact: it isn't needed for any of this. */
export const instans = strictObject({
  ...common,
  kind: literal('instans'),
  arende: iri,
  name: text,
  asked: exactOptional(dayOrUnknown),
  reminded: exactOptional(dayOrUnknown),
  /** They have said that they don't answer. */
  declined: exactOptional(dayOrUnknown),
  /** Their own diarienummer. */
  number: exactOptional(text),
  /** One of our own förvaltningar or reviewers, whose answer goes into a joint yttrande. */
  own: exactOptional(boolean()),
  /** What the coordinator says of their answer in a few sentences. */
  summary: exactOptional(text),
});
export type Instans = InferOutput<typeof instans>;

/** Where an answering body stands on the whole. `oklart`: it takes no stance, or the text doesn't say so for sure. */
export const overallStances = [...stances, 'avstår', 'oklart'] as const;
const overall = picklist(overallStances);
export type OverallStance = (typeof overallStances)[number];

/** What a point does with the part of the remiss that it is about. */
export const pointStances = ['stöd', 'invändning', 'ändringsförslag', 'fråga', 'påpekande'] as const;
export type PointStance = (typeof pointStances)[number];

const offset = pipe(number(), integer(), minValue(0));
/** UTF-16 units of the answer's text, `end` exclusive. */
const textSpan = strictObject({ start: offset, end: offset });
const spans = pipe(array(textSpan), maxLength(mostItems));

/** One answer: a file, or text that was pasted. */
export const answer = strictObject({
  ...common,
  kind: literal('answer'),
  arende: iri,
  /** Missing until somebody has said whose it is, or where the text doesn't tell. */
  instans: exactOptional(iri),
  /** The file's name; empty of pasted text. */
  title: pipe(string(), maxLength(longestText)),
  form: picklist(['word', 'pdf', 'html', 'text', 'mail', 'list', 'odt', 'epub']),
  identifiers: pipe(array(identifier), maxLength(mostItems)),
  /** The id of its text, a `Snapshot`; missing where the file had none. */
  snapshot: exactOptional(sha256Hex),
  /** Their diarienumren, as many as the text names. */
  numbers: pipe(array(text), maxLength(mostItems)),
  date: exactOptional(day),
  overall: exactOptional(overall),
  /** Somebody has said that it stands there; without it `overall` is what the reading suggests, and doesn't go out. */
  overallConfirmed: exactOptional(boolean()),
  /** What the reading was unsure of, or what was the matter with the file: codes that the interface has sentences for. */
  warnings: exactOptional(pipe(array(text), maxLength(mostItems))),
  /** The answer that this is a later version of. That one isn't counted any more. */
  replaces: exactOptional(iri),
  /** The paragraphs that somebody has looked at and that are no points. */
  withoutPoints: exactOptional(spans),
});
export type RemissAnswer = InferOutput<typeof answer>;

/** What is done about a point or a group of them. */
export const responses = ['beaktas', 'beaktas delvis', 'beaktas inte', 'noteras'] as const;
export type AnswerResponse = (typeof responses)[number];

const decision = {
  response: exactOptional(picklist(responses)),
  /** Why. */
  reason: exactOptional(text),
  /** What is changed in the document. */
  alteration: exactOptional(text),
  /** Only proposed, until a day is there. */
  decided: exactOptional(day),
  decidedBy: exactOptional(text),
};

/** What an answer says about one thing. Its words are the answer's own, found by their spans: nobody changes them. */
export const point = strictObject({
  ...common,
  kind: literal('point'),
  answer: iri,
  /** Of the answer's text, in its order; several where what belongs together stands apart. */
  spans,
  /** `suggested`: by the reading, and nobody has said yes or no. `taken`: somebody has. */
  state: picklist(['suggested', 'taken']),
  /** The reading wasn't sure that it is a point. */
  unsure: exactOptional(boolean()),
  stance: picklist(pointStances),
  /** Parts of the remiss: numbers or titles of sections, figures, or `hela`. */
  about: pipe(array(text), maxLength(mostItems)),
  /** Words of the remiss that it quotes. */
  quote: exactOptional(text),
  /** Ids of the glossary. */
  concepts: pipe(array(text), maxLength(mostItems)),
  /** Why the reading suggests it: the rule, and the words that it stands on. */
  why: exactOptional(text),
  /** The coordinator's own words about it. */
  note: exactOptional(text),
  group: exactOptional(iri),
  /** Somebody has said that it is in no group: it is proposed for none. */
  apart: exactOptional(boolean()),
  ...decision,
});
export type AnswerPoint = InferOutput<typeof point>;

/** Points that ask the same, of one answer or of many. */
export const pointGroup = strictObject({
  ...common,
  kind: literal('group'),
  arende: iri,
  heading: text,
  summary: exactOptional(text),
  /** The group that says the contrary. */
  against: exactOptional(iri),
  /** What our joint answer says of it: the words of one of our own, or others that those who are in it agree on. */
  wording: exactOptional(text),
  ...decision,
});
export type PointGroup = InferOutput<typeof pointGroup>;
