/** How a size and a time are told in a language, BCP 47. */
export function measuresIn(language: string) {
  const size = (unit: string) => new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 2 });
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return {
    /** A number of bytes in the unit that suits it, at least one kilobyte. */
    bytes(count: number): string {
      if (count < 1e6) return size('kilobyte').format(Math.max(count / 1e3, 1));
      return count < 1e9 ? size('megabyte').format(count / 1e6) : size('gigabyte').format(count / 1e9);
    },
    /** @param at ISO 8601; told as the clock is where the reader is */
    when: (at: string): string => times.format(new Date(at)),
  };
}
