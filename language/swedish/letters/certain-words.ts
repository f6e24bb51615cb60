/** A word that was read from a picture; UTF-16 offsets into the text, the end exclusive. */
export interface CertainWord {
  start: number;
  end: number;
  /** The engine's own figure, 0 to 100. */
  certainty: number;
}

/** Below this a word may have been misread: of those from 75 to 90 one in 14 was, of those from 90 on one in 350 (`docs/ocr.md`). */
const fewestCertain = 90;

/** The words that may have been misread, in order. */
export const doubtful = (words: readonly CertainWord[] = []): CertainWord[] =>
  words.filter(({ certainty }) => certainty < fewestCertain);

/** Does one of the words, which are in order, touch what lies from `start` to `end`? */
export const touches = (words: readonly CertainWord[], start: number, end: number): boolean =>
  words.some((word) => word.start < end && word.end > start);
