/** Beginnings that no Swedish word has: such a word has lost an I ("nvånare", "cke"). Before any other word a large I may be a word of its own ("I skolan"). */
const withoutI = /^(?:[nlrm][bcdfghklmnpqrstvxz]|ck|nom\b|nåt)/iu;

/** "Å ena sidan": before other small letters a large Å begins a word ("Året"). */
const behindÅ = /^(?:ena|andra)(?!\p{L})/u;
/** A name, or another word with a capital, goes on no word that has begun. */
const withCapital = /^\p{Lu}\p{Ll}/u;

/** Is a large first letter a word of its own before this text? */
export function isWordBefore(letter: string, rest: string): boolean {
  if (letter.endsWith('I')) return !withoutI.test(rest);
  return letter.endsWith('Å') && (behindÅ.test(rest) || withCapital.test(rest));
}
