import {
  array,
  type InferOutput,
  integer,
  is,
  literal,
  looseObject,
  minValue,
  number,
  optional,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  unknown,
} from 'valibot';
import { parseJson } from '../../comments/jsonld/plain-json.ts';
import { looseInstant } from '../../comments/model/calendar.ts';
import { asFailure } from '../db/failure.ts';
import type { Mended } from '../db/mend.ts';
import { type QuarantinedRecord, type SchemaVersion, schemaVersions } from '../db/schema.ts';
import { sha256 } from '../db/sha256.ts';
import type { Store } from '../db/store.ts';
import { upgradeRows } from '../db/upgrade-rows.ts';
import { withoutFuture } from './ahead-of-clock.ts';
import type { StoredSettings } from './merge-settings.ts';
import { type Rows, tables, type ValidRows, validateRows } from './validate-rows.ts';

/**
 * A backup (säkerhetskopia): one JSON file with everything except the undo history, which is only valid in its own copy of the database.
 */
const kind = 'remisslasaren-backup';
const newestOf = (versions: readonly SchemaVersion[]) => versions.at(-1)?.version ?? 0;

const rows = array(unknown());
const data = strictObject({
  arenden: rows,
  documents: rows,
  editions: rows,
  comments: rows,
  /** Backups of versions before 5 have none of these. */
  instanser: optional(rows, []),
  answers: optional(rows, []),
  groups: optional(rows, []),
  points: optional(rows, []),
  /** Backups of versions before 6 have none of these. */
  glossaries: optional(rows, []),
  concepts: optional(rows, []),
  snapshots: rows,
  drafts: rows,
  aside: rows,
  /** Backups of the first version have none of these. */
  reviews: optional(rows, []),
  rounds: optional(rows, []),
  courses: optional(rows, []),
  /** Only where the reader has chosen so. */
  recognised: optional(rows, []),
  settings: record(string(), unknown()),
});
/** The fields that all versions of the file have. */
const ours = looseObject({ type: literal(kind), version: number(), checksum: string(), data: optional(unknown()) });
const file = strictObject({
  type: literal(kind),
  /** The database's. */
  version: pipe(number(), integer(), minValue(1)),
  /** When it was made, ISO 8601. */
  created: looseInstant,
  /** SHA-256 of `data` as JSON without white space. */
  checksum: string(),
  data,
});
export type Backup = Omit<InferOutput<typeof file>, 'data'> & {
  data: ValidRows & { settings: StoredSettings };
  /** Id of a record that is restored without its invalid fields → their names. */
  unreadable: ReadonlyMap<string, readonly string[]>;
};

export interface BackupRead {
  backup: Backup;
  /** How many rows are invalid though the checksum is right: they are in `aside`. */
  faulty: number;
  /** Records that are restored without their invalid fields. */
  mended: Mended[];
  /** How many rows had times in the future, which were set to the time of the file. */
  ahead: number;
}

/** Why a file is refused. Nothing is changed then. */
export type BackupRefusal = 'damaged' | 'foreign' | 'newer';

/**
 * The whole database as a file's text.
 * @param withRecognised the pages that were recognised from their pictures, too: they take much room, and can be recognised again
 */
export async function writeBackup(
  store: Store,
  settings: StoredSettings,
  { withRecognised = false } = {},
): Promise<string> {
  const { db, stamper } = store;
  const at = stamper.now().toISOString();
  const rows = await db.transaction('r', db.tables, async () => {
    const rows = {} as Rows;
    for (const table of tables)
      rows[table] = table !== 'recognised' || withRecognised ? await db.table(table).toArray() : [];
    return rows;
  });
  rows.aside = rows.aside.map((row) => {
    const { number: _, ...one } = row as QuarantinedRecord;
    return one;
  });
  const data = { ...(await validateRows(rows, at)).valid, settings };
  const json = JSON.stringify(data);
  const head = JSON.stringify({
    type: kind,
    version: newestOf(schemaVersions),
    created: at,
    checksum: await sha256(json),
  });
  return `${head.slice(0, -1)},"data":${json}}\n`;
}

/**
 * Reads and checks a backup. One of an older database version is upgraded, in a temporary database.
 * @throws StorageFailure of kind `full` where there is no room for the temporary database
 */
export async function readBackup(
  text: string,
  versions: readonly SchemaVersion[] = schemaVersions,
  now = new Date(),
): Promise<BackupRead | { refused: BackupRefusal }> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // A file of ours that was cut off still begins like one.
    return { refused: text.trimStart().startsWith(`{"type":"${kind}"`) ? 'damaged' : 'foreign' };
  }
  if (!is(ours, given)) return { refused: 'foreign' };
  if (given.version > newestOf(versions)) return { refused: 'newer' };
  if ((await sha256(JSON.stringify(given.data ?? null))) !== given.checksum) return { refused: 'damaged' };
  // The checksum covers everything, inherited members too; what is read from here on leaves those out.
  const plain = parseJson(text) as InferOutput<typeof ours>;
  const parsed = safeParse(file, await upToDate(plain, versions));
  if (!parsed.success) return { refused: 'damaged' };
  const { settings, ...rows } = parsed.output.data;
  const { created } = parsed.output;
  const { valid, ...problems } = await validateRows(rows, created);
  const { rows: inTime, ahead } = withoutFuture(valid, created, now);
  const unreadable = new Map(problems.mended.map(({ record, fields }) => [record.id, fields]));
  return { backup: { ...parsed.output, data: { ...inTime, settings }, unreadable }, ...problems, ahead };
}

async function upToDate(given: InferOutput<typeof ours>, versions: readonly SchemaVersion[]): Promise<unknown> {
  if (given.version === newestOf(versions) || typeof given.data !== 'object') return given;
  const { settings, aside = [], ...tables } = given.data as Record<string, unknown[]>;
  try {
    // Rows of `aside` have no numbers in a backup, and no migration changes them.
    return { ...given, data: { ...(await upgradeRows(tables, given.version, versions)), aside, settings } };
  } catch (error) {
    // Where there is no room for the temporary database, nothing is wrong with the file.
    const failure = asFailure(error);
    if (failure.kind === 'full') throw failure;
    console.warn('upgrade of a backup', error);
    return undefined;
  }
}
