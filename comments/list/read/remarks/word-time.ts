import { is } from 'valibot';
import { instant } from '../../../model/calendar.ts';

const written = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/;

/** "2026-03-01T09:30:00" as the clock showed it where it was written, whatever the file says of the zone; undefined of what is no time. */
export function clockIn(date: string | undefined): string | undefined {
  const [, day, minute, second = '00'] = written.exec(date ?? '') ?? [];
  const clock = `${day}T${minute}:${second}`;
  return is(instant, `${clock}.000Z`) ? clock : undefined;
}

/**
 * The time that a date in a Word file means. Word writes the clock of the place, and mostly a "Z" behind it all the same; only a difference
 * in hours is one that was meant.
 */
export function instantOf(date: string | undefined): string | undefined {
  const clock = clockIn(date);
  if (clock === undefined) return undefined;
  const zone = /[+-]\d\d:\d\d$/.exec(date ?? '')?.[0] ?? '';
  const time = new Date(`${clock}${zone}`);
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  return is(instant, text) ? text : undefined;
}

/** The minutes that a date may mean, to be compared: programs other than Word write the time of Greenwich. */
export const minutesOf = (date: string | undefined): string[] =>
  [instantOf(date), clockIn(date)].flatMap((time) => (time === undefined ? [] : [minuteOf(time)]));

/** Of a point in time: "2026-03-01T09:30". Word leaves seconds out. */
export const minuteOf = (time: string): string => time.slice(0, 16);
