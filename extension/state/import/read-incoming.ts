import { chosenOf } from '../../../comments/list/entries/entries.ts';
import { sendersOf } from '../../../comments/list/entries/sender.ts';
import type { ListSource } from '../../../comments/list/list.ts';
import { withAlreadyThere } from '../../../comments/list/read/already-there.ts';
import { cellsOfCsv } from '../../../comments/list/read/formats/csv.ts';
import { readJson } from '../../../comments/list/read/formats/json-ld.ts';
import { cellsOfJson } from '../../../comments/list/read/formats/json-table.ts';
import { OpenQuote } from '../../../comments/list/read/formats/open-quote.ts';
import { TooMuch } from '../../../comments/list/read/formats/workbook/limits.ts';
import type { IncomingCells } from '../../../comments/list/read/formats/workbook/lists-in-sheets.ts';
import { cellsOfXlsx } from '../../../comments/list/read/formats/workbook/xlsx.ts';
import type { FileRead } from '../../../comments/list/read/result.ts';
import { readTable } from '../../../comments/list/read/table.ts';
import type { ColumnChoices } from '../../../comments/list/read/unknown-columns.ts';
import type { Comment } from '../../../comments/model/comment.ts';
import type { Edition, Snapshot } from '../../../comments/model/model.ts';
import { isDeleted } from '../../../comments/model/record.ts';
import { newId } from '../../../storage/db/new-id.ts';
import type { Store } from '../../../storage/db/store.ts';
import { commentsOf, documentsOf, editionsOf } from '../../../storage/queries/read.ts';
import { signedBy } from '../export/workers/signed-by.ts';
import { contentOf, type FileContent, type RefusedFile, refusalFor } from './file-kind.ts';
import { namedConcepts } from './named-concepts.ts';

export interface IncomingRequest {
  bytes: Uint8Array;
  /** The ärende's id. */
  arende: string;
  /** The document of it that what doesn't say where it belongs is put on. */
  document?: string;
  /** What the reader has said of columns that weren't known. */
  columns?: ColumnChoices;
  /** The author of the comments that name none. */
  creator: Comment['creator'];
}

/** What a file would bring to an ärende. Nothing has been written. */
export interface Incoming {
  read: FileRead;
  /** The ids of comments that are new in the file but have been deleted here. */
  deleted: string[];
  /** How many of the new don't say which of the ärende's documents they are about. */
  homeless: number;
  /** The document that those are put on, where one is chosen or goes without saying. */
  document: string | undefined;
  /** How many comments that a list of the ärende would have the file doesn't hold, if it holds any; they stay. */
  missing: number;
}

export type IncomingAnswer = Incoming | RefusedFile;

/**
 * Reads a file of comments for an ärende: a table, or annotations.
 * @throws what the database throws
 */
export async function readIncoming(store: Store, asked: IncomingRequest): Promise<IncomingAnswer> {
  const content = contentOf(asked.bytes);
  if ('refused' in content) return content;
  try {
    return await readContent(store, asked, content);
  } catch (error) {
    if (error instanceof TooMuch) return { refused: refusalFor[error.of] };
    throw error;
  }
}

type Content = Exclude<FileContent, RefusedFile>;

async function readContent(store: Store, asked: IncomingRequest, content: Content): Promise<IncomingAnswer> {
  const kept = await keptIn(store, asked.arende);
  const place = newestOf(kept.editions, asked.document);
  const reading = { newId: () => `urn:uuid:${newId()}`, now: new Date() };
  let homeless = 0;
  let document = place?.document;
  let read: FileRead;
  const cells = await cellsOf(content).catch(refusalOf);
  if ('refused' in cells) return cells;
  if ('annotations' in cells) {
    const placeOf = (source: string | undefined, edition: string | undefined) => {
      const known = kept.editions.find((one) => one.id === edition) ?? editionAt(kept.editions, source);
      if (!known) homeless++;
      const there = known ?? place;
      return there && { document: there.document, edition: there.id, text: textOf(kept.snapshots, there) };
    };
    read = readJson(cells.annotations, { ...reading, known: kept.comments, placeOf });
    if (read.faults.some(({ why }) => why === 'no file of the kind')) return { refused: 'broken' };
  } else {
    const first = place ?? firstOf(kept);
    if (!first) return { refused: 'no-document' };
    document = first.document;
    read = readTable(cells, {
      ...reading,
      // Compared with what a list would say now, with the names that the reader and the ärende have.
      source: {
        ...kept,
        comments: signedBy(asked.creator, kept.comments),
        reviewer: asked.creator,
        concepts: namedConcepts(),
        now: reading.now,
      },
      place: placeOn(first),
      otherPlaces: kept.documents.flatMap(({ id }) => {
        const newest = id === first.document ? undefined : newestOf(kept.editions, id);
        return newest ? [placeOn(newest)] : [];
      }),
      creator: asked.creator,
      ...(asked.columns && { columns: asked.columns }),
    });
    if (read.faults.some(({ why }) => why === 'no headings')) return { refused: 'not-a-list' };
    homeless = read.rows.filter((row) => row.outcome === 'new' && !row.namesDocument).length;
  }
  if (read.rows.length === 0) return { refused: 'no-rows' };
  const besides = await besidesKnown(store, read, 'annotations' in cells);
  const rows = withAlreadyThere(besides.read.rows, kept.comments);
  return { ...besides, read: { ...besides.read, rows }, homeless, document, missing: missingFrom(rows, kept, asked) };
}

/** A file that holds none of ours is a list of somebody else's, which lacks nothing. */
function missingFrom(rows: FileRead['rows'], kept: Kept, { creator }: IncomingRequest): number {
  const ids = new Set(rows.flatMap((row) => ('id' in row ? [row.id] : [])));
  const alike = rows.filter((row) => row.outcome === 'new' && row.isThere).length;
  if (ids.size + alike === 0) return 0;
  const listed = chosenOf(kept.comments, {}, sendersOf({ ...kept, reviewer: creator }));
  return Math.max(0, listed.filter(({ id }) => !ids.has(id)).length - alike);
}

async function cellsOf(content: Content): Promise<IncomingCells | { annotations: string }> {
  if (content.kind === 'json') return cellsOfJson(content.text) ?? { annotations: content.text };
  return content.kind === 'csv' ? cellsOfCsv(content.text) : cellsOfXlsx(content.bytes);
}

function refusalOf(error: unknown): RefusedFile {
  if (error instanceof TooMuch) throw error;
  if (error instanceof OpenQuote) return { refused: 'open-quote', at: { line: error.line, words: error.words } };
  return { refused: 'broken' };
}

/**
 * A comment that is new to the ärende may have been deleted here, or stand in another.
 * @param saysPlaces does the file say all of a comment's place? A table doesn't: what was deleted keeps its own
 */
async function besidesKnown(
  store: Store,
  read: FileRead,
  saysPlaces: boolean,
): Promise<Pick<Incoming, 'read' | 'deleted'>> {
  const ids = read.rows.flatMap((row) => (row.outcome === 'new' ? [row.comment.id] : []));
  const there = new Map(
    (await store.db.comments.bulkGet(ids)).flatMap((record) => (record ? [[record.id, record] as const] : [])),
  );
  const documents = await store.db.documents.bulkGet([...there.values()].map(({ document }) => document));
  const gone = new Set(documents.flatMap((one) => (one && isDeleted(one) ? [one.id] : [])));
  const deleted = [...there.values()]
    .filter((record) => isDeleted(record) || gone.has(record.document))
    .map(({ id }) => id);
  const rows = read.rows.map((row) => {
    const before = row.outcome === 'new' ? there.get(row.comment.id) : undefined;
    if (row.outcome !== 'new' || !before) return row;
    const { id } = row.comment;
    if (deleted.includes(id)) {
      const isThere = !saysPlaces && before.edition === row.comment.edition;
      return isThere ? { ...row, comment: { ...row.comment, target: before.target } } : row;
    }
    return {
      row: row.row,
      outcome: 'unreadable' as const,
      faults: [...row.faults, { part: 'Id', found: id, why: 'in another arende' as const }],
    };
  });
  return { read: { ...read, rows }, deleted };
}

type Kept = Pick<ListSource, 'arende' | 'documents' | 'snapshots' | 'comments'> & { editions: Edition[] };

async function keptIn(store: Store, arende: string): Promise<Kept> {
  const documents = await documentsOf(store, arende);
  const editions = (await Promise.all(documents.map(({ id }) => editionsOf(store, id)))).flat();
  const comments = (await Promise.all(documents.map(({ id }) => commentsOf(store, id)))).flat();
  const texts = await store.db.snapshots.bulkGet(editions.flatMap(({ snapshot }) => snapshot ?? []));
  const snapshots = new Map(texts.flatMap((text): [string, Snapshot][] => (text ? [[text.id, text]] : [])));
  const record = await store.db.arenden.get(arende);
  return { ...(record && { arende: record }), documents, editions, comments, snapshots };
}

/** Documents whose text nobody has read here have no edition. */
const firstOf = ({ documents, editions }: Kept) =>
  documents.map(({ id }) => newestOf(editions, id)).find((one) => one !== undefined);

/** A new comment is about the newest edition. */
const newestOf = (editions: readonly Edition[], document: string | undefined) =>
  editions
    .filter((edition) => edition.document === document)
    .toSorted((a, b) => (createdOf(a) < createdOf(b) ? 1 : -1))[0];

const placeOn = ({ id, document }: Edition) => ({ document, edition: id });

const createdOf = ({ stamps }: Edition) =>
  Object.values(stamps)
    .map(({ created }) => created)
    .toSorted()[0] ?? '';

/** By an address, or an id of ours, that the annotation names as its source. */
function editionAt(editions: readonly Edition[], source: string | undefined): Edition | undefined {
  if (source === undefined) return undefined;
  const plain = (address: string) => address.replace(/#.*$/s, '');
  const fits = (edition: Edition) =>
    edition.id === source ||
    edition.identifiers.some(({ kind, value }) => kind === 'address' && plain(value) === plain(source));
  return editions.find(fits);
}

const textOf = (snapshots: ListSource['snapshots'], { snapshot }: Edition) => snapshots.get(snapshot ?? '')?.text ?? '';
