/**
 * Beginnings that no Swedish word has: what stands behind a large I is then the rest of its word ("nvånare", "cke"). Before anything else
 * the I may be a word of its own ("I skolan").
 */
const withoutI = /^(?:[nlrm][bcdfghklmnpqrstvxz]|ck|nom\b|nåt)/iu;

/** Behind a large Å that is a word ("Å ena sidan"). Before other small letters it is the first letter of one ("Året"). */
const behindÅ = /^(?:ena|andra)(?!\p{L})/u;
/** A word with a capital, as a name, is never the rest of a word. */
const withCapital = /^\p{Lu}\p{Ll}/u;

/** Is a paragraph's large first letter a word of its own, given the text behind it? */
export function isWordBefore(letter: string, rest: string): boolean {
  if (letter.endsWith('I')) return !withoutI.test(rest);
  return letter.endsWith('Å') && (behindÅ.test(rest) || withCapital.test(rest));
}
