import { type InferOutput, object, pipe, regex, string } from 'valibot';

/** A point in time, ISO 8601 in UTC with milliseconds: such texts sort as the times do. */
export const instant = pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/**
 * When a field was changed, and by which copy of the database: `time~count~writer`. Stamps sort as text. The count parts
 * what the time doesn't: within a record a later change always has a greater stamp, also when the clock has been set back.
 */
export const stamp = pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[0-9a-z]{6}~[0-9a-z]{1,32}$/));
export type Stamp = InferOutput<typeof stamp>;

/** When a field first got a value, and when it last changed. */
export const fieldStamp = object({ created: instant, modified: stamp });
export type FieldStamp = InferOutput<typeof fieldStamp>;

/** Field → its stamp. A field that isn't named has that of `*`, the stamp of all when the record was made. */
export type Stamps = Readonly<Record<string, FieldStamp>>;
export const others = '*';

export const stampOf = (stamps: Stamps, field: string): FieldStamp | undefined => stamps[field] ?? stamps[others];

/** Who stamps, and by which clock. `writer` is lower-case letters and digits, one a copy of the database. */
export interface Stamper {
  writer: string;
  now(): Date;
}

/**
 * A stamp greater than all that a record has. As long as the clock goes on it tells the time; a clock that stands behind
 * the record leaves the time as it was and counts.
 */
export function nextStamp(stamps: Stamps, { writer, now }: Stamper): Stamp {
  const time = now().toISOString();
  const last = Object.values(stamps).reduce((most, { modified }) => later(most, modified), '');
  if (time > timeOf(last)) return `${time}~${counted(0)}~${writer}`;
  return `${timeOf(last)}~${counted(Number.parseInt(last.slice(25, 31), 36) + 1)}~${writer}`;
}

/** The time that a stamp tells, ISO 8601. */
export const timeOf = (stamp: Stamp): string => stamp.slice(0, 24);

/** Of two stamps, or of two times, the one that sorts last. */
export function later(a: string, b: string): string {
  if (a > b) return a;
  return b;
}

const counted = (count: number) => count.toString(36).padStart(6, '0');
