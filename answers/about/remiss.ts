import type { FlatDocument } from '../../comments/text/flatten.ts';
import { headingNumber } from '../../language/swedish/headings/heading-number.ts';
import type { AnswerBlock } from '../answer.ts';
import { tokensOf } from '../phrases/tokens.ts';
import { answerBlocks } from '../read/answer-blocks.ts';
import { roughStem } from './stems.ts';

/** A numbered section of the remiss. */
export interface RemissSection {
  /** "3.1" */
  number: string;
  /** Its own heading, and those without a number under it. */
  titles: string[];
  start: number;
  end: number;
  /** Stem → how often it stands there. */
  counts: ReadonlyMap<string, number>;
  /** The stems of each of its titles. */
  titleStems: string[][];
}

/** What answers speak of, made ready once for all of them. */
export interface Remiss {
  text: string;
  /** To look for quotations in. */
  document: FlatDocument<number>;
  sections: readonly RemissSection[];
  /** "bild 5" → as it is written, and the section that it stands in. */
  figures: ReadonlyMap<string, { name: string; section: string | undefined }>;
  /** In how many sections a stem stands. */
  spread: ReadonlyMap<string, number>;
  /** In how many sections' titles a stem stands. */
  titleSpread: ReadonlyMap<string, number>;
  /** Stems of what the remiss is called: they tell no section from another. */
  own: ReadonlySet<string>;
  title: string;
}

/** A block of a remiss, with the level of its heading where that is known. */
export interface RemissBlock extends AnswerBlock {
  level?: number;
}

export const figurePattern =
  /(?<!\p{L})(?<kind>bild|figur|tabell|diagram|bilaga)(?:en|n|et)?\s{1,3}(?<nr>\d{1,3}|[A-Z](?![\p{L}]))/giu;

export const figureName = (kind: string, number: string): string =>
  `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).toLowerCase()} ${number}`;

const stopWords = new Set(
  'och att det den som en ett av till med i på för är de har om inom vid under samt utifrån mellan deras dess sina sin sitt alla olika både ska kan där när hur detta dessa inte eller'.split(
    ' ',
  ),
);

export function stemsIn(text: string, from = 0, to = text.length): string[] {
  return tokensOf(text, from, to)
    .filter(({ isWord, text: word }) => isWord && word.length > 3 && !stopWords.has(word) && /^\p{L}/u.test(word))
    .map(({ text: word }) => roughStem(word));
}

/** @param blocks with their headings, where they are known; else those that a plain or Markdown text shows */
export function prepareRemiss(text: string, blocks: readonly RemissBlock[] = answerBlocks(text)): Remiss {
  const headings = headingsIn(text, blocks);
  const sections = sectionsOf(text, headings);
  const spread = new Map<string, number>();
  for (const { counts } of sections) for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const titleSpread = new Map<string, number>();
  for (const { titleStems } of sections)
    for (const stem of new Set(titleStems.flat())) titleSpread.set(stem, (titleSpread.get(stem) ?? 0) + 1);
  const title = titleOf(text, blocks, headings);
  return {
    text,
    document: { text, places: [{ id: 0, start: 0, end: text.length, section: [] }] },
    sections,
    figures: figuresIn(text, blocks, sections),
    spread,
    titleSpread,
    own: new Set(stemsIn(title)),
    title,
  };
}

interface RemissHeading {
  text: string;
  start: number;
  end: number;
  number: string | undefined;
}

const withoutMarks = (line: string) =>
  line
    .replace(/^[#\s]+/u, '')
    .replace(/[*_]+/g, '')
    .replace(/<[^>]{0,20}>/g, '')
    .trim();

function headingsIn(text: string, blocks: readonly RemissBlock[]): RemissHeading[] {
  const isMarked = blocks.some(({ kind }) => kind === 'heading');
  return blocks.flatMap(({ start, end, kind }, i) => {
    const line = withoutMarks(text.slice(start, end));
    if (line === '' || line.length > 160) return [];
    const number = sectionNumber(line);
    if (kind !== 'heading') {
      const isNumbered =
        number !== undefined &&
        (kind === 'paragraph' || kind === 'list-item') &&
        line.length < 100 &&
        !/[.:;,]$/u.test(line);
      // In a table of contents the lines follow each other.
      const next = blocks[i + 1];
      const isProse = next !== undefined && next.end - next.start > 100;
      if (isMarked || !isNumbered || !isProse) return [];
    }
    return [{ text: line, start, end, number }];
  });
}

function sectionNumber(line: string): string | undefined {
  const number = headingNumber(line);
  return number && (number.kind === 'section' || number.kind === 'chapter') ? number.parts.join('.') : undefined;
}

function sectionsOf(text: string, headings: readonly RemissHeading[]): RemissSection[] {
  const sections = new Map<string, RemissSection>();
  let current: RemissSection | undefined;
  for (const [i, { text: line, start, end, number }] of headings.entries()) {
    const until = headings[i + 1]?.start ?? text.length;
    const title =
      number === undefined ? line : line.replace(/^\P{L}*(?:(?:avsnitt|kapitel|kap\.)\s[\d.]+)?\P{L}*/iu, '');
    if (number !== undefined) current = { number, titles: [], start, end: until, counts: new Map(), titleStems: [] };
    if (!current) continue;
    const counts = new Map(current.counts);
    for (const stem of stemsIn(text, end, until)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    current = {
      ...current,
      end: until,
      counts,
      titles: [...current.titles, title],
      titleStems: [...current.titleStems, ...titlesIn(title).map((one) => stemsIn(one))],
    };
    // A table of contents has the numbers, too, and nothing under them: the later one counts.
    sections.set(current.number, current);
  }
  return [...sections.values()];
}

/** "Närsamhälle: Stärka närsamhällets kraft" is called by its first word, too. */
function titlesIn(title: string): string[] {
  const [name = '', rest] = title.split(/:\s/u);
  return rest === undefined ? [title] : [title, name];
}

function titleOf(text: string, blocks: readonly RemissBlock[], headings: readonly RemissHeading[]): string {
  const first = headings
    .filter(({ number }) => number === undefined)
    .toSorted((a, b) => b.text.length - a.text.length)[0];
  const whole = blocks.find(({ level }) => level === 1);
  if (whole) return withoutMarks(text.slice(whole.start, whole.end));
  const before = headings.find(({ number }) => number !== undefined)?.start ?? 0;
  return first && first.start <= before
    ? first.text
    : withoutMarks(text.slice(blocks[0]?.start ?? 0, blocks[0]?.end ?? 0)).slice(0, 200);
}

function figuresIn(
  text: string,
  blocks: readonly RemissBlock[],
  sections: readonly RemissSection[],
): Remiss['figures'] {
  const figures = new Map<string, { name: string; section: string | undefined }>();
  for (const { start, end } of blocks) {
    const line = withoutMarks(text.slice(start, Math.min(end, start + 60)));
    figurePattern.lastIndex = 0;
    const found = figurePattern.exec(line);
    if (found?.index !== 0 || !found.groups) continue;
    const name = figureName(found.groups.kind ?? '', found.groups.nr ?? '');
    const section = sections.findLast((one) => one.start <= start && start < one.end)?.number;
    if (!figures.has(name.toLowerCase())) figures.set(name.toLowerCase(), { name, section });
  }
  return figures;
}
