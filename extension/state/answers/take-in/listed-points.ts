import { bodiesInTable } from '../../../../answers/standing/list-of-bodies.ts';
import { proposalText } from '../../../../comments/list/entries/sentences.ts';
import type { ListSource } from '../../../../comments/list/list.ts';
import { cellsOfCsv } from '../../../../comments/list/read/formats/csv.ts';
import { readJson } from '../../../../comments/list/read/formats/json-ld.ts';
import { cellsOfJson } from '../../../../comments/list/read/formats/json-table.ts';
import type { IncomingCells } from '../../../../comments/list/read/formats/workbook/lists-in-sheets.ts';
import type { FileRead } from '../../../../comments/list/read/result.ts';
import { readTable } from '../../../../comments/list/read/table.ts';
import { nobody } from '../../../../comments/model/author.ts';
import type { Comment, Stance } from '../../../../comments/model/comment.ts';
import type { New } from '../../../../comments/model/model.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { namesIn } from '../../../../glossary/names-in.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { newId } from '../../../../storage/db/new-id.ts';
import { sectionNamed } from './section-named.ts';
import type { AnswerReading, SuggestedPoint, TakeInWarning, TextBlock } from './what-is-read.ts';

/** What somebody has said in a list, or in the margin of the remiss. */
export interface SaidApart extends Pick<SuggestedPoint, 'about' | 'concepts'> {
  /** A paragraph of the answer's text each. */
  text: string;
  quote?: string;
  stance?: SuggestedPoint['stance'];
  why: string;
}

/** Those of one body. */
export interface ListedAnswer extends Pick<AnswerReading, 'who' | 'date' | 'overall' | 'warnings'> {
  said: SaidApart[];
  /** It is no answer but a list of these bodies, whom the remiss seems to be sent to. */
  bodies?: string[];
}

/** Nobody's document: a list is read for its words, and places are found by those. */
const place = { document: 'urn:x-remisslasaren:list', edition: 'urn:x-remisslasaren:list' };

/** What the comments in annotations, or in a table in JSON, say, by who has said it. */
export function listedInJson(text: string): ListedAnswer[] {
  const cells = cellsOfJson(text);
  if (cells) return listedInCells(cells);
  const reading = {
    newId: () => `urn:uuid:${newId()}`,
    now: new Date(),
    known: [],
    placeOf: () => ({ ...place, text: '' }),
  };
  return answersOf(readJson(text, reading), []);
}

/** The same of a table in text; undefined where it is none. @param isNamedSo does its name say that it is one? */
export function listedInText(text: string, isNamedSo: boolean): ListedAnswer[] | undefined {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  if (!isNamedSo && !/[;\t|]|,.*,/.test(first)) return undefined;
  try {
    const cells = cellsOfCsv(text);
    const found = listedInCells(cells);
    return isNamedSo || found.some(({ said, warnings }) => said.length > 0 && !warnings.includes('guessed-column'))
      ? found
      : undefined;
  } catch (error) {
    if (isNamedSo) throw error;
    return undefined;
  }
}

/** The bodies of a table that says nothing more of them, once each; in a workbook, of its sheets. */
function bodiesInCells(cells: IncomingCells): string[] {
  const lines = cells.flatMap((one) => ('lines' in one ? [] : [one]));
  const sheets = cells.flatMap((one) => ('lines' in one ? [one.lines] : []));
  return [...new Set([lines, ...sheets].flatMap(bodiesInTable))];
}

/** @throws {TooMuch} */
export function listedInCells(cells: IncomingCells): ListedAnswer[] {
  const source: ListSource = {
    ...{ documents: [], editions: [], snapshots: new Map(), comments: [] },
    ...{ concepts: namesIn(loadGlossary(schemeFiles).schemes), now: new Date() },
  };
  const incoming = { newId: () => `urn:uuid:${newId()}`, now: source.now, source, place, creator: nobody };
  const read = readTable(cells, incoming);
  const isSaid = read.lacks === undefined && read.rows.some(({ outcome }) => outcome === 'new');
  const bodies = isSaid ? [] : bodiesInCells(cells);
  if (bodies.length > 0) return [{ said: [], warnings: ['no-rows'], bodies }];
  if (read.lacks === undefined) return answersOf(read, []);
  // Nobody is asked here which column holds the words: the one with most of them is it, and is told.
  const [longest] = read.columns.toSorted((a, b) => b.letters - a.letters);
  if (!longest) return answersOf(read, []);
  return answersOf(readTable(cells, { ...incoming, columns: new Map([[longest.id, 'commenting']]) }), [
    'guessed-column',
  ]);
}

function answersOf({ rows }: FileRead, warnings: readonly TakeInWarning[]): ListedAnswer[] {
  const comments = rows.flatMap((row) => (row.outcome === 'new' ? [row.comment] : []));
  const unread = rows.filter(({ outcome }) => outcome === 'unreadable').length;
  const told: TakeInWarning[] = [...warnings, ...(unread > 0 ? (['rows-unread'] as const) : [])];
  const by = Map.groupBy(comments, ({ creator }) => creator.remissinstans?.trim() || creator.name?.trim() || '');
  if (by.size === 0) return [{ said: [], warnings: [...told, 'no-rows'] }];
  return [...by].map(([who, those]) => {
    const said = those.flatMap(saidIn);
    const overall = those.find(({ target, assessing }) => target.type === 'document' && assessing)?.assessing;
    return {
      ...{ said, warnings: said.length > 0 ? told : [...told, 'no-rows' as const] },
      ...(who !== '' && { who }),
      ...(overall && { overall }),
    };
  });
}

function saidIn(comment: New<Comment>): SaidApart[] {
  const { commenting, describing, editing, target, identifying, assessing } = comment;
  const text = saidWords([commenting, describing], editing);
  if (text === '') return [];
  const path = target.type === 'section' || target.type === 'rectangle' ? (target.path ?? []) : pathIn(target);
  const quote = target.type === 'passage' ? quoteIn(target) : undefined;
  const stance = stanceOf(comment);
  return [
    {
      ...{ text, concepts: identifying ?? [] },
      about: target.type === 'document' ? ['hela'] : sectionNamed(path),
      ...(quote && { quote }),
      ...(stance && { stance }),
      why: assessing ? `ställningstagande i listan: ${assessing}` : 'rad i en lista',
    },
  ];
}

/** What is said, and below it what is proposed instead. */
export const saidWords = (said: readonly (string | undefined)[], editing: string | undefined): string =>
  [...said, editing === undefined ? undefined : `Förslag: ${proposalText(editing)}`]
    .flatMap((one) => one?.trim() || [])
    .join('\n')
    .replaceAll('\u2029', '\n');

type Passage = Extract<Comment['target'], { type: 'passage' }>;

const quoteIn = ({ selectors }: Passage) =>
  selectors.flatMap((one) => (one.type === 'TextQuoteSelector' ? [one.exact] : []))[0];

function pathIn(target: Comment['target']): readonly string[] {
  if (target.type !== 'passage') return [];
  return target.selectors.flatMap((one) => (one.type === 'remiss:SectionSelector' ? [one.path] : []))[0] ?? [];
}

const stances: Readonly<Record<Stance, SuggestedPoint['stance']>> = {
  tillstyrker: 'stöd',
  'tillstyrker med ändring': 'ändringsförslag',
  'tillstyrker med förbehåll': 'ändringsförslag',
  avstyrker: 'invändning',
  avråder: 'invändning',
  'inget att erinra': 'stöd',
  'inga synpunkter': 'påpekande',
};

function stanceOf({ editing, assessing, classifying }: New<Comment>): SuggestedPoint['stance'] | undefined {
  if (editing !== undefined || classifying === 'redaktionell') return 'ändringsförslag';
  if (classifying === 'fråga') return 'fråga';
  return assessing && stances[assessing];
}

/** The text that they are together, and each as a point with a paragraph of it. @param stanceIn what the words themselves say */
export function pointsOfSaid(
  said: readonly SaidApart[],
  stanceIn: (text: string) => SuggestedPoint['stance'] | undefined,
): { blocks: TextBlock[]; points: SuggestedPoint[] } {
  let start = 0;
  const points = said.map(({ text, stance, ...rest }): SuggestedPoint => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return {
      ...rest,
      spans: [span],
      stance: stance ?? stanceIn(text) ?? (/\?\s*$/.test(text) ? 'fråga' : 'påpekande'),
    };
  });
  return { blocks: said.map(({ text }) => ({ kind: 'paragraph', level: 0, text })), points };
}
