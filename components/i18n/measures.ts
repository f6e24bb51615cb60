/** Days and clocks as they are written where a language is read. English is the one that Swedes meet: 28 November 2026. */
const places = { sv: 'sv', en: 'en-GB' };

/** What stands where there is no such day: records are checked, and still one of them mustn't empty a page. */
const unknown = { sv: { day: 'okänt datum', clock: 'okänd tid' }, en: { day: 'unknown date', clock: 'unknown time' } };

/** How sizes and times are written in a language. Nothing else formats days and clocks: `Intl` throws at a day that there isn't. */
export function measuresIn(language: keyof typeof places) {
  const place = places[language];
  const lacking = unknown[language];
  const size = (unit: string) => new Intl.NumberFormat(place, { style: 'unit', unit, maximumSignificantDigits: 2 });
  const days = new Intl.DateTimeFormat(place, { dateStyle: 'long' });
  const dates = new Intl.DateTimeFormat(place, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDates = new Intl.DateTimeFormat(place, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(place, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(place, { weekday: 'long', day: 'numeric', month: 'long' });
  const clocks = new Intl.DateTimeFormat(place, { timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(place, { dateStyle: 'long', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(place, { numeric: 'auto' });
  // Intl has 19:45 for Swedish; Språkrådet's rules for writing have a point.
  const pointed = (time: string) => (language === 'sv' ? time.replace(/(\d):(\d)/, '$1.$2') : time);
  const formatted = (format: Intl.DateTimeFormat, at: string, none: string) => {
    const time = new Date(at);
    return Number.isNaN(time.getTime()) ? none : format.format(time);
  };
  const day = (at: string) => formatted(days, at, lacking.day);
  const clock = (at: string) => pointed(formatted(clocks, at, lacking.clock));
  return {
    /** A number of bytes in the unit that suits it, at least one kilobyte. */
    bytes(count: number): string {
      if (count < 1e6) return size('kilobyte').format(Math.max(count / 1e3, 1));
      return count < 1e9 ? size('megabyte').format(count / 1e6) : size('gigabyte').format(count / 1e9);
    },
    /** @param at ISO 8601; shown in the reader's time zone */
    day,
    weekday: (at: string): string => formatted(weekdays, at, lacking.day),
    clock,
    /** Where there is room for one of both: of today the time, else the day. */
    timeOrDay: (at: string): string =>
      day(at) === day(new Date().toISOString()) ? `${language === 'sv' ? 'kl. ' : ''}${clock(at)}` : day(at),
    when: (at: string): string => pointed(formatted(times, at, lacking.day)),
    /** A day of the calendar, wherever the reader is. @param day "2026-03-01" */
    date: (day: string): string => formatted(dates, day, lacking.day),
    /** When it was, where there is little room: "30 okt.", of another year "i okt. 2025". */
    shortWhen: (day: string): string => {
      if (day.startsWith(`${new Date().getFullYear()}-`)) return formatted(shortDates, day, lacking.day);
      const month = formatted(shortMonths, day, '');
      return month ? `${language === 'sv' ? 'i' : 'in'} ${month}` : lacking.day;
    },
    /** "i går", "för 3 dagar sedan" */
    daysAgo: (count: number): string => (Number.isFinite(count) ? relative.format(-count, 'day') : lacking.day),
  };
}
