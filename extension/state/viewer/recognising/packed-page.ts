import type { RecognisedPage, RecognisedWord } from '../../../../documents/pdf/ocr/page/recognised-page.ts';
import { figuresOfWord, type RecognisedRow } from '../../../../storage/recognised/recognised-row.ts';

/** Figures a point: a hundredth of a point is less than a pixel of any scan. */
const fine = 100;
const packed = (points: number) => Math.round(points * fine);

/** A page as it is kept. @param file SHA-256 */
export function packedPage(page: RecognisedPage, file: string, at: Date): RecognisedRow {
  return {
    ...{ file, page: page.page, engine: page.engine, at: at.toISOString(), turned: page.turned, skew: page.skew },
    sizes: page.lines.map(({ size }) => packed(size)),
    text: page.words.map(({ text }) => text).join('\n'),
    figures: page.words.flatMap(({ box, rise, certainty, line }) => [
      ...box.map(packed),
      packed(rise),
      Math.round(certainty),
      line,
    ]),
  };
}

export function unpackedPage({ page, engine, turned, skew, sizes, text, figures }: RecognisedRow): RecognisedPage {
  const words = (text === '' ? [] : text.split('\n')).map((word, i): RecognisedWord => {
    const [left = 0, bottom = 0, right = 0, top = 0, rise = 0, certainty = 0, line = 0] = figures.slice(
      i * figuresOfWord,
      (i + 1) * figuresOfWord,
    );
    return {
      ...{ text: word, certainty, line, rise: rise / fine },
      box: [left / fine, bottom / fine, right / fine, top / fine],
    };
  });
  return { page, engine, turned, skew, lines: sizes.map((size) => ({ size: size / fine })), words };
}
