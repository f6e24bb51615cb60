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
import { comment } from '../annotations/comment.ts';
import { arende, document, edition, type Kind, snapshot } from '../annotations/model.ts';
import { keptCourse } from '../learning/course.ts';
import { review, round } from '../learning/review.ts';
import { broughtUp } from './brought-up.ts';
import { asFailure } from './failure.ts';
import { learningAndFaulty } from './learning.ts';
import type { StoredSettings } from './merge-settings.ts';
import { type Aside, type SchemaVersion, schemaVersions, tableOf } from './schema.ts';
import { sha256 } from './sha256.ts';
import { type Faulty, soundAndFaulty } from './sound.ts';
import type { Store } from './store.ts';

/**
 * A säkerhetskopia: one file, JSON, with everything but the history of what can be undone, which belongs to the course of
 * events in one copy of the database.
 */
const kind = 'remisslasaren-backup';
const newestOf = (versions: readonly SchemaVersion[]) => versions.at(-1)?.version ?? 0;

const draft = strictObject({
  key: string(),
  document: string(),
  content: unknown(),
  at: pipe(string(), isoTimestamp()),
});
const aside = strictObject({ table: string(), record: unknown(), problem: string(), at: string() });
const data = strictObject({
  arenden: array(arende),
  documents: array(document),
  editions: array(edition),
  comments: array(comment),
  snapshots: array(snapshot),
  drafts: array(draft),
  aside: array(aside),
  /** Backups of the first version have none of these. */
  reviews: optional(array(review), []),
  rounds: optional(array(round), []),
  courses: optional(array(keptCourse), []),
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
export type Backup = InferOutput<typeof file>;

/** Why a file is refused. Nothing has then been changed. */
export type BackupRefusal = 'damaged' | 'foreign' | 'newer';

/** The whole database as a file's text. */
export async function writeBackup(store: Store, settings: StoredSettings): Promise<string> {
  const { db, stamper } = store;
  const asides: Omit<Aside, 'number'>[] = [];
  const at = stamper.now().toISOString();
  const sound = (of: Kind, rows: unknown[]) => {
    const split = soundAndFaulty(of, rows);
    asides.push(...split.faulty.map((one: Faulty) => ({ table: tableOf[of], at, ...one })));
    return split.sound;
  };
  const data = await db.transaction('r', db.tables, async () => {
    const { learning, faulty } = await learningAndFaulty(store);
    asides.push(...faulty.map((one) => ({ ...one, at })));
    return {
      arenden: sound('arende', await db.arenden.toArray()),
      documents: sound('document', await db.documents.toArray()),
      editions: sound('edition', await db.editions.toArray()),
      comments: sound('comment', await db.comments.toArray()),
      snapshots: await db.snapshots.toArray(),
      drafts: await db.drafts.toArray(),
      aside: [...(await db.aside.toArray()).map(({ number: _, ...one }) => one), ...asides],
      ...learning,
      settings,
    };
  });
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
 * this one.
 * @throws StorageFailure of kind `full` where there is no room to do that
 */
export async function readBackup(
  text: string,
  versions: readonly SchemaVersion[] = schemaVersions,
): Promise<{ backup: Backup } | { refused: BackupRefusal }> {
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
  const backup = safeParse(file, await upToDate(given, versions));
  if (!backup.success) return { refused: 'damaged' };
  for (const { id, text } of backup.output.data.snapshots)
    if ((await sha256(text)) !== id) return { refused: 'damaged' };
  return { backup: backup.output };
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
