/**
 * Until when one may answer. A wrong day is worse than none: where the document says several, or one that its words leave
 * open, none is told. Of an extended time only the new day counts.
 */
import { dayBefore, isoOf } from './days.ts';
import { daysBesideLabels } from './deadline-labels.ts';
import { type LastDay, lastDaysIn } from './deadline-sentence.ts';
import { extended as isExtension } from './deadline-words.ts';
import { type Fact, spaced } from './fact.ts';
import { movedTo } from './moved.ts';
import type { PlainBlock } from './plain-block.ts';
import { sentencesIn } from './sentences-in.ts';

/** A day that may be the last, and where what says so stands in its block. */
interface Candidate extends LastDay {
  block: PlainBlock;
}

/** How many blocks below a heading it may still speak of. */
const below = 3;

export function deadlineIn(blocks: readonly PlainBlock[]): Fact | undefined {
  const all = [...blocks.flatMap((block, i) => inSentences(block, headingAbove(blocks, i))), ...besideLabels(blocks)];
  const extended = all.filter(({ isExtended }) => isExtended);
  const candidates = extended.length > 0 ? extended : all;
  const sure = candidates.find(({ day }) => isoOf(day));
  if (!sure || !candidates.every((other) => agree(other, sure))) return undefined;
  const moved = movedTo(sure, blocks);
  if (moved === 'unclear') return undefined;
  const { block, start, end, day, isBefore } = moved ? { ...moved, isBefore: false } : sure;
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

function inSentences(block: PlainBlock, heading: string): Candidate[] {
  if (!/\d/.test(block.text)) return [];
  let context = heading;
  return sentencesIn(block.text).flatMap(({ start, end }) => {
    const sentence = block.text.slice(start, end);
    const found = lastDaysIn(sentence, context);
    context = sentence;
    return found.map((one) => ({ ...one, block, start: start + one.start, end: start + one.end }));
  });
}

const besideLabels = (blocks: readonly PlainBlock[]): Candidate[] =>
  daysBesideLabels(blocks).map(({ block, day, label }) => ({
    block,
    start: day.start,
    end: day.end,
    day,
    isBefore: false,
    isExtended: isExtension.test(label),
  }));

/** What the paragraphs below it may leave unsaid. */
function headingAbove(blocks: readonly PlainBlock[], i: number): string {
  if (blocks[i]?.kind === 'heading' || blocks[i]?.kind === 'table-cell') return '';
  return blocks.slice(Math.max(0, i - below), i).findLast(({ kind }) => kind === 'heading')?.text ?? '';
}
