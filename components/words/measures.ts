/** Days and clocks as they are written where a language is read. English is the one that Swedes meet: 28 November 2026. */
const places = { sv: 'sv', en: 'en-GB' };

/** How a size and a time are told in a language. */
export function measuresIn(language: keyof typeof places) {
  const place = places[language];
  const size = (unit: string) => new Intl.NumberFormat(place, { style: 'unit', unit, maximumSignificantDigits: 2 });
  const days = new Intl.DateTimeFormat(place, { dateStyle: 'long' });
  const clocks = new Intl.DateTimeFormat(place, { timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(place, { dateStyle: 'long', timeStyle: 'short' });
  // Intl has 19:45 for Swedish; Språkrådet's rules for writing have a point.
  const pointed = (time: string) => (language === 'sv' ? time.replace(/(\d):(\d)/, '$1.$2') : time);
  return {
    /** A number of bytes in the unit that suits it, at least one kilobyte. */
    bytes(count: number): string {
      if (count < 1e6) return size('kilobyte').format(Math.max(count / 1e3, 1));
      return count < 1e9 ? size('megabyte').format(count / 1e6) : size('gigabyte').format(count / 1e9);
    },
    /** @param at ISO 8601; all are told as the clock is where the reader is */
    day: (at: string): string => days.format(new Date(at)),
    clock: (at: string): string => pointed(clocks.format(new Date(at))),
    when: (at: string): string => pointed(times.format(new Date(at))),
  };
}
