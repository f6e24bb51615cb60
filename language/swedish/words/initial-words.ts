/** Beginnings that no Swedish word has: such a word has lost an I ("nvånare", "cke"). Before any other word a large I may be a word of its own ("I skolan"). */
const withoutI = /^(?:[nlrm][bcdfghklmnpqrstvxz]|ck|nom\b|nåt)/iu;

/** Is a large first letter a word of its own before this text? */
export const isWordBefore = (letter: string, rest: string): boolean => letter.endsWith('I') && !withoutI.test(rest);
