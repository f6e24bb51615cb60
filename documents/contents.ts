import { firstWhere } from '../language/lists/first-where.ts';
import { least } from '../language/swedish/many.ts';
import type { Block, BlockId } from './block.ts';

/** What a table of contents is called. */
const title = /^(?:innehåll|innehållsförteckning|contents|table of contents)\s*:?$/iu;
/** How many entries make a list: fewer may be chance. */
const fewest = 3;
/** Between them may stand as many blocks that are none, as an entry whose words differ from its heading's. */
const mostBetween = 1;
/** In UTF-16 units: a heading is no longer, and nor is an entry. */
const longest = 300;
/** An entry goes over at most so many lines. */
const mostLines = 4;

/** "1.2", "Kapitel 3:", "a)", a bullet. */
const numbering =
  /^(?:[•·▪–*-]\s*)?(?:(?:(?:kapitel|kap\.?|avsnitt|chapter|section)\s+)?\d{1,3}(?:\.\d{1,3})*[.):]?|[ivxlc]{1,7}[.):]|[a-zåäö][.):])\s+/iu;
const page = /(?:\s|[.…·_])(?:\d{1,4}|[ivxlc]{1,7})$/iu;
const isNumber = /^(?:\d{1,4}(?:\.\d{1,3})*\.?|[ivxlc]{1,7})$/iu;
const leaders = '.…·_ ';

/**
 * The blocks of tables of contents: they stand below that word, and what they say are the document's headings that follow, in their order
 * and word for word but for numbers. So a table of contents without page numbers and links is known, too.
 */
export function contentsAmong(blocks: readonly Block[]): BlockId[] {
  const found: BlockId[] = [];
  let headings: Headings | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const [first = '', ...rest] = linesIn(block.text);
    if (!title.test(first)) continue;
    headings ??= new Headings(blocks);
    const list = listBelow(rest.length > 0 ? i : i + 1, blocks, headings);
    for (const { id } of list) found.push(id);
    i += list.length;
  }
  return found;
}

/** The blocks of the table of contents that begins at an index; none where there is no such table. */
function listBelow(from: number, blocks: readonly Block[], headings: Headings): Block[] {
  const list: Block[] = [];
  let [last, entries, apart] = [from, 0, 0];
  for (let i = from; i < blocks.length && apart <= mostBetween; i++) {
    const block = blocks[i] as Block;
    if (block.kind === 'table-cell' && isNumber.test(block.text.trim())) continue;
    const lines = linesIn(block.text).slice(i === from && title.test(linesIn(block.text)[0] ?? '') ? 1 : 0);
    const targets = targetsOf(lines, Math.max(last, i), headings);
    if (targets.length > 0) {
      list.push(block);
      last = targets.at(-1) as number;
      entries += targets.length;
      apart = 0;
    } else if (block.kind === 'heading' || list.at(-1)?.kind === 'heading') break;
    else apart++;
  }
  // The first heading of the text itself may have a namesake further on.
  if (list.some(({ kind }) => kind !== 'heading'))
    while (list.at(-1)?.kind === 'heading' && list.length > 1) {
      list.pop();
      entries--;
    }
  return entries < fewest ? [] : list;
}

/** The headings that the lines name one after the other, as indexes behind `last`; none where any of them names none. */
function targetsOf(lines: readonly string[], last: number, headings: Headings): number[] {
  const targets: number[] = [];
  let [at, behind] = [0, last];
  while (at < lines.length) {
    let target: number | undefined;
    let count = 0;
    while (target === undefined && count < mostLines && at + count < lines.length) {
      count++;
      target = headings.next(lines.slice(at, at + count).join(' '), behind);
    }
    if (target === undefined) return [];
    targets.push(target);
    [at, behind] = [at + count, target];
  }
  return targets;
}

/** Where a document's headings stand, by their words. */
class Headings {
  private readonly at = new Map<string, number[]>();

  constructor(blocks: readonly Block[]) {
    for (const [i, { kind, text }] of blocks.entries()) {
      if (kind !== 'heading') continue;
      for (const form of formsOf(text, false)) {
        const places = this.at.get(form);
        if (places) places.push(i);
        else this.at.set(form, [i]);
      }
    }
  }

  /** The first one with these words behind an index. */
  next(entry: string, behind: number): number | undefined {
    const found = formsOf(entry, true).flatMap((form) => firstBehind(this.at.get(form) ?? [], behind) ?? []);
    return found.length > 0 ? least(found) : undefined;
  }
}

function firstBehind(places: readonly number[], behind: number): number | undefined {
  return places[firstWhere(0, places.length, (at) => (places[at] as number) > behind)];
}

/** The words with and without a number before them and that of a page behind. */
function formsOf(text: string, isEntry: boolean): string[] {
  if (text.length > longest) return [];
  const line = text.replace(/\s+/g, ' ').trim().toLowerCase();
  const forms = isEntry && page.test(line) ? [line, withoutPage(line)] : [line];
  return [...new Set(forms.flatMap((form) => [form, form.replace(numbering, '')]))].filter((form) =>
    /\p{L}/u.test(form),
  );
}

function withoutPage(line: string): string {
  let end = line.replace(page, '').length;
  while (end > 0 && leaders.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
