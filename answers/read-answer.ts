import { findInBlocks } from '../language/matching/find-in-blocks.ts';
import type { Lexicon } from '../language/matching/lexicon.ts';
import { isEnglish } from '../language/swedish/sentences/english-sentences.ts';
import type { Remiss } from './about/remiss.ts';
import { stemsIn } from './about/remiss.ts';
import type { Answer, AnswerBlock, AnswerPoint, AnswerWarning } from './answer.ts';
import { dateIn } from './letter/dates.ts';
import { instansIn } from './letter/instans.ts';
import { journalNumbersIn } from './letter/journal-numbers.ts';
import { overallOf, type SaidOfWhole, saidOfWhole } from './letter/overall.ts';
import { shortNamesIn, writerOf } from './letter/writer.ts';
import { classesFor } from './phrases/books.ts';
import { tokensOf } from './phrases/tokens.ts';
import { whyOf } from './phrases/why.ts';
import { answerBlocks } from './read/answer-blocks.ts';
import { outlineOf } from './read/outline.ts';
import { pointsIn, type ReadContext } from './read/points.ts';
import { type AnswerSentence, sentencesOf } from './read/sentences.ts';

export interface ReadOptions {
  /** What is answered, made ready by `prepareRemiss`: without it only what an answer numbers itself has a place. */
  remiss?: Remiss | undefined;
  /** The concepts to look for in the points. */
  lexicon?: Lexicon | undefined;
  /** Who sent the remiss, and its numbers: neither is the answer's own. */
  sender?: string | undefined;
  senderNumbers?: readonly string[] | undefined;
}

/** Sentences between two yields: a millisecond's work or two. */
const perStep = 20;

/** In UTF-16 units: some 200 pages. An answer that is longer is read, and told to be long. */
const long = 500_000;

/** Reads an answer at once. For what must not stop meanwhile there is `readInSteps`. */
export function readAnswer(text: string, blocks?: readonly AnswerBlock[], options: ReadOptions = {}): Answer {
  const steps = readInSteps(text, blocks, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * @param text the answer's
 * @param blocks its parts, where a document's reader knows them; else those that a plain text shows
 */
export function* readInSteps(text: string, blocks: readonly AnswerBlock[] = answerBlocks(text), options: ReadOptions = {}): Generator<void, Answer> {
  const { remiss, lexicon } = options;
  const { name: instans, names } = instansIn(text, blocks, options.sender);
  const writer = writerOf(instans === null ? names : [instans, ...names], shortNamesIn(text, instans));
  const inClass = classesFor(writer);
  yield;
  const warnings = warningsOf(text, instans, remiss);
  const outline = outlineOf(text, blocks, remiss);
  yield;
  const context: ReadContext = { text, writer, inClass, remiss, about: { block: -1, named: [], isNumbered: false } };
  const points: AnswerPoint[] = [];
  const said: (SaidOfWhole & { why: string })[] = [];
  const held = new Set<number>();
  let last: { sentence: AnswerSentence; points: AnswerPoint[]; isOpen: boolean } | undefined;
  let count = 0;
  const isForeign = warnings.includes('english');
  for (const sentence of isForeign ? [] : sentencesOf(text, outline)) {
    if (++count % perStep === 0) yield;
    if (last && last.points.length > 0 && (last.isOpen || leans(text, last.sentence, sentence))) {
      for (const point of last.points) Object.assign(point, { end: sentence.end, text: text.slice(point.start, sentence.end) });
      for (const block of sentence.blocks) held.add(block);
      last.isOpen = false;
      continue;
    }
    const found = pointsIn(sentence, context);
    for (const point of found) points.push(point);
    if (found.length > 0) for (const block of sentence.blocks) held.add(block);
    last = { sentence, points: found, isOpen: text[sentence.end - 1] === ':' };
    if (sentence.block.zone === 'others' || sentence.block.zone === 'background') continue;
    const tokens = tokensOf(text, sentence.start, sentence.end);
    const whole = saidOfWhole(tokens, writer, inClass, sentence.sections.length > 0);
    if (whole) said.push({ ...whole, why: whyOf('om helheten', text, tokens, whole.first, whole.behind) });
  }
  if (lexicon) yield* addConcepts(points, lexicon);
  const overall = isForeign || warnings.includes('other-remiss') ? 'oklart' : overallOf(said, {
    points: points.length,
    changes: points.filter(({ stance, sure }) => sure && stance === 'ändringsförslag').length,
    objectionsToWhole: points.filter(({ stance, about }) => stance === 'invändning' && about[0] === 'hela').length,
    others: points.filter(({ sure, stance }) => sure && stance !== 'stöd').length,
  });
  return {
    instans,
    dnr: journalNumbersIn(text, blocks, options.senderNumbers ?? []),
    date: dateIn(text, blocks),
    overall,
    overallWhy: overall === 'oklart' ? '' : (said[0]?.why ?? ''),
    points,
    paragraphs: outline.map(({ start, end, kind, isHeading }, i) => ({ start, end, kind: isHeading && kind !== 'table-cell' ? 'heading' : kind, hasPoints: held.has(i) })),
    warnings,
  };
}

/** Can't it stand alone: "Detta för att …", "Vilket …"? It then belongs to the point before. */
function leans(text: string, before: AnswerSentence, { start, end, block }: AnswerSentence): boolean {
  if (before.block.start !== block.start && block.kind !== 'paragraph') return false;
  if (before.block.start !== block.start) return false;
  return /^(?:detta för att|det för att|detta eftersom|vilket|vilka (?!är|kultur|insats|som)\p{L}+(?!.*\?)|så att|för att inte|allt för att|och detta|just för att)(?!\p{L})/iu.test(text.slice(start, end)) && !text.slice(start, end).trimEnd().endsWith('?');
}

function warningsOf(text: string, instans: string | null, remiss: Remiss | undefined): AnswerWarning[] {
  const warnings: AnswerWarning[] = [];
  if (text.trim() === '') return ['empty'];
  if (isEnglish(text.slice(0, 20_000))) warnings.push('english');
  else if (remiss && isAboutAnother(text, remiss)) warnings.push('other-remiss');
  if (instans === null) warnings.push('no-instans');
  if (text.length > long) warnings.push('long');
  return warnings;
}

/** What an answer says that it is one to: "Yttrande över …", "remissen …". */
const subjectLine = /^[#*\s]{0,6}(?:ämne:\s?)?(?:(?:sv|re|vb):\s?)?(?:yttrande|remissvar|remissyttrande|svar på remiss\p{L}*|remiss\p{L}*)\s?(?:över|på|avseende|angående|gällande|rörande|av|om|–|-|:)\s?(?<title>[^\n.]{20,250})/gimu;

/**
 * Is it an answer to something else? It is so taken where it calls the remiss by another name and shares few of its words, or, without a
 * name, nearly none of them. Short answers aren't judged.
 */
function isAboutAnother(text: string, remiss: Remiss): boolean {
  const own = [...remiss.own].filter((stem) => stem.length > 4);
  const said = new Set(stemsIn(text.slice(0, 30_000)));
  const telling = [...said].filter((stem) => stem.length > 5);
  if (own.length < 2 || telling.length < fewWords) return false;
  const known = telling.filter((stem) => remiss.spread.has(stem) || remiss.own.has(stem)).length / telling.length;
  const shareOfOwn = (words: ReadonlySet<string>) => own.filter((stem) => words.has(stem)).length / own.length;
  const titles = [...text.slice(0, 6000).matchAll(subjectLine)].map(({ groups }) => new Set(stemsIn(groups?.['title'] ?? '')));
  if (titles.length === 0) return known < least.words && shareOfOwn(said) < least.own;
  return known < least.wordsWithTitle && titles.every((title) => shareOfOwn(title) < least.own) && shareOfOwn(said) < least.said;
}

/** Words of some length; with fewer nothing is told. */
const fewWords = 25;
/** Shares of the words that the remiss has, too; an answer to it had from 0.24 on, one to a remiss of a like matter up to 0.37. */
const least = { words: 0.12, wordsWithTitle: 0.3, own: 0.34, said: 0.6 };

function* addConcepts(points: AnswerPoint[], lexicon: Lexicon): Generator<void> {
  for (const [at, point] of points.entries()) {
    if (at % perStep === perStep - 1) yield;
    const [found = []] = findInBlocks(lexicon, [{ text: point.text, looks: 'swedish' }]);
    point.concepts = [...new Set(found.map(({ concept }) => concept))];
  }
}
