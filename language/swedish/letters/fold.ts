import { firstWhere } from '../../lists/first-where.ts';
import { itemAt } from '../../lists/item-at.ts';
import { lineEnd, softSign } from './line-ends.ts';
import { type Known, lostIn } from './lost-letters.ts';
import { type LetterCorrection, misreadCharacters, misreadIn } from './misread-letters.ts';
import { unseenCharacters } from './unseen.ts';

/**
 * A copy of a text to search in: lower case, composed letters, ligatures spelt out, without the characters that
 * no reader sees (soft hyphen, zero-width space and joiners), words broken at a line's end joined. å, ä and ö stay the letters they are,
 * and characters that a font has put in their place are restored.
 */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original of the folded character's first unit. */
  startOf(index: number): number;
  /** UTF-16 offset in the original behind the folded character's last unit. */
  endOf(index: number): number;
}

const odd = new RegExp(`[\\u0300-\\u036f\\ufb00-\\ufb06\\u00ac${unseenCharacters}${misreadCharacters}]`);
const hyphenAtLineEnd = /[-\u2010][ \t]*(?:\r?\n|\u2028)/;

const oddPlace = new RegExp(
  `(?<unseen>${lineEnd.source}|${softSign}|[${unseenCharacters}])|(?<stub>(?<=\\p{L})\\u00ac(?=\\s))|[\\ufb00-\\ufb06]|[^][\\u0300-\\u036f]{1,16}`,
  'gu',
);

const unchanged = (index: number) => index;
const next = (index: number) => index + 1;

/**
 * Most texts only need lower case, which is one native call. In others each place that needs more is folded apart from the text around it.
 * @param known recognises the words that are looked for; with it, words that have lost letters, or that stand in pieces, are mended where
 *   the result is such a word
 */
export function fold(text: string, known?: Known): Folded {
  const lost = known ? lostIn(text, known) : [];
  const isOdd = odd.test(text);
  if (
    !isOdd &&
    lost.length === 0 &&
    !((text.includes('\n') || text.includes('\u2028')) && hyphenAtLineEnd.test(text))
  ) {
    const lower = text.toLowerCase();
    if (lower.length === text.length) return { text: lower, startOf: unchanged, endOf: next };
  }
  const folding = new Folding();
  let behind = 0;
  for (const { start, end, letters } of [...oddIn(text), ...(isOdd ? misreadIn(text) : []), ...lost].toSorted(
    inOrder,
  )) {
    if (start < behind) continue;
    folding.add(text.slice(behind, start), behind);
    behind = end;
    if (letters !== '') folding.addOdd(lowered(letters), start, end);
  }
  folding.add(text.slice(behind), behind);
  return folding.folded(text.length);
}

const inOrder = (one: LetterCorrection, other: LetterCorrection) => one.start - other.start || other.end - one.end;

function* oddIn(text: string): Iterable<LetterCorrection> {
  for (const { 0: original, index, groups } of text.matchAll(oddPlace)) {
    const seen = groups?.stub === undefined ? original.normalize('NFKC') : '-';
    const letters = groups?.unseen === undefined ? seen : '';
    yield { start: index, end: index + original.length, letters };
  }
}

/** A letter whose lower case is longer (İ) keeps its case: the offsets matter more. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/** A stretch of folded text and the original that it stands for: unit by unit or, where `odd`, as a whole. */
interface Stretch {
  at: number;
  start: number;
  end: number;
  odd: boolean;
}

class Folding {
  private text = '';
  private readonly stretches: Stretch[] = [];

  add(original: string, start: number): void {
    if (original === '') return;
    this.stretches.push({ at: this.text.length, start, end: start + original.length, odd: false });
    this.text += lowered(original);
  }

  addOdd(folded: string, start: number, end: number): void {
    this.stretches.push({ at: this.text.length, start, end, odd: true });
    this.text += folded;
  }

  /** @param length the original's */
  folded(length: number): Folded {
    const { text, stretches } = this;
    const stretchOf = (index: number): Stretch | undefined => {
      if (index >= text.length) return undefined;
      return stretches[firstWhere(1, stretches.length, (i) => itemAt(stretches, i).at > index) - 1];
    };
    return {
      text,
      startOf(index) {
        const stretch = stretchOf(index);
        return stretch ? stretch.start + (stretch.odd ? 0 : index - stretch.at) : length;
      },
      endOf(index) {
        const stretch = stretchOf(index);
        if (!stretch) return length;
        return stretch.odd ? stretch.end : stretch.start + index - stretch.at + 1;
      },
    };
  }
}
