import { is } from 'valibot';
import { nobody } from '../../model/author.ts';
import { day, instant } from '../../model/calendar.ts';
import { type Comment, comment as commentSchema, type Target } from '../../model/comment.ts';
import type { New } from '../../model/model.ts';
import { quickCheck } from '../../model/quick-check.ts';
import { iri } from '../../model/record.ts';
import { comparable } from '../../text/comparable-text.ts';
import { keptDocument } from '../../text/kept-document.ts';
import { spotHeading } from '../entries/aside.ts';
import { type ConceptNames, conceptNames } from '../entries/concept-names.ts';
import { everyEntry } from '../entries/entries.ts';
import type { Entry } from '../entries/entry.ts';
import { quoteIn } from '../entries/sentences.ts';
import type { ListSource } from '../list.ts';
import { type ColumnKey, kindOf } from '../templates/columns.ts';
import type { Template } from '../templates/own.ts';
import { editableText } from '../write/cell-text.ts';
import { authorIn } from './author.ts';
import { readCell } from './cells.ts';
import { type IncomingCells, listsIn } from './formats/workbook/lists-in-sheets.ts';
import { uncalculated } from './formats/workbook/uncalculated.ts';
import { withKeptReplies } from './kept-replies.ts';
import { type DocumentPlace, placesByTitle } from './named-place.ts';
import { isOddPage, type KnownText, targetIn } from './new-target.ts';
import type { Fault, FieldChange, FileRead, ReadContext, RowRead } from './result.ts';
import type { FileRow, ListRows } from './rows.ts';
import { type ColumnChoices, columnsOnce } from './unknown-columns.ts';

export interface IncomingTable extends Omit<ReadContext, 'known'> {
  /** The comments that rows may be, with all that their cells were written from. */
  source: ListSource;
  template?: Template;
  /** What the reader has said of columns that weren't known. */
  columns?: ColumnChoices;
  /** What rows without a comment are about, where they name no other document. */
  place: DocumentPlace;
  /** What they are about that name another document of the ärende. */
  otherPlaces?: readonly DocumentPlace[];
  /** Who reads the list in: what has their name is theirs. */
  creator: Comment['creator'];
}

/** An address of whatever length: no number of a row. */
const isMeantAsIri = /^[a-z][a-z\d+.-]{0,30}:/i;

/**
 * Reads rows that somebody may have edited, moved or added. A cell that equals what we would write now is unchanged; so what was
 * shortened or put together when it was written is no change.
 * @throws {TooMuch}
 */
export function readTable(cells: IncomingCells, incoming: IncomingTable): FileRead {
  const { template, columns: choices } = incoming;
  const { lists, faults } = listsIn(cells, { ...(template && { template }), ...(choices && { choices }) });
  const entries = new Map(everyEntry(incoming.source).map((entry) => [entry.comment.id, entry]));
  const names = conceptNames(incoming.source.concepts);
  const placeCalled = placesByTitle(incoming.source.documents, [incoming.place, ...(incoming.otherPlaces ?? [])]);
  const textOf = knownTexts(incoming.source);
  const seen = new Set<string>();
  const isOurs = lists.some(({ rows }) => rows.some(({ id }) => is(iri, id) || isMeantAsIri.test(id)));
  const numbered = isOurs ? undefined : lists.flatMap(({ rows }) => rows).find(({ id }) => id !== '');
  if (numbered) faults.push({ part: 'Id', found: numbered.id.slice(0, 80), why: 'ids of others' });
  const isOnSheets = new Set(lists.map(({ sheet }) => sheet)).size > 1;
  const readRow = (given: FileRow, headings: ListRows['headings']): RowRead => {
    const row = {
      ...given,
      ...(numbered && { id: '', isCut: false }),
      cells: new Map([...given.cells].filter(([, text]) => !isError(text))),
    };
    const own: Fault[] = [];
    const fail = (part: string, found: string, why: Fault['why']): RowRead => {
      own.push({ part, found: found.slice(0, 80), why });
      return { row: row.row, faults: own, outcome: 'unreadable' };
    };
    if (row.struck !== '') {
      if ([...row.cells.values()].every((text) => text.trim() === '')) return fail('', row.struck, 'struck text');
      own.push({ part: '', found: row.struck.slice(0, 80), why: 'struck text' });
    }
    if (row.beyond !== '') own.push({ part: '', found: row.beyond.slice(0, 80), why: 'more cells than headings' });
    if (row.id !== '' && !is(iri, row.id)) return fail('Id', row.id, 'no id');
    if (row.isCut) return fail('Id', row.id, 'part missing');
    if (row.id !== '' && seen.has(row.id)) return fail('Id', row.id, 'id twice');
    seen.add(row.id);
    const headingOf = (column: ColumnKey) => headings.get(column) ?? kindOf(column).heading;
    const report: Report = (column, why, as) =>
      own.push({
        part: headingOf(column),
        found: (given.cells.get(column) ?? '').slice(0, 80),
        why,
        ...(as !== undefined && { as }),
      });
    const tellSpot = (why: Fault['why']) => own.push({ part: spotHeading, found: row.spot.slice(0, 80), why });
    for (const [column, text] of given.cells)
      if (isError(text)) report(column, text === uncalculated ? 'not calculated' : 'not understood');
    const entry = entries.get(row.id);
    if (entry) {
      const changes = changesOf(row, entry, names, report);
      if (row.spot.trim() !== '' && !isSamePlace(row.spot, entry.place.spot)) tellSpot('stays as it is');
      const head = { row: row.row, faults: own };
      return changes.length > 0
        ? { ...head, outcome: 'changed', id: row.id, changes }
        : { ...head, outcome: 'unchanged', id: row.id };
    }
    const named = placeCalled(row.cells.get('document') ?? '');
    const namesDocument = typeof named === 'object';
    const place = namesDocument ? named : incoming.place;
    const { target, unknown } = targetIn(row, textOf(place.edition));
    const author = authorIn(row.cells, { creator: incoming.creator, comments: incoming.source.comments });
    const comment = newIn(row, { place, target, author }, names, incoming, { report, headingOf });
    if (comment && named === 'unknown') report('document', 'no such document');
    if (comment && unknown) tellSpot(`${unknown} unknown`);
    if (!comment) return fail('', '', 'says nothing');
    // The database takes all changes or none: one that it refuses would stop the others.
    if (!isRecord({ ...comment, deleted: false, stamps: {} })) return fail('', row.id, 'not understood');
    const says = { ...(!author && { nameless: true as const }), ...(namesDocument && { namesDocument }) };
    return { row: row.row, faults: own, outcome: 'new', comment, ...says };
  };
  const rows = lists.flatMap(({ sheet, rows, headings }) =>
    rows.map((row) => ({ ...readRow(row, headings), ...(isOnSheets && { sheet }) })),
  );
  const columns = columnsOnce(lists.flatMap(({ unknown }) => unknown));
  const isSaid = lists.some(({ headings }) => saying.some((column) => headings.has(column)));
  const lacks = columns.length > 0 && !isSaid && !isOurs;
  return { rows, faults, columns, ...(lacks && { lacks: 'commenting' as const }) };
}

/** Columns with something that a comment says; labels and places are about it. */
const saying = ['commenting', 'editing', 'describing', 'assessing'] as const satisfies readonly ColumnKey[];

const isRecord = quickCheck(commentSchema);

/** What a spreadsheet shows where it couldn't work out a cell, in English and Swedish. */
const isError = (text: string) =>
  text === uncalculated ||
  /^\s*#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|DIVISION\/0!|REFERENS!|SAKNAS!|VÄRDEFEL!|NAMN\?|OGILTIGT!|SKÄRNING!)\s*$/u.test(
    text,
  );

/** The text of an edition, which rows without a comment are about. */
function knownTexts(source: ListSource): (edition: string) => KnownText {
  const texts = new Map<string, KnownText>();
  return (id) => {
    const text = texts.get(id) ?? knownEditionText(source, id);
    texts.set(id, text);
    return text;
  };
}

/** @param id an edition's */
export function knownEditionText(source: ListSource, id: string): KnownText {
  const edition = source.editions.find((one) => one.id === id);
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
const isSamePlace = (text: string, now: string) => comparable(text).text === comparable(now).text;

type Report = (column: ColumnKey, why: Fault['why'], as?: string) => void;

/** Spreadsheets write the line ends of their own system. */
const sameLines = (text: string) => text.replace(/\r\n?/g, '\n');

function changesOf({ cells }: FileRow, entry: Entry, names: ConceptNames, report: Report): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [column, text] of cells) {
    const { fills, derived, cell, earlier } = kindOf(column);
    if (derived || sameLines(text) === sameLines(editableText(cell(entry)))) continue;
    if (!fills) {
      // What else is said of quoted words may have become known since the list was written.
      const said = column === 'quote' ? quoteIn(text).quote : text;
      const isSame = [editableText(cell(entry)), earlier?.(entry)].some(
        (now) => now !== undefined && (isSamePlace(text, now) || isSamePlace(said, now)),
      );
      if (!isSame) report(column, 'stays as it is');
      continue;
    }
    const read = readCell(column, text, names);
    const before = entry.comment[fills];
    if ('why' in read) report(column, read.why);
    // A comment is always a draft or done.
    else if (fills === 'status' && read.value === undefined) report(column, 'unknown status');
    else {
      const after = fills === 'commenting' ? withKeptReplies(entry.comment, text || undefined) : read.value;
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      if (read.understood !== undefined) report(column, 'stance understood', read.understood);
      changes.push({ field: fills, before, after });
    }
  }
  return changes;
}

/** Nothing but spaces and what nobody sees. */
const isBlank = (text: string) => !/[^\s\p{Cf}]/u.test(text);

/** Undefined where the row has nothing in it that a comment could say. */
function newIn(
  row: FileRow,
  { place, target, author }: { place: DocumentPlace; target: Target; author: Comment['creator'] | undefined },
  names: ConceptNames,
  incoming: IncomingTable,
  { report, headingOf }: { report: Report; headingOf(column: ColumnKey): string },
): New<Comment> | undefined {
  const fields: Record<string, unknown> = {};
  const inWords: string[] = [];
  for (const [column, text] of row.cells) {
    const { fills } = kindOf(column);
    // Ours may hold what was written here; what a list of others has left behind says nothing.
    if (!fills || (row.id === '' && isBlank(text))) continue;
    const read = readCell(column, text, names);
    if (!('why' in read)) {
      if (read.understood !== undefined) report(column, 'stance understood', read.understood);
      if (read.value !== undefined) fields[fills] = read.value;
    } else if (read.why === 'unknown stance') {
      // "Tillstyrker delvis" is what somebody has answered, though it is none of ours.
      inWords.push(`${headingOf(column)}: ${text.trim()}`);
      report(column, 'stance in words');
    } else report(column, read.why);
  }
  const replies = row.cells.get('replies')?.trim();
  if (replies) fields.commenting = [fields.commenting, replies].filter(Boolean).join('\n\n');
  if (inWords.length > 0) fields.describing = [fields.describing, ...inWords].filter(Boolean).join('\n\n');
  const { status = 'klar', ...said } = fields;
  // A row with only a place is a heading somebody has added, unless it has the id of a comment.
  if (Object.keys(said).length === 0 && (target.type === 'document' || row.id === '')) return undefined;
  const written = row.cells.get('created')?.trim();
  // A workbook's cell may hold a time of day.
  const [date = '', time = '00:00'] = written?.split(' ') ?? [];
  const created = is(day, date) && /^\d\d:\d\d$/.test(time) ? `${date}T${time}:00.000Z` : written;
  if (created && !is(instant, created)) report('created', 'not understood');
  if (isOddPage(row.cells.get('page') ?? '')) report('page', 'not understood');
  return {
    kind: 'comment',
    id: row.id || incoming.newId(),
    ...place,
    target,
    ...said,
    status: status as Comment['status'],
    internal: false,
    creator: author ?? nobody,
    created: is(instant, created) ? created : incoming.now.toISOString(),
  };
}
