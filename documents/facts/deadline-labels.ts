/** Labels with the day in the next block: a table's cells, a heading and its paragraph, a term and what it says. */
import { daysIn, type WrittenDay } from './days.ts';
import * as words from './deadline-words.ts';
import type { PlainBlock } from './plain-block.ts';

/** A table's header says that the day comes before what happens on it. */
const eventHeader = /^\s*(?:händelse|aktivitet|moment|vad|steg|skede|event|datum|när|tid|date)\s*:?\s*$/iu;
const dayLabel =
  /(?<!\p{L})(?:datum|skicka\p{L}*|sänd\p{L}*|utsän\p{L}*|publicer\p{L}*|beslut\p{L}*|upprättad|skapad|ändrad|uppdaterad|remiss\p{L}*|ut|start\p{L}*|från|fråg\p{L}*|anmäl\p{L}*|\p{L}*möte\p{L}*|date|sent)(?!\p{L})/iu;

/** A block that only says of what the next holds the last day, as "Svar senast" or "Sista svarsdag:". */
function isLabel(text: string): boolean {
  const whole = text.replace(/[\s:?.]+$/, '').trim();
  if (whole.length > 80 || words.elsewhere.test(whole) || words.otherEvent.test(whole)) return false;
  if (words.outright.test(whole)) return true;
  return words.topic.test(whole) && (words.by.test(whole) || words.lastDayOf.test(whole) || /\binne\b/i.test(whole));
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

/** Each label's day, and the block that it stands in. Which of two days a label stands by must be clear. */
export function daysBesideLabels(
  blocks: readonly PlainBlock[],
): { block: PlainBlock; day: WrittenDay; label: string }[] {
  const days = blocks.map(onlyDay);
  return blocks.flatMap(({ text: label }, i) => {
    if (days[i] || !isLabel(label)) return [];
    const side = days[i - 1] && !isAfterItsLabel(blocks, days, i - 1) ? i - 1 : i + 1;
    // Two days in a row stand below two headings, or are a first and a last.
    if (side > i && (days[i + 2] || (days[i - 1] && isUnclear(blocks, days, i - 1)))) return [];
    const [block, day] = [blocks[side], days[side]];
    return block && day ? [{ block, day, label }] : [];
  });
}

/** Does the day at `i` belong to the label before it, rather than to the one behind it? */
const isAfterItsLabel = (blocks: readonly PlainBlock[], days: readonly (WrittenDay | undefined)[], i: number) =>
  !isUnclear(blocks, days, i) || !isEventsTable(blocks, days, i);

/** Does nothing before the day at `i` say that it is a label's? */
function isUnclear(blocks: readonly PlainBlock[], days: readonly (WrittenDay | undefined)[], i: number): boolean {
  const first = runStart(days, i);
  const label = blocks[first - 1]?.text ?? '';
  return eventHeader.test(label)
    ? !/datum/iu.test(label) || eventHeader.test(blocks[first - 2]?.text ?? '')
    : !dayLabel.test(label);
}

const isEventsTable = (blocks: readonly PlainBlock[], days: readonly (WrittenDay | undefined)[], i: number) => {
  const label = blocks[runStart(days, i) - 1]?.text;
  return label === undefined || eventHeader.test(label);
};

/** Where the days that stand in every second block begin. */
function runStart(days: readonly (WrittenDay | undefined)[], i: number): number {
  let first = i;
  while (days[first - 2] && !days[first - 1]) first -= 2;
  return first;
}
