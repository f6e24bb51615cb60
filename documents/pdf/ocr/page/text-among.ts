import type { EngineBlock, EngineLine, EngineWord } from './engine-page.ts';

/** What the engine is less sure of is seldom what stands there, unless it's a word among certain ones: one strange sign costs it all. */
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
    const words = line.words.filter((one) => isWord(one, line)).map((one, i) => (i === 0 ? asBullet(one, line) : one));
    return words.length > 0 && isText(words) ? [{ ...line, words }] : [];
  });
}

function isWord({ text, confidence, bbox }: EngineWord, { rowAttributes, words }: EngineLine): boolean {
  if (text.trim() === '') return false;
  if (
    confidence < guessed &&
    !(word.test(text) && certaintyOf(words.filter((other) => other.text !== text)) >= certainLine)
  )
    return false;
  const high = bbox.y1 - bbox.y0;
  // Rules and frames are read as | or —, and are higher or longer than any letter.
  if (!letters.test(text) && (high > 2 * rowAttributes.rowHeight || confidence < lineOfText)) return false;
  return rowAttributes.rowHeight === 0 || high < 4 * rowAttributes.rowHeight;
}

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
function asBullet(one: EngineWord, { rowAttributes, words }: EngineLine): EngineWord {
  const isLow = one.bbox.y1 - one.bbox.y0 <= bullet * rowAttributes.rowHeight;
  return isLow && words.length > 1 && /^[^\s.,:;'’"”“*–—-]$/u.test(one.text) ? { ...one, text: '•' } : one;
}

/** On the average of their letters; 0 where there are none. */
function certaintyOf(words: readonly EngineWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(letters, 1);
}
