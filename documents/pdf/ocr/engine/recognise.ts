import { fromEngine } from '../page/from-engine.ts';
import type { RecognisedPage } from '../page/recognised-page.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { inverted, type Matrix, madeReady, multiplied } from '../picture/made-ready.ts';
import type { Engine } from './engine.ts';
import { engineVersion } from './version.ts';

/** A page as PDF.js drew it. */
export interface DrawnPage {
  /** From 1. */
  page: number;
  picture: GreyPicture;
  /** From the viewport that it was drawn with: points of the page as it lies in the file → pixels. */
  transform: Matrix;
}

/** Below this a page was perhaps read upside down. In the engine's figures. */
const perhapsUpsideDown = 60;

/**
 * The page's text, read off its picture.
 * @throws EngineFailed
 */
export async function recognise(engine: Engine, drawn: DrawnPage): Promise<RecognisedPage> {
  const first = await readOnce(engine, drawn, 0);
  const certain = certaintyOf(first);
  if (certain >= perhapsUpsideDown) return first;
  const other = await readOnce(engine, drawn, 2);
  return certaintyOf(other) > certain + 10 ? other : first;
}

async function readOnce(
  engine: Engine,
  { page, picture, transform }: DrawnPage,
  more: number,
): Promise<RecognisedPage> {
  const ready = madeReady(picture, more);
  const toPage = multiplied(inverted(transform), ready.toDrawn);
  const density = 72 * Math.hypot(transform[0], transform[1]);
  return fromEngine(page, engineVersion, await engine.read(ready.picture, density), toPage);
}

/** How certain the page's letters are on the average; 100 where it has none, since nothing was read wrongly. */
function certaintyOf({ words }: RecognisedPage): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0) return 100;
  return words.reduce((sum, { text, certainty }) => sum + text.length * certainty, 0) / letters;
}
