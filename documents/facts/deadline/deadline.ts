/**
 * The last day to answer. A wrong day is worse than none: where the document names several, or leaves open which day it
 * means, there is no fact. Of an extended time only the new day counts.
 */

import { type Fact, spaced } from '../fact.ts';
import type { PlainBlock } from '../plain-block.ts';
import { AroundBlock, AroundSentence, type OfDocument } from './around-sentence.ts';
import { daysBesideLabels } from './deadline-labels.ts';
import { type LastDay, lastDaysIn } from './deadline-sentence.ts';
import { mayBeAnotherDay } from './english-text.ts';
import { isExtension, movedTo } from './other-days/moved.ts';
import { hasOtherDay } from './other-days/other-days.ts';
import { isRemissLike, namesRemiss } from './other-days/others-asked.ts';
import { isTakenBack } from './other-days/taken-back.ts';
import { dayBefore, isoOf } from './wording/days.ts';
import { sentencesIn } from './wording/sentences-in.ts';

/** A day that may be the last, and where what says so stands in its block. */
interface Candidate extends LastDay {
  block: PlainBlock;
}

/** How many blocks below a heading it may still speak of. */
const below = 3;

/** A document of at most this many blocks is taken for a remiss though it doesn't say so. */
const few = 2;

/** How many blocks away a day for some recipients still concerns the same remiss, and not something in the proposal. */
const nearby = 6;

export function deadlineIn(blocks: readonly PlainBlock[]): Fact | undefined {
  const document = {
    isOfRemiss: blocks.some(({ text }) => isRemissLike(text)),
    isNamed: blocks.some(({ text }) => namesRemiss(text)),
    isShort: blocks.length <= few,
  };
  const all = [
    ...blocks.flatMap((_, i) => inSentences(blocks, i, document)),
    ...besideLabels(blocks, document.isNamed),
  ];
  const extended = all.filter(({ isExtended }) => isExtended);
  const candidates = extended.length > 0 ? extended : all;
  const sure = candidates.find(({ day, isForSome }) => !isForSome && isoOf(day));
  const isNear = (other: Candidate) =>
    sure && Math.abs(blocks.indexOf(other.block) - blocks.indexOf(sure.block)) <= nearby;
  const telling = candidates.filter((other) => !other.isForSome || isNear(other));
  if (!sure || !telling.every((other) => agree(other, sure))) return undefined;
  const moved = movedTo(sure, blocks);
  if (moved === 'unclear') return undefined;
  const shown = moved ? { ...moved, isBefore: false, isExtended: true } : sure;
  if (mayBeAnotherDay(shown, blocks) || isTakenBack(shown, blocks) || hasOtherDay(shown, blocks)) return undefined;
  const { block, start, end, day, isBefore } = shown;
  const iso = isoOf(day) as string;
  return {
    kind: 'deadline',
    text: spaced(block.text.slice(start, end)),
    day: isBefore ? dayBefore(iso) : iso,
    block: block.id,
    start: block.wide(start),
    end: block.wide(end),
  };
}

/** "Senast den 15 mars" says nothing else than "den 15 mars 2027". */
const agree = (one: Candidate, { day, isBefore }: Candidate) =>
  one.isBefore === isBefore &&
  one.day.month === day.month &&
  one.day.day === day.day &&
  (one.day.year === day.year || (one.day.year === undefined && !one.day.isStretch));

function inSentences(blocks: readonly PlainBlock[], i: number, document: OfDocument): Candidate[] {
  const block = blocks[i] as PlainBlock;
  if (!/\d/.test(block.text)) return [];
  const around = new AroundBlock(headingAbove(blocks, i), blocks[i - 1]?.text ?? '', document);
  const sentences = sentencesIn(block.text).map(({ start, end }) => ({ start, text: block.text.slice(start, end) }));
  return sentences.flatMap(({ start, text }, n) => {
    const near = new AroundSentence(around, sentences[n - 1]?.text ?? '', sentences[n + 1]?.text ?? '');
    const found = lastDaysIn(text, near);
    return found.map((one) => ({ ...one, block, start: start + one.start, end: start + one.end }));
  });
}

const besideLabels = (blocks: readonly PlainBlock[], isNamed: boolean): Candidate[] =>
  daysBesideLabels(blocks, isNamed).map(({ block, day, label, isForSome }) => ({
    block,
    start: day.start,
    end: day.end,
    day,
    isBefore: false,
    isExtended: isExtension(label),
    isForSome,
  }));

/** What the paragraphs below it may leave unsaid. */
function headingAbove(blocks: readonly PlainBlock[], i: number): string {
  if (blocks[i]?.kind === 'heading' || blocks[i]?.kind === 'table-cell') return '';
  return blocks.slice(Math.max(0, i - below), i).findLast(({ kind }) => kind === 'heading')?.text ?? '';
}
