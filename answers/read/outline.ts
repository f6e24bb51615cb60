import { headingNumber } from '../../language/swedish/headings/heading-number.ts';
import { labelIn, namedByNumber } from '../about/named.ts';
import { type Remiss, stemsIn } from '../about/remiss.ts';
import { sectionsBySubject } from '../about/subjects.ts';
import type { AnswerBlock, PointStance } from '../answer.ts';
import { isBodyName } from '../letter/instans.ts';
import { phraseBook, phrasesIn } from '../phrases/phrase.ts';
import { tokensOf } from '../phrases/tokens.ts';
import {
  columnHeads,
  listIntros,
  opinionHeadings,
  othersBegin,
  ownTextBegins,
  type Zone,
  zoneHeadings,
} from '../words/zones.ts';

/** What a column of a table holds. */
export type Column = (typeof columnHeads)[number][0];

/** A block with what the ones before it say of it. */
export interface OutlinedBlock extends AnswerBlock {
  zone: Zone;
  isHeading: boolean;
  /** Sections that the headings above, the row or the label before it name. */
  sections: readonly string[];
  /** How far into the block its own label goes: "Avsnitt 3: ". */
  labelEnd: number;
  /** In a list: what was announced. In a table: what its column holds. */
  announced: PointStance | undefined;
  column: Column | undefined;
}

const introBook = phraseBook(
  listIntros.flatMap(([stance, phrases]) => phrases.map((phrase) => [phrase, stance] as const)),
);
const othersBook = phraseBook(othersBegin.map((phrase) => [phrase, true] as const));
const ownBook = phraseBook(ownTextBegins.map((phrase) => [phrase, true] as const));
const noClass = () => false;

/** In UTF-16 units: a heading is a short line. */
const longestHeading = 100;

export function outlineOf(text: string, blocks: readonly AnswerBlock[], remiss: Remiss | undefined): OutlinedBlock[] {
  const state: State = {
    isNumbered: hasSectionNumbers(text, blocks, remiss),
    zone: 'body',
    sections: [],
    rowSections: undefined,
    announced: undefined,
    columns: [],
    cell: 0,
  };
  return blocks.map((block, i) => outlined(text, block, blocks[i + 1], state, remiss));
}

interface State {
  /** Do the numbers before its paragraphs name sections of the remiss? */
  isNumbered: boolean;
  zone: Zone;
  sections: readonly string[];
  rowSections: readonly string[] | undefined;
  announced: PointStance | undefined;
  /** Of the table that is read: what its columns hold; the number of the cell in it. */
  columns: (Column | undefined)[];
  cell: number;
}

/** Paragraphs that begin with "3.", "6.1." and "8." do, and those of a list, which are numbered 1, 2, 3, don't. */
function hasSectionNumbers(text: string, blocks: readonly AnswerBlock[], remiss: Remiss | undefined): boolean {
  if (!remiss) return false;
  const numbers = blocks.flatMap(({ start, end, kind }) =>
    kind === 'table-cell'
      ? []
      : (/^\s*(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s/.exec(text.slice(start, Math.min(end, start + 14)))?.[1] ?? []),
  );
  const known = new Set(remiss.sections.map(({ number }) => number));
  return numbers.some((number) => number.includes('.')) && numbers.every((number) => known.has(number));
}

function outlined(
  text: string,
  block: AnswerBlock,
  next: AnswerBlock | undefined,
  state: State,
  remiss: Remiss | undefined,
): OutlinedBlock {
  const words = text.slice(block.start, block.end);
  const plain = words
    .replace(/[#*_|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (block.kind === 'table-cell') return cellOf(block, plain, state, remiss);
  state.columns = [];
  state.cell = 0;
  state.rowSections = undefined;
  const isHeading = block.kind === 'heading' || isHeadingLine(plain, block, next);
  if (isHeading) enterHeading(plain, state, remiss);
  else if (
    /^-{2,}\s?(?:ursprungligt|original|vidarebefordrat)/iu.test(plain) ||
    /^(?:den\s.{4,60}\sskrev\s|on\s.{4,60}\swrote:)/iu.test(plain)
  )
    state.zone = 'others';
  else if (phrasesIn(othersBook, tokensOf(plain.slice(0, 400)), noClass).length > 0 && plain.length < 400)
    state.zone = 'others';
  else if (state.zone === 'others' && phrasesIn(ownBook, tokensOf(plain.slice(-400)), noClass).length > 0)
    state.zone = 'body';
  const label = isHeading ? undefined : labelIn(words, remiss, state.isNumbered);
  if (label && !isHeading && block.kind === 'paragraph') state.rowSections = label.numbers;
  const sections = label?.numbers ?? state.sections;
  const announced = block.kind === 'list-item' ? state.announced : undefined;
  if (block.kind !== 'list-item' && !isHeading)
    state.announced = /[:]\s*$/u.test(plain) || next?.kind === 'list-item' ? announcedBy(plain) : undefined;
  if (isHeading) state.announced = next?.kind === 'list-item' ? announcedBy(plain) : undefined;
  const zone = /^>/.test(plain) ? 'others' : state.zone;
  return { ...block, zone, isHeading, sections, labelEnd: label?.length ?? 0, announced, column: undefined };
}

function isHeadingLine(plain: string, block: AnswerBlock, next: AnswerBlock | undefined): boolean {
  if (block.kind === 'table-cell' || plain.length > longestHeading || plain === '') return false;
  // "Skickat: …" is a line of a mail's head.
  if (/[.!?,;]$/u.test(plain) || /^\p{Lu}[\p{L} ]{1,20}:\s\S/u.test(plain) || !next) return false;
  if (
    /^(?:inga|inget|ingen|hej|till|från|datum|dnr|bra|vänliga?|med vänlig|mvh|hälsningar|tack)(?!\p{L})/iu.test(
      plain,
    ) ||
    /@|\d{4}-\d\d-\d\d/.test(plain)
  )
    return false;
  if (headingNumber(plain) && block.kind !== 'list-item') return true;
  if (block.kind === 'list-item') return false;
  if (zoneOf(plain.replace(/:$/, '')) !== undefined && plain.split(' ').length <= 5) return true;
  return /^\p{Lu}/u.test(plain) && !/:$/u.test(plain)
    ? plain.split(' ').length <= 9 && next.kind !== 'heading' && !isBodyName(plain)
    : false;
}

function zoneOf(heading: string): Zone | undefined {
  const lower = heading.toLowerCase().replace(/^[§\d.\s)]+/u, '');
  const words = lower.split(' ').slice(0, 3);
  if (
    opinionHeadings.some((beginning) => words.some((word) => word.startsWith(beginning))) &&
    !/^(?:sammanfattning av|kontakt|bedömning av ärendet)/u.test(lower)
  )
    return 'body';
  // "Nämndens beslut", "Kommunstyrelsens förslag till beslut"
  if (words.some((word) => word === 'beslut' || word === 'beslut:')) return 'procedure';
  return zoneHeadings.find(([, beginnings]) => beginnings.some((beginning) => lower.startsWith(beginning)))?.[0];
}

function enterHeading(heading: string, state: State, remiss: Remiss | undefined): void {
  const zone = zoneOf(heading);
  // Names and titles under a reservation are no end of it.
  if (zone) state.zone = zone;
  else if (state.zone !== 'others') state.zone = 'body';
  state.sections = sectionsOfHeading(heading, remiss);
}

/** By its number, where the remiss has such a section; by its words else. */
function sectionsOfHeading(heading: string, remiss: Remiss | undefined): readonly string[] {
  const named = namedByNumber(heading, remiss);
  if (named.length > 0) return named;
  const number = headingNumber(heading);
  if (remiss) {
    const numbered =
      number && (number.kind === 'section' || number.kind === 'chapter') ? number.parts.join('.') : undefined;
    const bySubject = heading.length < 90 ? byTitle(heading, remiss) : [];
    if (number?.kind === 'chapter' && numbered !== undefined) return [numbered];
    // An answer may number its own headings: the words decide then.
    if (
      numbered !== undefined &&
      remiss.sections.some((one) => one.number === numbered) &&
      (numbered.includes('.') || bySubject.includes(numbered))
    )
      return [numbered];
    return bySubject;
  }
  return number?.kind === 'chapter' ? [number.parts.join('.')] : [];
}

/** Words of a heading that stand in one section alone say little: "Överväganden". */
function byTitle(heading: string, remiss: Remiss): readonly string[] {
  const { sections, isTitle } = sectionsBySubject(heading, remiss);
  return isTitle ? sections.slice(0, 1) : densest(heading, remiss);
}

/** "Begrepp", "Begreppsanvändning": the section that has a heading's only word, or compounds of it, far more often than any other. */
function densest(heading: string, remiss: Remiss): readonly string[] {
  const [stem, ...others] = stemsIn(heading).filter((one) => !remiss.own.has(one));
  if (stem === undefined || others.length > 0 || stem.length < 6) return [];
  const key = stem.slice(0, 7);
  const counted = remiss.sections.map(({ number, counts }) => ({
    number,
    count: [...counts].reduce((sum, [one, count]) => sum + (one.startsWith(key) ? count : 0), 0),
  }));
  const [best, next] = counted.toSorted((a, b) => b.count - a.count);
  return best && best.count >= 3 && best.count >= 1.5 * (next?.count ?? 0) ? [best.number] : [];
}

function announcedBy(intro: string): PointStance | undefined {
  return phrasesIn(introBook, tokensOf(intro), noClass).toSorted((a, b) => rankOf(a) - rankOf(b))[0]?.info;
}

const order: PointStance[] = ['fråga', 'ändringsförslag', 'invändning', 'stöd', 'påpekande'];
/** Longer phrases go before: "mindre bra". */
const rankOf = ({ info, first, behind }: { info: PointStance; first: number; behind: number }) =>
  order.indexOf(info) - 5 * (behind - first);

/** Cells come one after the other; the heads of the columns come first, if the table has any. */
function cellOf(block: AnswerBlock, plain: string, state: State, remiss: Remiss | undefined): OutlinedBlock {
  const head = plain.length < 40 ? columnOf(plain) : undefined;
  const known = block.cell;
  const isHead = head !== undefined && (known ? known.row === 0 : state.cell === state.columns.length);
  if (isHead) state.columns[known?.column ?? state.columns.length] = head;
  const at = known?.column ?? (state.columns.length === 0 ? 0 : state.cell % state.columns.length);
  const column = isHead ? undefined : state.columns[at];
  state.cell++;
  const label = labelIn(plain, remiss, true);
  const named =
    label && label.length >= plain.length - 60 ? label.numbers : namedByNumber(plain.length < 80 ? plain : '', remiss);
  const bare = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?$/.test(plain) ? [plain.replace(/\.$/, '')] : [];
  // A reason is no opinion by itself, where the opinions have a column of their own.
  const isPage = column === 'other' || (column === 'reason' && state.columns.includes('opinion'));
  const isAbout = column === 'about' || (bare.length > 0 && state.columns.length === 0);
  if (isAbout)
    state.rowSections =
      named.length > 0
        ? named
        : bare.length > 0
          ? bare
          : remiss
            ? sectionsBySubject(plain, remiss).sections.slice(0, 1)
            : [];
  return {
    ...block,
    zone: state.zone,
    isHeading: isHead || isAbout || isPage,
    sections: state.rowSections ?? state.sections,
    labelEnd: 0,
    announced: undefined,
    column,
  };
}

function columnOf(plain: string): Column | undefined {
  const lower = plain.toLowerCase();
  return columnHeads.find(([, beginnings]) =>
    beginnings.some(
      (beginning) =>
        lower === beginning ||
        lower.startsWith(`${beginning} `) ||
        lower.startsWith(`${beginning}/`) ||
        (beginning.length > 4 && lower.startsWith(beginning)),
    ),
  )?.[0];
}
