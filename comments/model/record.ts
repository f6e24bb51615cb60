import { boolean, type InferOutput, maxLength, nonEmpty, pipe, record, regex, strictObject, string } from 'valibot';
import { broughtBack, fieldStamp, nextStamp, others, type Stamper, type Stamps, stampOf } from './stamp.ts';

/** Five hundred pages, in UTF-16 units. What is longer nobody has written, and a list of it can't be drawn or saved. */
export const longestText = 1_000_000;
export const text = pipe(string(), nonEmpty(), maxLength(longestText));
/** Hexadecimal. */
export const sha256Hex = pipe(string(), regex(/^[0-9a-f]{64}$/));
/** More of something than anybody writes: labels, numbers, selectors. */
export const mostItems = 10_000;

/** What identifies a record everywhere: `urn:uuid:…` for ours, any IRI for what came from elsewhere. */
export const iri = pipe(string(), maxLength(10_000), regex(/^[a-zA-Z][a-zA-Z0-9+.-]*:\S+$/));

/** What all records have. Every other property is a field, with a stamp of its own under its name. */
export const common = {
  id: iri,
  /**
   * A deleted record stays, so that a restore doesn't raise it: see `isDeleted`. It keeps its fields, for the one who
   * takes the deletion back.
   */
  deleted: boolean(),
  stamps: record(string(), fieldStamp),
};

const kept = strictObject({ ...common, kind: string() });
/** Any record, whatever its fields. */
export type Kept = InferOutput<typeof kept>;

const ownNames = new Set(['id', 'kind', 'stamps']);

/** A record's fields; those that have been cleared are missing. */
export function recordFields(record: Kept): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !ownNames.has(name)));
}

/**
 * A deletion counts until a field is changed after it: what somebody has gone on working at in another copy of the database
 * isn't taken from them.
 */
export function isDeleted({ deleted, stamps }: Kept): boolean {
  if (!deleted) return false;
  const at = stampOf(stamps, 'deleted')?.modified ?? '';
  return Object.values(stamps).every(({ modified }) => modified <= at);
}

/**
 * The fields as they count: `deleted` is false where later work has brought the record back, though the field itself still
 * stands as it was written.
 */
export function valuesOf(record: Kept): Record<string, unknown> {
  return { ...recordFields(record), deleted: isDeleted(record) };
}

/** A new record of those fields, all stamped with one time. */
export function made<R extends Kept>(fields: Omit<R, 'stamps' | 'deleted'>, stamper: Stamper): R {
  const stamps = stamped({}, [others], stamper);
  return { ...fields, deleted: false, stamps } as unknown as R;
}

/**
 * The record with other values in some fields, and their stamps. A field that is null or undefined is cleared.
 * Fields that already hold the value keep their stamp; a deletion that no longer counts is written again.
 */
export function changed<R extends Kept>(record: R, values: Readonly<Record<string, unknown>>, stamper: Stamper): R {
  const old = valuesOf(record);
  const names = Object.keys(values).filter((name) => !ownNames.has(name) && !isSameValue(old[name], values[name]));
  if (names.length === 0) return record;
  const result: Record<string, unknown> = { ...record, stamps: stamped(record.stamps, names, stamper) };
  for (const name of names) {
    if (values[name] === null || values[name] === undefined) delete result[name];
    else result[name] = values[name];
  }
  return result as R;
}

function stamped(given: Stamps, names: readonly string[], stamper: Stamper): Stamps {
  const time = stamper.now();
  const now = time.toISOString();
  const before = broughtBack(given, now, time);
  const modified = nextStamp(before, stamper);
  const stamps = { ...before };
  for (const name of names) stamps[name] = { created: stampOf(before, name)?.created ?? now, modified };
  return stamps;
}

/** Do two values say the same? Null is as good as missing. */
export const isSameValue = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/** JSON with the names in order, so that equal values have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
