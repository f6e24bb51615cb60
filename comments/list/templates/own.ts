import {
  array,
  exactOptional,
  type InferOutput,
  literal,
  nonEmpty,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { type EntryChoice, entriesOf } from '../entries/entries.ts';
import type { Entry } from '../entries/entry.ts';
import { headOf } from '../entries/head.ts';
import { orders } from '../entries/order.ts';
import type { ListSource, Table } from '../list.ts';
import { type ColumnKey, columnKeys, kindOf, pathJoint, usualColumns, wholeDocument } from './columns.ts';

const text = pipe(string(), nonEmpty());

/** Columns as somebody has chosen, named and ordered them: a file that can be kept and handed on. */
const templateSchema = strictObject({
  format: literal('remisslasaren-mall'),
  version: literal(1),
  name: text,
  order: exactOptional(picklist(orders)),
  columns: pipe(array(strictObject({ key: picklist(columnKeys), heading: exactOptional(text) })), nonEmpty()),
});
export type Template = InferOutput<typeof templateSchema>;

/** Is what has been kept such a template? */
export const isTemplate = (data: unknown): data is Template => readData(data).ok;

/** A template as the text of a file that `readTemplate` reads. */
export const writeTemplate = (template: Template): string => `${JSON.stringify(template, null, 2)}\n`;

type Read = { ok: true; template: Template } | { ok: false; field: string; found: string };

/** @returns where the first fault is and what stands there, as data for a sentence */
export function readTemplate(json: string): Read {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, field: '', found: json.slice(0, 40) };
  }
  return readData(data);
}

function readData(data: unknown): Read {
  const read = safeParse(templateSchema, data);
  if (!read.success) {
    const [{ path, input }] = read.issues;
    const field = path?.map(({ key }) => String(key)).join('.') ?? '';
    return { ok: false, field, found: (JSON.stringify(input) ?? 'inget').slice(0, 40) };
  }
  const { columns } = read.output;
  const headings = columns.map(columnHeading);
  const twice = headings.findIndex((heading, i) => headings.indexOf(heading) < i);
  // A row that comes back is read by its headings.
  if (twice >= 0) return { ok: false, field: `columns.${twice}.heading`, found: headings[twice] ?? '' };
  return { ok: true, template: read.output };
}

export const columnHeading = ({ key, heading }: { key: ColumnKey; heading?: string }) => heading ?? kindOf(key).heading;

/**
 * The usual list says which of several documents a row is about, whose a comment is as soon as some aren't ours, and has no
 * column in which nothing stands; what was resolved says so; columns that somebody has chosen stay as they are, with one for replies where these go along.
 */
function columnsFor(template: Template, entries: readonly Entry[], documents: number): Template['columns'] {
  const columns = withReplyColumn(template.columns, entries);
  const isUsual =
    template.columns.length === usualColumns.length &&
    template.columns.every(({ key, heading }, i) => !heading && key === usualColumns[i]);
  if (!isUsual) return columns;
  const senders = entries.flatMap(({ from }) => (from ? [from] : []));
  const apart = entries.filter(({ from }) => from?.apart !== undefined);
  const hasAny = (key: ColumnKey) => entries.some((entry) => kindOf(key).cell(entry).type !== 'empty');
  const isFilled = ({ key }: Template['columns'][number]) => entries.length === 0 || hasAny(key);
  const [number, ...others] = columns.filter(isFilled);
  return [
    ...(number ? [number] : []),
    ...(documents > 1 ? [{ key: 'document' as const }] : []),
    ...others,
    ...(hasAny('resolved') ? [{ key: 'resolved' as const }] : []),
    ...(senders.length > 0 && hasAny('remissinstans') ? [{ key: 'remissinstans' as const }] : []),
    // What is apart from the organisation's own is so by its label or its author's role.
    ...(apart.some(({ comment }) => comment.tagging) ? [{ key: 'tagging' as const }] : []),
    ...(apart.some(({ comment }) => !comment.tagging) ? [{ key: 'role' as const }] : []),
  ];
}

/** Where there are replies they have been asked for, whatever the columns are; they stand beside what they reply to. */
function withReplyColumn(columns: Template['columns'], entries: readonly Entry[]): Template['columns'] {
  const hasReplies = entries.some((entry) => kindOf('replies').cell(entry).type !== 'empty');
  if (!hasReplies || columns.some(({ key }) => key === 'replies')) return columns;
  const at = columns.findIndex(({ key }) => key === 'commenting');
  return columns.toSpliced(at < 0 ? columns.length : at + 1, 0, { key: 'replies' });
}

/** All the headings above, where those of the list don't tell them. */
function pathOf({ place: { path } }: Entry, columns: Template['columns']): string | undefined {
  const isTold = path.length < 2 && path[0] !== wholeDocument;
  const all = path.join(pathJoint);
  return isTold || all.length > longestPath || !columns.some(({ key }) => key === 'section') ? undefined : all;
}

/** A cell has 32,767 characters at most, and a character takes up to seven of them. In UTF-16 units. */
const longestPath = 4_000;

/** Which of a template's columns a list of it does without, since nothing stands in them, and which it has besides. */
export function columnsBeside({ columns }: Template, list: Table): { leftOut: string[]; added: string[] } {
  const isIn = (among: readonly { key: string }[]) => (one: { key: string }) =>
    among.some(({ key }) => key === one.key);
  return {
    leftOut: columns.filter((one) => !isIn(list.columns)(one)).map(columnHeading),
    added: list.columns.filter((one) => !isIn(columns)(one)).map(({ heading }) => heading),
  };
}

/** One row a comment. */
export function templateTable(source: ListSource, template: Template, choice: EntryChoice = {}): Table {
  const { name, order } = template;
  const entries = entriesOf(source, { ...(order && { order }), ...choice });
  const columns = columnsFor(template, entries, source.documents.length);
  const kinds = columns.map(({ key }) => kindOf(key));
  return {
    kind: 'table',
    name,
    head: headOf(source),
    columns: columns.map((column) => ({
      key: column.key,
      heading: columnHeading(column),
      width: kindOf(column.key).width,
    })),
    rows: entries.map((entry) => {
      const path = pathOf(entry, columns);
      return {
        id: entry.comment.id,
        spot: entry.place.spot,
        ...(path !== undefined && { path }),
        cells: kinds.map(({ cell }) => cell(entry)),
      };
    }),
    returns: true,
  };
}
