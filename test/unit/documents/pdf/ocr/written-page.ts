import type { RecognisedPage, RecognisedWord } from '../../../../../documents/pdf/ocr/page/recognised-page.ts';

export interface WrittenLine {
  text: string;
  x: number;
  /** The baseline's, from the top of the page. */
  y: number;
  size?: number;
}

/** The page's sides, in points. */
const [wide, high] = [600, 800];
export const view = [0, 0, wide, high];

/** A page as if recognised, of lines of type half as wide as high; laid askew and turned. */
export function writtenPage(
  written: readonly WrittenLine[],
  { turned = 0, skew = 0, certainties = {} }: Partial<RecognisedPage> & { certainties?: Record<string, number> } = {},
): RecognisedPage {
  const words: RecognisedWord[] = [];
  for (const [line, { text, x, y, size = 12 }] of written.entries()) {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const left = x + (index * size) / 2;
      const straight = [left, high - y - 0.2 * size, left + (word.length * size) / 2, high - y + 0.8 * size] as const;
      const box = boxLaid(straight, turned, skew);
      words.push({ text: word, box, rise: 0.2 * size, certainty: certainties[word] ?? 96, line });
    }
  }
  return { page: 1, engine: 'test', turned, skew, lines: written.map(({ size = 12 }) => ({ size })), words };
}

type Box = RecognisedWord['box'];

/** The box where its centre comes to when the page is turned, about its middle. */
function boxLaid([left, bottom, right, top]: Box, turned: number, skew: number): Box {
  const angle = ((turned + skew) * Math.PI) / 180;
  const [dx, dy] = [(left + right - wide) / 2, (bottom + top - high) / 2];
  const x = wide / 2 + dx * Math.cos(angle) - dy * Math.sin(angle);
  const y = high / 2 + dx * Math.sin(angle) + dy * Math.cos(angle);
  const [width, height] = turned % 180 === 0 ? [right - left, top - bottom] : [top - bottom, right - left];
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
