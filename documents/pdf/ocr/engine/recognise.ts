import { fromEngine } from '../page/from-engine.ts';
import type { RecognisedPage } from '../page/recognised-page.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { type Affine, inverted, madeReady, multiplied } from '../picture/made-ready.ts';
import type { Engine } from './engine.ts';
import { engineVersion } from './version.ts';

/** A page as PDF.js drew it. */
export interface DrawnPage {
  /** From 1. */
  page: number;
  picture: GreyPicture;
  /** From the viewport that it was drawn with: points of the page as it lies in the file → pixels. */
  transform: Affine;
}

/** A page whose letters are less certain than this was perhaps read upside down. In the engine's figures. */
const perhapsUpsideDown = 60;
/** Fewer letters say nothing. */
const fewestLetters = 40;

/**
 * The page's text, read off its picture.
 * @throws EngineFailed
 */
export async function recognisePage(engine: Engine, drawn: DrawnPage): Promise<RecognisedPage> {
  const first = await readOnce(engine, drawn, 0);
  if (first.letters < fewestLetters || first.certain >= perhapsUpsideDown) return first.page;
  const other = await readOnce(engine, drawn, 2);
  return other.certain > first.certain + 10 ? other.page : first.page;
}

/** The page, and how many letters the engine read, what isn't text among them, and how certain they are on the average. */
interface Reading {
  page: RecognisedPage;
  letters: number;
  certain: number;
}

/** @param more quarter turns beyond those that seem right */
async function readOnce(engine: Engine, { page, picture, transform }: DrawnPage, more: number): Promise<Reading> {
  const ready = madeReady(picture, more);
  const toPage = multiplied(inverted(transform), ready.toDrawn);
  const density = 72 * Math.hypot(transform[0], transform[1]);
  const blocks = await engine.read(ready.picture, density);
  const words = blocks.flatMap(({ paragraphs }) =>
    (paragraphs ?? []).flatMap(({ lines }) => lines.flatMap((line) => line.words)),
  );
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const certain = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(letters, 1);
  return { page: fromEngine(page, engineVersion, blocks, toPage), letters, certain };
}
