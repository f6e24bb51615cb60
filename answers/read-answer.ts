import { findInBlocks } from '../language/matching/find-in-blocks.ts';
import type { Lexicon } from '../language/matching/lexicon.ts';
import type { Remiss } from './about/remiss.ts';
import type { AnswerBlock, ReadPoint, Remissvar } from './answer.ts';
import { dateIn } from './letter/dates.ts';
import { instansIn } from './letter/instans.ts';
import { journalNumbersIn } from './letter/journal-numbers.ts';
import { overallOf } from './letter/overall.ts';
import { warningsOf } from './letter/warnings.ts';
import { shortNamesIn, withoutOthers, writerOf } from './letter/writer.ts';
import { classesFor } from './phrases/books.ts';
import { answerBlocks } from './read/answer-blocks.ts';
import { answerOutline } from './read/outline.ts';
import { sentenceBySentence } from './read/sentence-by-sentence.ts';

export interface ReadOptions {
  /** What is answered, made ready by `prepareRemiss`: without it only what an answer numbers itself has a place. */
  remiss?: Remiss | undefined;
  /** The concepts to look for in the points. */
  lexicon?: Lexicon | undefined;
  /** Who sent the remiss, and its numbers: neither is the answer's own. */
  sender?: string | undefined;
  senderNumbers?: readonly string[] | undefined;
}

/** Reads an answer at once. For what must not stop meanwhile there is `readInSteps`. */
export function readAnswer(text: string, blocks?: readonly AnswerBlock[], options: ReadOptions = {}): Remissvar {
  const steps = readInSteps(text, blocks, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * Reads an answer a few milliseconds at a time: it yields between them.
 * @param text the answer's
 * @param blocks its parts, where a document's reader knows them; else those that a plain text shows
 */
export function* readInSteps(
  text: string,
  blocks: readonly AnswerBlock[] = answerBlocks(text),
  options: ReadOptions = {},
): Generator<void, Remissvar> {
  const { remiss, lexicon, sender, senderNumbers = [] } = options;
  const { name: instans, names } = instansIn(text, blocks, sender);
  const writer = writerOf(
    instans === null ? names : [instans, ...withoutOthers(instans, names)],
    shortNamesIn(text, instans),
  );
  yield;
  const warnings = warningsOf(text, instans, remiss, senderNumbers);
  const dnr = journalNumbersIn(text, blocks, senderNumbers);
  const date = dateIn(text, blocks);
  yield;
  const outline = answerOutline(text, blocks, remiss, writer);
  yield;
  const about = { block: -1, named: [], isNumbered: false, isFirm: false };
  const isRead = !warnings.includes('english');
  const read = {
    text,
    writer,
    inClass: classesFor(writer),
    remiss,
    about,
    year: date === null ? undefined : Number(date.slice(0, 4)),
  };
  const { points, said, held } = yield* sentenceBySentence(isRead ? outline : [], read);
  if (lexicon) yield* addConcepts(points, lexicon);
  const overall =
    isRead && !warnings.includes('other-remiss') ? overallOf(said, points) : { stance: 'oklart' as const, why: '' };
  const paragraphs = outline.map(({ start, end, kind, isHeading }, i) => ({
    start,
    end,
    kind: isHeading && kind !== 'table-cell' ? ('heading' as const) : kind,
    hasPoints: held.has(i),
  }));
  return { instans, dnr, date, overall: overall.stance, overallWhy: overall.why, points, paragraphs, warnings };
}

/** Points between two yields. */
const perStep = 10;

function* addConcepts(points: ReadPoint[], lexicon: Lexicon): Generator<void> {
  for (const [at, point] of points.entries()) {
    if (at % perStep === perStep - 1) yield;
    const [found = []] = findInBlocks(lexicon, [{ text: point.text, looks: 'swedish' }]);
    point.concepts = [...new Set(found.map(({ concept }) => concept))];
  }
}
