/** "natio- nella": a word that was broken at the end of a line, and read so. "hälso- och sjukvård" is none. */
const broken = /\p{Ll}[-\u2010]\s(?!(?:och|eller|samt|respektive|resp|till|men|kontra)\b)\p{Ll}/gu;
const whole = (place: string) => place.replace(/[-\u2010]\s/, '');

/**
 * A proposal that was written from words which a line's end breaks: what is broken there in the same place, and nothing else, is put
 * together as it is in the quote.
 * @param exact the words as the document's lines have them
 */
export function withoutLineEnds(proposed: string, exact: string): string {
  const places = new Set(exact.match(broken));
  return proposed.replace(broken, (place) => (places.has(place) ? whole(place) : place));
}
