import { type InferOutput, object, pipe, regex, string } from 'valibot';
import { instant, instantPattern } from './calendar.ts';

/**
 * When a field was changed, and by which copy of the database: `time~count~writer`. Stamps sort as text. The count parts
 * what the time doesn't: within a record a later change always has a greater stamp, also when the clock has been set back.
 */
export const stamp = pipe(string(), regex(new RegExp(`^${instantPattern}~[0-9a-z]{6}~[0-9a-z]{1,32}$`)));
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
  const last = Object.values(stamps).reduce((most, { modified }) => later(most, modified), '');
  return stampAfter(last, now().toISOString(), writer);
}

/** The first count that a stamp has no room for. */
const counts = 36 ** 6;

/** @param last empty where there is none; not of the very last millisecond that four digits of a year can tell */
function stampAfter(last: Stamp, time: string, writer: string): Stamp {
  if (time > timeOf(last)) return `${time}~${counted(0)}~${writer}`;
  const count = Number.parseInt(last.slice(25, 31), 36) + 1;
  if (count < counts) return `${timeOf(last)}~${counted(count)}~${writer}`;
  return `${new Date(Date.parse(timeOf(last)) + 1).toISOString()}~${counted(0)}~${writer}`;
}

/** How far a stamp may be ahead of the clock, in milliseconds: computers' clocks differ by minutes, and one may have the wrong day. */
const ahead = 24 * 60 * 60 * 1000;

/** Is a time (or the one that a stamp begins with) so far ahead of the clock that it tells nothing of when something was written? */
export const isFarAhead = (time: string, now: Date): boolean => time > new Date(now.getTime() + ahead).toISOString();

/**
 * Stamps that are far ahead of the clock, brought back so that they keep their order and stand behind the others of the record. As
 * they were, nothing that is written later would count before that time comes, and the last of all times lets nothing be written.
 * @param until when they were written at the latest, ISO 8601
 */
export function broughtBack(stamps: Stamps, until: string, now: Date): Stamps {
  const all = Object.values(stamps).map(({ modified }) => modified);
  const far = [...new Set(all.filter((one) => isFarAhead(one, now)))].toSorted();
  if (far.length === 0) return stamps;
  let last = all.filter((one) => !isFarAhead(one, now)).reduce(later, '');
  const back = new Map(
    far.map((one) => {
      last = stampAfter(last, until, one.slice(32));
      return [one, last] as const;
    }),
  );
  return Object.fromEntries(
    Object.entries(stamps).map(([name, { created, modified }]) => [
      name,
      { created, modified: back.get(modified) ?? modified },
    ]),
  );
}

/** The time that a stamp tells, ISO 8601. */
export const timeOf = (stamp: Stamp): string => stamp.slice(0, 24);

/** The one of two stamps, or of two times, that sorts last. */
export function later(a: string, b: string): string {
  if (a > b) return a;
  return b;
}

const counted = (count: number) => count.toString(36).padStart(6, '0');
