import type { EngineBlock, EngineLine, EngineWord } from './engine-page.ts';

/**
 * What the engine is less sure of is seldom what stands there, unless it's a word among certain ones, or stands between them: one strange
 * sign costs it all, and without it the line has a hole as wide as between columns.
 */
const guessed = 30;
/** The other words of its line are certain, then. */
const certainLine = 75;
/** A line whose words are less certain than this on the average is a picture's edge, a signature or the like. */
const lineOfText = 50;
/** Of a line without any word of three letters, which rules and dots look like. */
const shortLine = 70;

const letters = /[\p{L}\p{N}]/u;
const word = /\p{L}{3}/u;

/**
 * The engine's lines without what isn't text: it reads rules, photographs, stains and handwriting as letters, too, but with little
 * certainty. `docs/ocr.md` has how well it goes.
 */
export function textAmong(blocks: readonly EngineBlock[]): EngineLine[] {
  const lines = blocks.flatMap(({ paragraphs }) => (paragraphs ?? []).flatMap((paragraph) => paragraph.lines));
  return lines.flatMap((line) => {
    const words = line.words
      .filter((one, i) => isWord(one, i, line))
      .map((one, i) => (i === 0 && isBullet(one, line) ? { ...one, text: '•' } : one));
    return words.length > 0 && isText(words) ? [{ ...line, words }] : [];
  });
}

function isWord(one: EngineWord, at: number, line: EngineLine): boolean {
  const { text, confidence, bbox } = one;
  const { rowAttributes, words } = line;
  if (text.trim() === '') return false;
  const isAmongCertain = () => certaintyOf(words.filter((_, i) => i !== at)) >= certainLine;
  const isBetween = () => words.slice(0, at).some(isCertain) && words.slice(at + 1).some(isCertain);
  if (at === 0 && isBullet(one, line) && isAmongCertain()) return true;
  if (confidence < guessed && !((word.test(text) || isBetween()) && isAmongCertain())) return false;
  const high = bbox.y1 - bbox.y0;
  // Rules and frames are read as | or —, and are higher or longer than any letter.
  if (!letters.test(text) && high > 2 * rowAttributes.rowHeight) return false;
  if (!letters.test(text) && confidence < lineOfText && !isBetween()) return false;
  return rowAttributes.rowHeight === 0 || high < 4 * rowAttributes.rowHeight;
}

const isCertain = ({ text, confidence }: EngineWord): boolean => word.test(text) && confidence >= certainLine;

function isText(words: readonly EngineWord[]): boolean {
  const most = words.some(({ text }) => word.test(text)) ? lineOfText : shortLine;
  return (
    certaintyOf(words.filter(({ confidence }) => confidence >= guessed)) >= most &&
    words.some(({ text }) => letters.test(text))
  );
}

/** Of the height of small letters, ascenders and descenders together: no letter or digit is as low. */
const bullet = 0.42;

/** A round mark before an item is read as an e, an o or a sign, as low as it is. */
function isBullet({ text, bbox }: EngineWord, { rowAttributes, words }: EngineLine): boolean {
  const isLow = bbox.y1 - bbox.y0 <= bullet * rowAttributes.rowHeight;
  return isLow && words.length > 1 && /^[^\s.,:;'’"”“*–—-]$/u.test(text);
}

/** On the average of their letters; 0 where there are none. */
function certaintyOf(words: readonly EngineWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(letters, 1);
}
