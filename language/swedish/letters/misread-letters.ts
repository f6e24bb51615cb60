import { missing } from '../../lists/item-at.ts';

/** A place of a text where it holds other letters than it says, and what to read there. */
export interface LetterCorrection {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Empty for what is only passed over. */
  letters: string;
}

/**
 * Calibri's ligatures by the numbers of their glyphs, which writers of PDFs give out as characters where Unicode has none for them
 * (Word on a Mac, older Chrome and Quartz); others put them into plane 16, which is for private use.
 */
const glyphs: readonly (readonly [number, string])[] = [
  [0x128, 'ff'],
  [0x12e, 'fi'],
  [0x138, 'ffi'],
  [0x147, 'fl'],
  [0x14c, 'ft'],
  [0x19e, 'tf'],
  [0x19f, 'ti'],
  [0x1a9, 'tt'],
  [0x1aa, 'ttf'],
  [0x1ab, 'tti'],
];
const ligatures = new Map(
  glyphs.flatMap(([glyph, letters]) => [
    [String.fromCodePoint(glyph), letters],
    [String.fromCodePoint(0x100000 + glyph), letters],
  ]),
);

/** No word begins with these, but names of other languages do with the letters that they are given out as. */
const withinWords = /^(?:ff|ft)/;

const ligature = '[\\u0128\\u012e\\u0138\\u0147\\u014c\\u019e\\u019f\\u01a9-\\u01ab\\u{100100}-\\u{1001ff}]';
const diaeresis = '\\u00a8';
const ring = '\\u02da\\u00b0';
const acute = '\\u00b4';

/** Every character that this file handles, as the inside of a character class. */
export const misreadCharacters = `${diaeresis}${ring}${acute}\\u0128\\u012e\\u0138\\u0147\\u014c\\u019e\\u019f\\u01a9-\\u01ab\\udbc0`;

const place = new RegExp(`(?<ligature>${ligature})|(?<mark>[${diaeresis}${ring}${acute}])`, 'gu');
const letter = /\p{L}/u;
const small = /\p{Ll}/u;

/** What the marks stand over, and what comes of it. The degree sign serves as a ring in some fonts. */
const marked: Readonly<Record<string, readonly [over: RegExp, combining: string]>> = {
  '\u00a8': [/^[aou]$/i, '\u0308'],
  '\u02da': [/^a$/i, '\u030a'],
  '\u00b0': [/^a$/i, '\u030a'],
  '\u00b4': [/^e$/i, '\u0301'],
};

/**
 * Letters that a file encodes otherwise than it draws them, mostly a PDF whose font doesn't say what its glyphs mean, and
 * text copied out of one; in order.
 */
export function misreadIn(text: string): LetterCorrection[] {
  const found: LetterCorrection[] = [];
  let [before, after] = [0, 0];
  const doubtful: { at: number; mark: string }[] = [];
  for (const { 0: character, index, groups = {} } of text.matchAll(place)) {
    if (groups.mark === undefined) {
      const letters = ligatureAt(text, index, character);
      if (letters) found.push({ start: index, end: index + character.length, letters });
      continue;
    }
    const [ahead, behind] = [overNext(text, index, character), overLast(text, index, character)];
    if (ahead && behind) doubtful.push({ at: index, mark: character });
    else if (ahead) [before] = [before + 1, found.push(ahead)];
    else if (behind) [after] = [after + 1, found.push(behind)];
  }
  // Between two vowels the mark stands on the side that it has in the rest; TeX writes it before its letter.
  for (const { at, mark } of doubtful) {
    const one = (after > before ? overLast : overNext)(text, at, mark);
    if (one) found.push(one);
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Only where a word has no such letter itself: within one, a capital behind a small letter is none. */
function ligatureAt(text: string, at: number, character: string): string | undefined {
  const letters = ligatures.get(character);
  if (letters === undefined) return undefined;
  const [before, after] = [text[at - 1] ?? '', text[at + character.length] ?? ''];
  if (small.test(before)) return letters;
  const begins = !letter.test(before) && !withinWords.test(letters) && small.test(after);
  return begins ? letters : undefined;
}

/** The mark was drawn before its letter: "h¨alsa", "p˚a". */
function overNext(text: string, at: number, mark: string): LetterCorrection | undefined {
  const [over, combining] = marked[mark] ?? missing(marked, mark);
  const before = text[at - 1] ?? '';
  // A degree sign behind a number is one.
  if (mark === '\u00b0' && !letter.test(before)) return undefined;
  const blank = text[at + 1] === ' ' && letter.test(before) && !over.test(before) ? 1 : 0;
  const base = text[at + 1 + blank] ?? '';
  if (!over.test(base)) return undefined;
  return { start: at, end: at + 2 + blank, letters: (base + combining).normalize('NFC') };
}

/** The mark was drawn behind it: "ha¨lsa", "pa˚". */
function overLast(text: string, at: number, mark: string): LetterCorrection | undefined {
  const [over, combining] = marked[mark] ?? missing(marked, mark);
  const after = text[at + 1] ?? '';
  if (mark === '\u00b0' && !letter.test(after)) return undefined;
  // A blank before it, only where it can't belong to what comes: "ha ¨lsa".
  const blank = text[at - 1] === ' ' && letter.test(after) && !over.test(after) ? 1 : 0;
  const base = text[at - 1 - blank] ?? '';
  if (!over.test(base)) return undefined;
  return { start: at - 1 - blank, end: at + 1, letters: (base + combining).normalize('NFC') };
}
