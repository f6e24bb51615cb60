import {
  array,
  type InferOutput,
  integer,
  is,
  isoTimestamp,
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
import { broughtUp } from './brought-up.ts';
import { asFailure } from './failure.ts';
import type { StoredSettings } from './merge-settings.ts';
import { type Aside, type SchemaVersion, schemaVersions } from './schema.ts';
import { sha256 } from './sha256.ts';
import { type Rows, type SoundRows, soundRows, tables } from './sound-rows.ts';
import type { Store } from './store.ts';

/**
 * A säkerhetskopia: one file, JSON, with everything but the history of what can be undone, which belongs to the course of
 * events in one copy of the database.
 */
const kind = 'remisslasaren-backup';
const newestOf = (versions: readonly SchemaVersion[]) => versions.at(-1)?.version ?? 0;

const rows = array(unknown());
const data = strictObject({
  arenden: rows,
  documents: rows,
  editions: rows,
  comments: rows,
  snapshots: rows,
  drafts: rows,
  aside: rows,
  /** Backups of the first version have none of these. */
  reviews: optional(rows, []),
  rounds: optional(rows, []),
  courses: optional(rows, []),
  settings: record(string(), unknown()),
});
/** What tells a file of ours from others, of whatever version. */
const ours = looseObject({ type: literal(kind), version: number(), checksum: string(), data: optional(unknown()) });
const file = strictObject({
  type: literal(kind),
  /** The database's. */
  version: pipe(number(), integer(), minValue(1)),
  /** When it was made, ISO 8601. */
  created: pipe(string(), isoTimestamp()),
  /** SHA-256 of `data` as JSON without white space. */
  checksum: string(),
  data,
});
export type Backup = Omit<InferOutput<typeof file>, 'data'> & { data: SoundRows & { settings: StoredSettings } };

/** Why a file is refused. Nothing has then been changed. */
export type BackupRefusal = 'damaged' | 'foreign' | 'newer';

/** The whole database as a file's text. */
export async function writeBackup(store: Store, settings: StoredSettings): Promise<string> {
  const { db, stamper } = store;
  const at = stamper.now().toISOString();
  const rows = await db.transaction('r', db.tables, async () => {
    const rows = {} as Rows;
    for (const table of tables) rows[table] = await db.table(table).toArray();
    return rows;
  });
  rows.aside = rows.aside.map((row) => {
    const { number: _, ...one } = row as Aside;
    return one;
  });
  const data = { ...(await soundRows(rows, at)).sound, settings };
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
 * The backup in a file's text, checked throughout, or why it is none that can be used. One of an older version is brought to
 * this one. `faulty`: how many rows are none of ours, though the file is as it was written: they are among those set aside.
 * @throws StorageFailure of kind `full` where there is no room to do that
 */
export async function readBackup(
  text: string,
  versions: readonly SchemaVersion[] = schemaVersions,
): Promise<{ backup: Backup; faulty: number } | { refused: BackupRefusal }> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // One that was cut off still begins as ours.
    return { refused: text.trimStart().startsWith(`{"type":"${kind}"`) ? 'damaged' : 'foreign' };
  }
  if (!is(ours, given)) return { refused: 'foreign' };
  if (given.version > newestOf(versions)) return { refused: 'newer' };
  if ((await sha256(JSON.stringify(given.data ?? null))) !== given.checksum) return { refused: 'damaged' };
  const parsed = safeParse(file, await upToDate(given, versions));
  if (!parsed.success) return { refused: 'damaged' };
  const { settings, ...rows } = parsed.output.data;
  const { sound, faulty } = await soundRows(rows, parsed.output.created);
  return { backup: { ...parsed.output, data: { ...sound, settings } }, faulty };
}

async function upToDate(given: InferOutput<typeof ours>, versions: readonly SchemaVersion[]): Promise<unknown> {
  if (given.version === newestOf(versions) || typeof given.data !== 'object') return given;
  const { settings, aside = [], ...tables } = given.data as Record<string, unknown[]>;
  try {
    // Rows that are set aside have left their numbers behind, and no migration touches them.
    return { ...given, data: { ...(await broughtUp(tables, given.version, versions)), aside, settings } };
  } catch (error) {
    // It is brought up in a database beside the reader's: where there is no room for that, nothing is wrong with the file.
    const failure = asFailure(error);
    if (failure.kind === 'full') throw failure;
    return undefined;
  }
}
