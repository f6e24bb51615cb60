/** A page's text as it was read from its picture. Plain data, so that it can be sent between threads and kept. */
export interface RecognisedPage {
  /** From 1. */
  page: number;
  /** Which engine, data and rules of ours read it: another version may read it otherwise. */
  engine: string;
  /**
   * How the text stands on the page as it lies in the file, without the page's own rotation: quarter turns, in degrees against the
   * clock. 0 reads along x, 90 from the bottom upwards.
   */
  turned: 0 | 90 | 180 | 270;
  /** By how many degrees more the page was laid askew under the scanner, against the clock. */
  skew: number;
  lines: readonly RecognisedLine[];
  /** In reading order, as the engine has it. */
  words: readonly RecognisedWord[];
}

interface RecognisedLine {
  /** Of its type, in points; lines of nearly the same size have the same. */
  size: number;
}

export interface RecognisedWord {
  text: string;
  /**
   * Left, bottom, right and top in points of the page as it lies in the file. Turned about its centre by the page's skew, it's the
   * word's own box.
   */
  box: readonly [left: number, bottom: number, right: number, top: number];
  /** From the foot of the box, seen in reading direction, up to the baseline, in points. */
  rise: number;
  /** The engine's own figure, 0 to 100. */
  certainty: number;
  /** Index into the page's lines. */
  line: number;
}

/** The direction in which the page's text reads, in radians against the clock from x. */
export const readingAngle = ({ turned, skew }: Pick<RecognisedPage, 'turned' | 'skew'>): number =>
  ((turned + skew) * Math.PI) / 180;
