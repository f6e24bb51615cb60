import { aroundStruck, type Struck } from '../../../documents/block.ts';
import type { Block } from '../../../documents/readable-document.ts';
import { sectionOf } from '../../../documents/section.ts';
import { readableParts } from '../../../language/swedish/letters/readable.ts';
import type { Passage } from '../../protocol/messaging.ts';
import type { Hit } from './hits.ts';

/** How much of the text around a hit the panel gets, to find its sentence in; UTF-16 units to either side. */
const reach = 400;
/** A menu or table of contents with at least this many lines is a list with an entry on each line. */
const listLines = 3;

/**
 * A hit as the panel gets it.
 * @param blocks the document's
 * @param index the hit's number among its concept's
 * @param isGuide is the block a menu, a table of contents or a list of links?
 */
export function passageOf(blocks: readonly Block[], hit: Hit, index: number, isGuide = false): Passage | undefined {
  const at = blocks.findIndex(({ id }) => id === hit.block);
  const block = blocks[at];
  if (!block) return undefined;
  const [from, to] = isGuide ? entryAround(block.text, hit) : [0, block.text.length];
  const read = { ...block, text: block.text.slice(from, to) };
  const { concept, how, label, certainty } = hit;
  const section = sectionOf(blocks, at);
  const page = block.place && (block.place.label ?? String(block.place.page));
  return {
    concept,
    index,
    ...passageIn(read, { start: hit.start - from, end: hit.end - from }),
    section,
    page,
    kind: block.kind,
    ...(block.source && { source: block.source }),
    ...(hit.struck && { struck: true }),
    how,
    label,
    certainty,
  };
}

/** The lines of a list that the words stand on: no sentence goes on from one of its entries to the next. */
function entryAround(text: string, { start, end }: Pick<Hit, 'start' | 'end'>): [from: number, to: number] {
  if (text.split('\n').filter((line) => line.trim() !== '').length < listLines) return [0, text.length];
  const to = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start) + 1, to < 0 ? text.length : to];
}

/** Struck words have a block of their own; the text around them is what they were struck from. */
function passageIn(
  { text, place, struck }: Block,
  { start, end }: Pick<Hit, 'start' | 'end'>,
): Pick<Passage, 'before' | 'words' | 'after'> {
  const [before, behind] = struck ? wholeWords(struck) : ['', ''];
  const shift = before.length;
  return passageAt(
    { text: before + text + behind, typeset: place !== undefined },
    { start: start + shift, end: end + shift },
  );
}

/** Cuts between words: the struck text around them may be cut anywhere. */
function wholeWords({ before, behind }: Struck): [string, string] {
  return [
    before.length < aroundStruck ? before : `… ${before.slice(before.indexOf(' ') + 1)}`,
    behind.length < aroundStruck ? behind : `${behind.slice(0, Math.max(0, behind.lastIndexOf(' ')))} …`,
  ];
}

/** A block's text as one reads it, in parts that begin and end at the cuts. The line ends of pages are a typesetter's. */
export const wordsBetween = ({ text, place }: Block, cuts: readonly number[]): string[] =>
  readableParts(text, cuts, { typeset: place !== undefined });

/** The hit's words with what stands around them, cut between words, as one reads them. */
export function passageAt(
  { text, typeset = false }: { text: string; typeset?: boolean },
  { start, end }: { start: number; end: number },
  context = reach,
): Pick<Passage, 'before' | 'words' | 'after'> {
  const from = start <= context ? 0 : text.indexOf(' ', start - context);
  const to = text.length - end <= context ? text.length : text.lastIndexOf(' ', end + context);
  const [cutFrom, cutTo] = [from < 0 || from > start ? start : from, to < end ? end : to];
  const [before = '', words = '', after = ''] = readableParts(text, [cutFrom, start, end, cutTo], { typeset });
  return {
    before: (cutFrom > 0 ? '… ' : '') + before.trimStart(),
    words,
    after: after.trimEnd() + (cutTo < text.length ? ' …' : ''),
  };
}
