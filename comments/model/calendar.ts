import { pipe, regex, string } from 'valibot';

/**
 * Days and times that the calendar has, as patterns: records are checked by the thousand (`quick-check.ts`), and a `Date` for each
 * would take as long as all else. What isn't here (a 30 February, a 9999-99-99) can't be formatted, and `Intl` throws at it.
 */
const year = '\\d{4}';
/** Divisible by 4, and of the centuries by 400. */
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const months = {
  31: '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  30: '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  february: '02-(?:0[1-9]|1\\d|2[0-8])',
};
const dayPattern = `(?:${year}-(?:${months[31]}|${months[30]}|${months.february})|${leapYear}-02-29)`;
const clockPattern = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';

/** A day: "2026-03-01". */
export const day = pipe(string(), regex(new RegExp(`^${dayPattern}$`)));

/** For patterns that go on behind it: a point in time, ISO 8601 in UTC with milliseconds. */
export const instantPattern = `${dayPattern}T${clockPattern}\\.\\d{3}Z`;

/** A point in time, ISO 8601 in UTC with milliseconds: such texts sort as the times do. */
export const instant = pipe(string(), regex(new RegExp(`^${instantPattern}$`)));

/** The same, with as many digits of the second as somebody else may have written. */
export const looseInstant = pipe(string(), regex(new RegExp(`^${dayPattern}T${clockPattern}(?:\\.\\d{1,9})?Z$`)));
