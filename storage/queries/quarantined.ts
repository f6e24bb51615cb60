import type { AnyRecord, Kind } from '../../comments/model/model.ts';
import { recordKinds } from '../../comments/model/model.ts';
import { canonical, isDeleted } from '../../comments/model/record.ts';
import { mended } from '../db/mend.ts';
import { type QuarantinedRecord, tableOf } from '../db/schema.ts';
import type { Store } from '../db/store.ts';
import { problemIn } from '../db/validate-records.ts';

/** An invalid field that was left out of a record which is kept. */
interface LostField {
  kind: Kind;
  field: string;
  /** The title of the ärende or document that it is or belongs to; missing where that isn't known. */
  title?: string;
}

/** The records and fields that aren't shown because they are invalid. */
export interface Quarantined {
  /** How many records aren't shown, since they are invalid without their invalid fields, too. */
  away: number;
  lost: LostField[];
}

const kindOf = new Map(recordKinds.map((kind) => [tableOf[kind] as string, kind]));

/** Leaves out records that are valid again, as from an older backup, and fields that have been filled in again. */
export async function quarantinedIn({ db }: Pick<Store, 'db'>): Promise<Quarantined> {
  const lost = new Map<string, LostField>();
  let away = 0;
  for (const aside of await db.aside.toArray()) {
    const kind = kindOf.get(aside.table);
    const now = kind && (await db.table(aside.table).get(idOf(aside)));
    if (!kind || !now || problemIn(now, kind) !== undefined) {
      away++;
      continue;
    }
    const record = now as AnyRecord;
    for (const field of isDeleted(record) ? [] : fieldsLost(aside, record))
      lost.set(`${record.id} ${field}`, { kind, field, ...(await titleFor(db, record)) });
  }
  return { away, lost: [...lost.values()] };
}

const idOf = ({ record }: QuarantinedRecord): string => {
  const { id } = (record ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
};

/** The fields that still have the value that mending left. A field that has only lost its stamp looks the same to the reader. */
function fieldsLost({ record }: QuarantinedRecord, now: AnyRecord): string[] {
  const mend = mended(record, now.kind);
  if (!mend) return [];
  const valueIn = (one: unknown, field: string) => canonical((one as Record<string, unknown>)[field] ?? null);
  return mend.fields.filter((field) => {
    const left = valueIn(mend.record, field);
    return valueIn(record, field) !== left && valueIn(now, field) === left;
  });
}

async function titleFor(db: Store['db'], record: AnyRecord): Promise<{ title?: string }> {
  const named = 'title' in record ? record : await aboveOf(db, record);
  const title = inSwedish(named?.title);
  return title === undefined ? {} : { title };
}

/** Glossaries alone have titles in two languages. */
function inSwedish(title: unknown): string | undefined {
  if (typeof title === 'object' && title !== null && 'sv' in title) return inSwedish(title.sv);
  return typeof title === 'string' ? title : undefined;
}

async function aboveOf(
  db: Store['db'],
  record: Exclude<AnyRecord, { title: unknown }>,
): Promise<{ title?: unknown } | undefined> {
  if ('document' in record) return db.documents.get(record.document);
  if (record.kind === 'concept') return db.glossaries.get(record.glossary);
  return 'arende' in record ? db.arenden.get(record.arende) : db.answers.get(record.answer);
}
