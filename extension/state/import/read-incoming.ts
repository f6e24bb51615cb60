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
import { readRemarks } from '../../../comments/list/read/remarks/read-remarks.ts';
import type { FileRead } from '../../../comments/list/read/result.ts';
import { knownEditionText, readTable } from '../../../comments/list/read/table.ts';
import type { ColumnChoices } from '../../../comments/list/read/unknown-columns.ts';
import type { Comment } from '../../../comments/model/comment.ts';
import { isDeleted } from '../../../comments/model/record.ts';
import type { DocxRemarks } from '../../../documents/docx/remarks/remarks.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { namesIn } from '../../../glossary/names-in.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { newId } from '../../../storage/db/new-id.ts';
import type { Store } from '../../../storage/db/store.ts';
import { ownGlossaries } from '../../../storage/queries/own-glossaries.ts';
import { signedBy } from '../export/workers/signed-by.ts';
import { contentOf, type FileContent, type RefusedFile, refusalFor } from './file-kind.ts';
import { withFormer } from './former-values.ts';
import {
  editionAt,
  firstOf,
  isOfWord,
  type KeptRecords,
  keptIn,
  keptTextOf,
  mostAlike,
  newestOf,
  placeOn,
  sentWith,
} from './kept-records.ts';
import { withoutRemarks, wordContentOf } from './word-file.ts';

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
 * Reads a file of comments for an ärende: a table, annotations, or a document with comments and changes in it.
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

/** A file's comments, compared with the ärende's. */
interface Compared extends Pick<Incoming, 'homeless' | 'document'> {
  read: FileRead;
  /** Does the file say all of a comment's place? */
  saysPlaces: boolean;
  /** May it lack comments that the ärende has? A colleague's copy of the document has the colleague's own. */
  isWhole: boolean;
}

interface Comparing extends IncomingRequest {
  kept: KeptRecords;
  concepts: ListSource['concepts'];
  now: Date;
}

async function readContent(store: Store, asked: IncomingRequest, content: Content): Promise<IncomingAnswer> {
  const kept = await keptIn(store, asked.arende);
  const concepts = namesIn([...loadGlossary(schemeFiles).schemes, ...(await ownGlossaries(store))]);
  const comparing = { ...asked, kept, concepts, now: new Date() };
  const found = content.kind === 'docx' ? wordContentOf(content.bytes) : await cellsOf(content).catch(refusalOf);
  if ('refused' in found) return found;
  const compared =
    'annotations' in found
      ? annotationsRead(found.annotations, comparing)
      : 'original' in found
        ? await remarksRead(found, comparing)
        : listRead(found, comparing);
  if ('refused' in compared) return compared;
  const { read, homeless, document, saysPlaces, isWhole } = compared;
  if (read.rows.length === 0 && !read.remarks) return { refused: 'no-rows' };
  const besides = await besidesKnown(store, read, saysPlaces);
  const rows = await withFormer(store, withAlreadyThere(besides.read.rows, kept.comments));
  const missing = isWhole ? missingFrom(rows, kept, asked) : 0;
  return { ...besides, read: { ...besides.read, rows }, homeless, document, missing };
}

function annotationsRead(json: string, { kept, document, now }: Comparing): Compared | RefusedFile {
  const place = newestOf(kept.editions, document);
  let homeless = 0;
  const placeOf = (source: string | undefined, edition: string | undefined) => {
    const known = kept.editions.find((one) => one.id === edition) ?? editionAt(kept.editions, source);
    if (!known) homeless++;
    const there = known ?? place;
    return there && { ...placeOn(there), text: keptTextOf(kept.snapshots, there) };
  };
  const read = readJson(json, { newId: newCommentId, now, known: kept.comments, placeOf });
  if (read.faults.some(({ why }) => why === 'no file of the kind')) return { refused: 'broken' };
  return { read, homeless, document: place?.document, saysPlaces: true, isWhole: true };
}

function listRead({ cells, remarks = 0 }: FoundList, comparing: Comparing): Compared | RefusedFile {
  const { kept, document, creator, columns, now } = comparing;
  const first = newestOf(kept.editions, document) ?? firstOf(kept);
  if (!first) return { refused: 'no-document' };
  const read = readTable(cells, {
    newId: newCommentId,
    now,
    source: sourceOf(comparing),
    place: placeOn(first),
    otherPlaces: kept.documents.flatMap(({ id }) => {
      const newest = id === first.document ? undefined : newestOf(kept.editions, id);
      return newest ? [placeOn(newest)] : [];
    }),
    creator,
    ...(columns && { columns }),
  });
  if (read.faults.some(({ why }) => why === 'no headings')) return { refused: 'not-a-list' };
  if (remarks > 0) read.faults.push({ part: '', found: String(remarks), why: 'remarks in list' });
  const homeless = read.rows.filter((row) => row.outcome === 'new' && !row.namesDocument).length;
  return { read, homeless, document: first.document, saysPlaces: false, isWhole: true };
}

async function remarksRead(found: DocxRemarks, comparing: Comparing): Promise<Compared | RefusedFile> {
  const { kept, document, creator, now } = comparing;
  const edition = newestOf(kept.editions, document) ?? mostAlike(kept, found.original.text) ?? firstOf(kept);
  const isEmpty = found.remarks.length === 0;
  if (!edition) return isEmpty ? withoutRemarks(found) : { refused: 'no-document' };
  const source = sourceOf(comparing);
  const text = knownEditionText(source, edition.id);
  const known = {
    text,
    asKept: kept.comments,
    cameWith: sentWith(kept, edition),
    isOfWord: isOfWord(edition),
  };
  const read = await readRemarks(found, { source, place: placeOn(edition), ...known, creator, now });
  const { untracked, settled } = read.remarks ?? {};
  const isCopy = untracked !== 'another text' && (untracked ?? settled);
  if (isEmpty && !isCopy) return withoutRemarks(found);
  const homeless = read.rows.filter(({ outcome }) => outcome === 'new').length;
  return { read, homeless, document: edition.document, saysPlaces: false, isWhole: false };
}

const newCommentId = () => `urn:uuid:${newId()}`;

/** A file is compared with what a list would say now, with the names that the reader and the ärende have. */
const sourceOf = ({ kept, creator, concepts, now }: Comparing): ListSource => ({
  ...kept,
  comments: signedBy(creator, kept.comments),
  reviewer: creator,
  concepts,
  now,
});

/** A file that holds none of ours is a list of somebody else's, which lacks nothing. */
function missingFrom(rows: FileRead['rows'], kept: KeptRecords, { creator }: IncomingRequest): number {
  const ids = new Set(rows.flatMap((row) => ('id' in row ? [row.id] : [])));
  const alike = rows.filter((row) => row.outcome === 'new' && row.isThere).length;
  if (ids.size + alike === 0) return 0;
  const listed = chosenOf(kept.comments, {}, sendersOf({ ...kept, reviewer: creator }));
  return Math.max(0, listed.filter(({ id }) => !ids.has(id)).length - alike);
}

interface FoundList {
  cells: IncomingCells;
  /** How many comments and changes a list has that is a Word document. */
  remarks?: number;
}

async function cellsOf(content: Content): Promise<FoundList | { annotations: string }> {
  if ('bytes' in content) return { cells: await cellsOfXlsx(content.bytes) };
  if (content.kind === 'csv') return { cells: cellsOfCsv(content.text) };
  const cells = cellsOfJson(content.text);
  return cells ? { cells } : { annotations: content.text };
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
