import { headLines, listTitle } from '../../../comments/list/entries/head.ts';
import { type CellPart, type CommentList, signatureLines, type Table } from '../../../comments/list/list.ts';
import { visible } from '../../../comments/list/templates/controls.ts';
import { linkOf, shownText } from '../../../comments/list/write/cell-text.ts';
import { proposalColumns } from '../../../comments/list/write/proposal-columns.ts';

/** A list as it is drawn: texts and links, some rows or paragraphs at a time, however long it is and its texts are. */
export type Preview = {
  /** As "Synpunktslista: Strategi för psykisk hälsa". */
  title: string;
  lines: [label: string, value: string][];
  /** How many rows or paragraphs the whole list has, and which of them these are, from 0. */
  total: number;
  from: number;
  /** From 0. */
  page: number;
  pages: number;
} & (
  | {
      kind: 'table';
      summary?: string;
      columns: Pick<Table['columns'][number], 'key' | 'heading' | 'width'>[];
      rows: ShownText[][];
    }
  /** `inTemplate`: its paragraphs have title and head, too, as a Word file says them. */
  | { kind: 'letter'; parts: ShownPart[]; inTemplate?: true }
);

export interface ShownText {
  text: string;
  link?: string;
  /** How many more characters the file has in this cell. */
  more?: number;
}

export type ShownPart =
  | ({ type: 'text' | 'signature' } & ShownText)
  | ({ type: 'heading'; level: number } & ShownText)
  | (Pick<Extract<CellPart, { type: 'quote' }>, 'type' | 'page' | 'lastPage' | 'recognised'> & ShownText)
  | { type: 'proposal'; columns: (ShownText & { heading: string })[] };

/** On a page: so many rows or paragraphs, or fewer where they are long; and so much of one text. In UTF-16 units. */
const limits = { rows: 25, parts: 60, characters: 12_000, text: 4000 };

/** Where each page of the list begins, from 0. There is always one. */
export function pagesOf(list: CommentList): number[] {
  const lengths =
    list.kind === 'table'
      ? list.rows.map(({ cells }) => sum(cells.map((cell) => lengthShown(shownText(cell)))))
      : list.parts.map(lengthOf);
  const most = list.kind === 'table' ? limits.rows : limits.parts;
  const starts = [0];
  let [count, characters] = [0, 0];
  for (const [i, length] of lengths.entries()) {
    if (count > 0 && (count === most || characters + length > limits.characters)) {
      starts.push(i);
      [count, characters] = [0, 0];
    }
    count++;
    characters += length;
  }
  return starts;
}

const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + length, 0);
const lengthShown = (text: string) => Math.min(text.length, limits.text);

function lengthOf(part: CellPart): number {
  switch (part.type) {
    case 'proposal':
      return lengthShown(part.now ?? '') + lengthShown(part.proposed);
    case 'signature':
      return lengthShown(signatureLines(part).join('\n'));
    default:
      return lengthShown(part.text);
  }
}

/**
 * @param page from 0; one that the list no longer has is its last
 * @param isInTemplate are the letter's parts all that a Word file says?
 */
export function previewOf(list: CommentList, starts: readonly number[], page: number, isInTemplate = false): Preview {
  const at = Math.max(0, Math.min(page, starts.length - 1));
  const [from = 0, to] = [starts[at], starts[at + 1]];
  const common = {
    title: shown(listTitle(list)),
    lines: isInTemplate ? [] : headLines(list).map(([label, value]): [string, string] => [label, shown(value)]),
    from,
    page: at,
    pages: starts.length,
  };
  if (list.kind === 'letter')
    return {
      ...common,
      kind: 'letter',
      total: list.parts.length,
      parts: list.parts.slice(from, to).map(partOf),
      ...(isInTemplate && { inTemplate: true }),
    };
  return {
    ...common,
    kind: 'table',
    total: list.rows.length,
    ...(list.head.summary && { summary: shown(list.head.summary) }),
    columns: list.columns.map(({ key, heading, width }) => ({ key, heading, width })),
    rows: list.rows.slice(from, to).map(({ cells }) => cells.map((cell) => clipped(shownText(cell), linkOf(cell)))),
  };
}

function partOf(part: CellPart): ShownPart {
  switch (part.type) {
    case 'heading':
      return { ...part, ...clipped(part.text) };
    case 'text':
      return { ...part, ...clipped(part.text) };
    case 'quote':
      return { ...part, ...clipped(`”${part.text}”`) };
    case 'proposal':
      return {
        type: 'proposal',
        columns: proposalColumns(part).map(([heading, text]) => ({ heading, ...clipped(text) })),
      };
    case 'signature':
      return { type: 'signature', ...clipped(signatureLines(part).join('\n')) };
  }
}

const shown = (text: string) => clipped(text).text;

function clipped(whole: string, link?: string): ShownText {
  // Cut first, then made visible, since replaced characters have another length.
  const text = visible(whole.slice(0, limits.text)).toWellFormed();
  const more = whole.length - limits.text;
  return { text, ...(link !== undefined && { link }), ...(more > 0 && { more }) };
}
