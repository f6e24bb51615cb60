import { is } from 'valibot';
import type { Comment, Target } from '../../annotations/comment.ts';
import { bare } from '../../annotations/exact.ts';
import { keptDocument } from '../../annotations/kept-document.ts';
import type { New } from '../../annotations/model.ts';
import { iri } from '../../annotations/record.ts';
import { instant } from '../../annotations/stamp.ts';
import { spotHeading } from '../aside.ts';
import { editableText } from '../cell-text.ts';
import { type ColumnKey, kindOf } from '../columns.ts';
import { type ConceptNames, conceptNames } from '../concept-names.ts';
import { everyEntry } from '../entries.ts';
import type { Entry } from '../entry.ts';
import type { ListSource } from '../list.ts';
import { isSameOrganisation } from '../organisation.ts';
import type { Template } from '../templates/own.ts';
import { readCell } from './cells.ts';
import { type IncomingCells, listsIn } from './lists-in-sheets.ts';
import { type KnownText, targetIn } from './new-target.ts';
import type { Fault, FieldChange, FileRead, Incoming, RowRead } from './result.ts';
import type { FileRow, ListRows } from './rows.ts';

export interface IncomingTable extends Omit<Incoming, 'known'> {
  /** The comments that rows may be, with all that their cells were written from. */
  source: ListSource;
  template?: Template;
  /** What rows without a comment are about, and who is taken to have written them where they don't say. */
  place: Pick<Comment, 'document' | 'edition'>;
  creator: Comment['creator'];
}

/**
 * Rows that somebody may have edited, moved, added to. A cell that stands as it would be written now says nothing new; so what was
 * shortened or put together when it was written is no change.
 */
export function readTable(cells: IncomingCells, incoming: IncomingTable): FileRead {
  const { lists, faults } = listsIn(cells, incoming.template);
  const entries = new Map(everyEntry(incoming.source).map((entry) => [entry.comment.id, entry]));
  const names = conceptNames(incoming.source.concepts);
  const text = knownText(incoming);
  const seen = new Set<string>();
  const isOnSheets = new Set(lists.map(({ sheet }) => sheet)).size > 1;
  const readRow = (given: FileRow, headings: ListRows['headings']): RowRead => {
    const row = { ...given, cells: new Map([...given.cells].filter(([, text]) => !isError(text))) };
    const own: Fault[] = [];
    const fail = (part: string, found: string, why: Fault['why']): RowRead => {
      own.push({ part, found: found.slice(0, 80), why });
      return { row: row.row, faults: own, outcome: 'unreadable' };
    };
    if (row.id !== '' && !is(iri, row.id)) return fail('Id', row.id, 'no id');
    if (row.isCut) return fail('Id', row.id, 'part missing');
    if (row.id !== '' && seen.has(row.id)) return fail('Id', row.id, 'id twice');
    seen.add(row.id);
    const tell = (column: ColumnKey, why: Fault['why']) =>
      own.push({
        part: headings.get(column) ?? kindOf(column).heading,
        found: (given.cells.get(column) ?? '').slice(0, 80),
        why,
      });
    const tellSpot = (why: Fault['why']) => own.push({ part: spotHeading, found: row.spot.slice(0, 80), why });
    for (const [column, text] of given.cells) if (isError(text)) tell(column, 'not understood');
    const entry = entries.get(row.id);
    if (entry) {
      const changes = changesOf(row, entry, names, tell);
      if (row.spot.trim() !== '' && !isSamePlace(row.spot, entry.place.spot)) tellSpot('stays as it is');
      const head = { row: row.row, faults: own };
      return changes.length > 0
        ? { ...head, outcome: 'changed', id: row.id, changes }
        : { ...head, outcome: 'unchanged', id: row.id };
    }
    const place = targetIn(row, text);
    const comment = newIn(row, place.target, names, incoming, tell);
    if (comment && place.unknown) tellSpot(`${place.unknown} unknown`);
    return comment ? { row: row.row, faults: own, outcome: 'new', comment } : fail('', '', 'says nothing');
  };
  const rows = lists.flatMap(({ sheet, rows, headings }) =>
    rows.map((row) => ({ ...readRow(row, headings), ...(isOnSheets && { sheet }) })),
  );
  return { rows, faults };
}

/** What a spreadsheet shows where it couldn't work out a cell, in English and Swedish. */
const isError = (text: string) =>
  /^\s*#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|DIVISION\/0!|REFERENS!|SAKNAS!|VÄRDEFEL!|NAMN\?|OGILTIGT!|SKÄRNING!)\s*$/u.test(
    text,
  );

/** The text that rows without a comment are about. */
function knownText({ source, place }: IncomingTable): KnownText {
  const edition = source.editions.find(({ id }) => id === place.edition);
  const snapshot = edition?.snapshot === undefined ? undefined : source.snapshots.get(edition.snapshot);
  const identifiers = edition?.identifiers ?? [];
  const isOfPdf = identifiers.some(
    ({ kind, value }) => kind !== 'text' && (kind !== 'address' || /\.pdf$/i.test(value)),
  );
  return {
    document: snapshot && keptDocument(snapshot),
    isWeb: identifiers.some(({ kind }) => kind === 'address') && !isOfPdf,
  };
}

/** Lists from before hyphens at line ends were joined say the same place in other letters. */
const isSamePlace = (text: string, now: string) => bare(text).text === bare(now).text;

type Told = (column: ColumnKey, why: Fault['why']) => void;

/** Spreadsheets write the line ends of their own system. */
const sameLines = (text: string) => text.replace(/\r\n?/g, '\n');

function changesOf({ cells }: FileRow, entry: Entry, names: ConceptNames, tell: Told): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [column, text] of cells) {
    const { fills, derived, cell } = kindOf(column);
    if (derived || sameLines(text) === sameLines(editableText(cell(entry)))) continue;
    if (!fills) {
      if (!isSamePlace(text, editableText(cell(entry)))) tell(column, 'stays as it is');
      continue;
    }
    const read = readCell(column, text, names);
    const before = entry.comment[fills];
    if ('why' in read) tell(column, read.why);
    // A comment is always a draft or done.
    else if (fills === 'status' && read.value === undefined) tell(column, 'unknown status');
    else if (JSON.stringify(read.value) !== JSON.stringify(before))
      changes.push({ field: fills, before, after: read.value });
  }
  return changes;
}

/** Undefined where the row has nothing in it that a comment could say. */
function newIn(
  row: FileRow,
  target: Target,
  names: ConceptNames,
  incoming: IncomingTable,
  tell: Told,
): New<Comment> | undefined {
  const fields: Record<string, unknown> = {};
  for (const [column, text] of row.cells) {
    const { fills } = kindOf(column);
    if (!fills) continue;
    const read = readCell(column, text, names);
    if ('why' in read) tell(column, read.why);
    else if (read.value !== undefined) fields[fills] = read.value;
  }
  const { status = 'klar', ...said } = fields;
  // A row with a place alone is a chapter's heading, if it is no comment of ours.
  if (Object.keys(said).length === 0 && (target.type === 'document' || row.id === '')) return undefined;
  const created = row.cells.get('created')?.trim();
  return {
    kind: 'comment',
    id: row.id || incoming.newId(),
    ...incoming.place,
    target,
    ...said,
    status: status as Comment['status'],
    internal: false,
    creator: creatorIn(row, incoming),
    created: is(instant, created) ? created : incoming.now.toISOString(),
  };
}

/**
 * Somebody whose name is known is that reviewer, unless the row names another organisation; another gets an id of name and
 * organisation, so that all their rows have one.
 */
function creatorIn({ cells }: FileRow, { creator, source }: IncomingTable): Comment['creator'] {
  const name = cells.get('reviewer')?.trim() || undefined;
  const remissinstans = cells.get('remissinstans')?.trim() || undefined;
  const isThere = (one: Comment['creator']) =>
    (name === undefined || name === one.name?.trim()) &&
    (remissinstans === undefined ||
      (one.remissinstans !== undefined && isSameOrganisation(remissinstans, one.remissinstans)));
  if (isThere(creator)) return creator;
  const known = source.comments.find((comment) => isThere(comment.creator))?.creator;
  if (known && name !== undefined) return known;
  const role = cells.get('role');
  const who = [name, remissinstans].filter(Boolean).join(', ');
  const id = `urn:x-remisslasaren:person:${encodeURIComponent(who.toWellFormed())}`;
  return { id, ...(name && { name }), ...(role && { role }), ...(remissinstans && { remissinstans }) };
}
