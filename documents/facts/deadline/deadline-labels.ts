/** Labels with the day in the next block: a table's cells, a heading and its paragraph, a term and what it says. */

import type { PlainBlock } from '../plain-block.ts';
import {
  isForAnyAnswer,
  isInternal,
  isInvitation,
  isKnown,
  isOfOther,
  isOfRemiss,
  isRemissLike,
  namesSome,
} from './other-days/others-asked.ts';
import { cellsBelow, tableAround } from './table-columns.ts';
import { daysIn, type WrittenDay } from './wording/days.ts';
import { hasShape } from './wording/deadline-shapes.ts';
import { partsIn } from './wording/parts-in.ts';

/** A table's header says that the day comes before what happens on it. */
const eventHeader = /^\s*(?:händelse|aktivitet|moment|vad|steg|skede|event|datum|när|tid|date)\s*:?\s*$/iu;
const dayLabel =
  /(?<!\p{L})(?:datum|skicka\p{L}*|sänd\p{L}*|utsän\p{L}*|publicer\p{L}*|beslut\p{L}*|upprättad|skapad|ändrad|uppdaterad|remiss\p{L}*|ut|start\p{L}*|från|fråg\p{L}*|anmäl\p{L}*|\p{L}*möte\p{L}*|date|sent)(?!\p{L})/iu;

/** Does the block say only of what the next holds the last day, as "Svar senast" or "Sista svarsdag:"? And of whom, if not of all. */
function labelIn(
  text: string,
  { heading, before, table }: AroundLabel,
  isInRemiss: boolean,
): { isForSome: boolean } | undefined {
  if (text.length > 80) return undefined;
  const parts = partsIn(text);
  if (!parts || !hasShape(parts, 'label') || isInternal(heading)) return undefined;
  if (!isInRemiss && isOfOther(heading)) return undefined;
  if (isForAnyAnswer(parts)) {
    if (isInvitation(heading) || !(isOfRemiss(heading) || isKnown(heading))) return undefined;
    if (table.length > few && !isRemissLike([heading, ...table].join(' '))) return undefined;
  }
  return { isForSome: parts.some(({ role }) => role === 'some') || (before.length < 40 && namesSome(before)) };
}

interface AroundLabel {
  heading: string;
  /** The block before. */
  before: string;
  /** All cells of the table that the label stands in, with the label. */
  table: string[];
}

/** A table of so few cells is the label and its day. */
const few = 2;
/** How many blocks above a label its heading may stand: a small table. */
const farthest = 12;

function aroundLabel(blocks: readonly PlainBlock[], i: number): AroundLabel {
  const heading = blocks.slice(Math.max(0, i - farthest), i).findLast(({ kind }) => kind === 'heading')?.text ?? '';
  const { from, to } = tableAround(blocks, i);
  const table = blocks.slice(from, to).map(({ text }) => text);
  return { heading, before: blocks[i - 1]?.text ?? '', table };
}

const besides =
  /(?<!\p{L})(?:den|the|senast|by|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|kl(?:\.|ockan)?|dag|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})|\d{1,2}[.:]\d\d|\d{1,2}(?=\s*$)|[\s.,:()–-]/giu;

/** The day of a block that holds nothing else. */
function onlyDay({ text }: PlainBlock): WrittenDay | undefined {
  if (text.length > 120) return undefined;
  const [day, ...others] = daysIn(text);
  if (!day || others.length > 0) return undefined;
  const rest = text.slice(0, day.start) + text.slice(day.end);
  return rest.replace(besides, '') === '' ? day : undefined;
}

export interface LabelledDay {
  block: PlainBlock;
  day: WrittenDay;
  label: string;
  isForSome: boolean;
}

/** Each label's day, and the block that it stands in. Which of two days a label stands by must be clear. */
export function daysBesideLabels(blocks: readonly PlainBlock[], isInRemiss: boolean): LabelledDay[] {
  const days = blocks.map(onlyDay);
  return blocks.flatMap(({ text: label }, i) => {
    const known = days[i] ? undefined : labelIn(label, aroundLabel(blocks, i), isInRemiss);
    if (!known) return [];
    const beside = besideLabel(blocks, days, i);
    const below = beside === undefined ? cellsBelow(blocks, days, i) : undefined;
    const isForSome = known.isForSome || below?.isForSome === true;
    return (beside === undefined ? (below?.at ?? []) : [beside]).flatMap((at) => {
      const [block, day] = [blocks[at], days[at]];
      return block && day ? [{ block, day, label, isForSome }] : [];
    });
  });
}

type Days = readonly (WrittenDay | undefined)[];

function besideLabel(blocks: readonly PlainBlock[], days: Days, i: number): number | undefined {
  const side = days[i - 1] && !isAfterItsLabel(blocks, days, i - 1) ? i - 1 : i + 1;
  // Two days in a row stand below two headings, or are a first and a last.
  if (side > i && (days[i + 2] || (days[i - 1] && isUnclear(blocks, days, i - 1)))) return undefined;
  return days[side] ? side : undefined;
}

/** Does the day at `i` belong to the label before it, rather than to the one behind it? */
const isAfterItsLabel = (blocks: readonly PlainBlock[], days: Days, i: number) =>
  !isUnclear(blocks, days, i) || !isEventsTable(blocks, days, i);

/** Does nothing before the day at `i` say that it is a label's? */
function isUnclear(blocks: readonly PlainBlock[], days: Days, i: number): boolean {
  const first = runStart(days, i);
  const label = blocks[first - 1]?.text ?? '';
  return eventHeader.test(label)
    ? !/datum/iu.test(label) || eventHeader.test(blocks[first - 2]?.text ?? '')
    : !dayLabel.test(label);
}

const isEventsTable = (blocks: readonly PlainBlock[], days: Days, i: number) => {
  const label = blocks[runStart(days, i) - 1]?.text;
  return label === undefined || eventHeader.test(label);
};

/** Where the days that stand in every second block begin. */
function runStart(days: Days, i: number): number {
  let first = i;
  while (days[first - 2] && !days[first - 1]) first -= 2;
  return first;
}
