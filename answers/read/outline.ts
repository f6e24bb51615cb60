import type { PointStance } from '../../comments/model/answer.ts';
import { labelIn } from '../about/named.ts';
import type { Remiss } from '../about/remiss.ts';
import type { AnswerBlock } from '../answer.ts';
import type { LetterWriter } from '../letter/writer.ts';
import { phraseBook, phrasesIn } from '../phrases/phrase.ts';
import { tokensOf } from '../phrases/tokens.ts';
import { listIntros, othersBegin, ownTextBegins, type Zone } from '../words/zones.ts';
import { headsAttached, joinedBodies } from './attached.ts';
import { isHeadingLine, sectionsOfHeading, zoneOf } from './headings.ts';
import { bodySpeaks, namesBody } from './speaker.ts';
import { type ColumnUse, formField, noTable, type TableState, tableCell } from './table-cells.ts';

/** A block with what the ones before it say of it. */
export interface OutlinedBlock extends AnswerBlock {
  zone: Zone;
  /** Where in the block somebody else is announced, as a reservation is: what stands before is of the zone before. */
  turn: { at: number; zone: Zone; isNotice: boolean } | undefined;
  /** Does it stand under "Beslut"? */
  isDecision: boolean;
  isHeading: boolean;
  /** Sections that the headings above, the row or the label before it name. */
  sections: readonly string[];
  /** How far into the block its own label goes: "Avsnitt 3: ". */
  labelEnd: number;
  /** In a list: what was announced. In a table: what its column holds. */
  announced: PointStance | undefined;
  column: ColumnUse | undefined;
}

const introBook = phraseBook(
  listIntros.flatMap(([stance, phrases]) => phrases.map((phrase) => [phrase, stance] as const)),
);
const othersBook = phraseBook(othersBegin.map((phrase) => [phrase, true] as const));
const ownBook = phraseBook(ownTextBegins.map((phrase) => [phrase, true] as const));
const noClass = () => false;

export function answerOutline(
  text: string,
  blocks: readonly AnswerBlock[],
  remiss: Remiss | undefined,
  writer: LetterWriter,
): OutlinedBlock[] {
  const state: State = {
    writer,
    isNumbered: hasSectionNumbers(text, blocks, remiss),
    zone: 'body',
    isDecision: false,
    isHeaded: false,
    sections: [],
    announced: undefined,
    table: noTable(),
    joined: joinedBodies(text),
    isAttached: false,
  };
  return blocks.map((block, i) => outlined(text, block, blocks[i + 1], state, remiss));
}

interface State {
  writer: LetterWriter;
  /** Do the numbers before its paragraphs name sections of the remiss? */
  isNumbered: boolean;
  zone: Zone;
  isDecision: boolean;
  /** Does a heading say whose words these are? */
  isHeaded: boolean;
  sections: readonly string[];
  announced: PointStance | undefined;
  table: TableState;
  /** Bodies whose answers may be attached, and does one of them stand here? Until the body's own name on a line. */
  joined: readonly string[];
  isAttached: boolean;
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
  if (block.kind === 'table-cell') {
    const { column, isFurniture } = tableCell(block, plain, state.table, remiss);
    const sections = state.table.sections ?? state.sections;
    const { zone, isDecision } = state;
    const rest = { turn: undefined, labelEnd: 0, announced: undefined };
    return { ...block, ...rest, zone, isDecision, isHeading: isFurniture, sections, column };
  }
  state.table = noTable();
  const lone = loneLabel(words, remiss);
  const isHeading = block.kind === 'heading' || lone !== undefined || isHeadingLine(plain, block, next);
  if (lone) state.sections = lone;
  else if (isHeading) enterHeading(plain, state, remiss);
  const before = state.zone;
  if (!isHeading) state.zone = zoneAfter(plain, state);
  if (headsAttached(plain, state.joined)) state.isAttached = true;
  else if (state.isAttached && namesBody(plain, state.writer)) state.isAttached = false;
  if (state.isAttached) state.zone = 'others';
  if (state.zone !== 'others') state.isHeaded = false;
  const label = isHeading ? undefined : labelIn(words, remiss, state.isNumbered);
  const field = isHeading || label ? undefined : formField(words);
  const sections = label?.numbers ?? state.sections;
  const announced = block.kind === 'list-item' ? state.announced : undefined;
  if (block.kind !== 'list-item' || isHeading) {
    const isIntro = next?.kind === 'list-item' || (!isHeading && plain.endsWith(':'));
    state.announced = isIntro ? announcedBy(plain) : undefined;
  }
  const zone = plain.startsWith('>') ? 'others' : state.zone;
  const turn = zone === 'others' && before !== zone ? turnIn(text, block, before) : undefined;
  const labelEnd = field?.length ?? label?.length ?? 0;
  return {
    ...block,
    zone,
    turn,
    isDecision: state.isDecision,
    isHeading: isHeading || field?.column === 'reason',
    sections,
    labelEnd,
    announced,
    column: field?.column,
  };
}

/** "5.2" or "Avsnitt 3:" on a line of its own names what stands below. */
function loneLabel(words: string, remiss: Remiss | undefined): readonly string[] | undefined {
  const label = labelIn(words, remiss);
  return label && label.length >= words.trimEnd().length ? label.numbers : undefined;
}

/** In UTF-16 units: whoever says that somebody else speaks says it in few words. */
const shortLine = 400;

/** Where somebody else begins to speak, or the body again, in running text: a mail that is answered, a reservation in a protocol. */
function zoneAfter(plain: string, { zone, isHeaded, writer }: State): Zone {
  if (/^-{2,}\s?(?:ursprungligt|original|vidarebefordrat)/iu.test(plain)) return 'others';
  if (/^(?:den\s.{4,60}\sskrev\s|on\s.{4,60}\swrote:)/iu.test(plain)) return 'others';
  if (plain.length < shortLine && phrasesIn(othersBook, tokensOf(plain), noClass).length > 0) return 'others';
  if (zone === 'others' && phrasesIn(ownBook, tokensOf(plain.slice(-shortLine)), noClass).length > 0) return 'body';
  if (zone !== 'others') return zone;
  return namesBody(plain, writer) || (!isHeaded && bodySpeaks(plain, writer)) ? 'body' : zone;
}

/** Where in a paragraph somebody else begins to speak; a mere notice that he does so says nothing of what he says. */
function turnIn(text: string, { start, end }: AnswerBlock, zone: Zone): OutlinedBlock['turn'] {
  const tokens = tokensOf(text, start, end);
  const [hit] = phrasesIn(othersBook, tokens, noClass);
  const at = tokens[hit?.first ?? 0]?.start ?? start;
  return hit && { at, zone, isNotice: !/:|följande|motivering|nedan/u.test(text.slice(at, end)) };
}

function enterHeading(heading: string, state: State, remiss: Remiss | undefined): void {
  const zone = zoneOf(heading);
  state.isDecision = zone === 'procedure' && /(?:^|\s)beslut:?$/iu.test(heading) && !/förslag/iu.test(heading);
  // Names and titles under a reservation are no end of it.
  if (zone) {
    state.zone = zone;
    state.isHeaded = zone === 'others';
  } else if (state.zone !== 'others' || namesBody(heading, state.writer)) state.zone = 'body';
  state.sections = sectionsOfHeading(heading, remiss);
}

function announcedBy(intro: string): PointStance | undefined {
  return phrasesIn(introBook, tokensOf(intro), noClass).toSorted((a, b) => rankOf(a) - rankOf(b))[0]?.info;
}

const order: PointStance[] = ['fråga', 'ändringsförslag', 'invändning', 'stöd', 'påpekande'];
/** Longer phrases go before: "mindre bra". */
const rankOf = ({ info, first, behind }: { info: PointStance; first: number; behind: number }) =>
  order.indexOf(info) - 5 * (behind - first);
