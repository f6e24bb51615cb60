import { readFileSync } from 'node:fs';
import { type GreyPicture, quarterTurned } from '../../documents/pdf/ocr/picture/grey-picture.ts';
import { straightened } from '../../documents/pdf/ocr/picture/skew.ts';
import { withGroundAndRules, withHandwriting, withPhotograph, withStamp } from './beside-text.ts';
import { drawText, type Setting } from './draw-text.ts';
import { blurred, faxed, noisy, photographed } from './harm.ts';
import { picturePdf, type ScannedPage } from './picture-pdf.ts';

interface Kind {
  name: string;
  setting: Setting;
  packed: ScannedPage['packed'];
  /** What the scanner does to the page. */
  harm(picture: GreyPicture, seed: number): GreyPicture;
  /** Quarter turns that it is laid in by. */
  turns?: number;
}

export interface Scan {
  name: string;
  pdf: Uint8Array;
  /** What stands on it, with marks: `[[words|concept]]`. */
  text: string;
}

const serif = 'Liberation Serif';
const sans = 'Liberation Sans';
const kinds: readonly Kind[] = [
  { name: 'ren-200', setting: { font: serif, size: 11.5, dpi: 200 }, packed: 45, harm: (page) => blurred(page, 0.3) },
  {
    name: 'ren-300',
    setting: { font: sans, size: 10.5, dpi: 300 },
    packed: 'two colours',
    harm: (page) => blurred(page, 0.3),
  },
  {
    name: 'brus-150',
    setting: { font: sans, size: 11, dpi: 150 },
    packed: 32,
    harm: (page, seed) => noisy(blurred(page, 0.5), 90, seed),
  },
  {
    name: 'skrivmaskin-200',
    setting: { font: 'Nimbus Mono PS', size: 11, dpi: 200 },
    packed: 32,
    harm: (page, seed) => noisy(blurred(page, 0.6), 40, seed),
  },
  {
    name: 'spalter-200',
    setting: { font: serif, size: 10.5, columns: 2, dpi: 200 },
    packed: 45,
    harm: (page) => blurred(page, 0.3),
  },
  {
    name: 'liggande-200',
    setting: { font: sans, size: 11, dpi: 200 },
    packed: 45,
    harm: (page) => blurred(page, 0.3),
    turns: 1,
  },
  {
    name: 'upp-och-ned-200',
    setting: { font: 'URW Bookman', size: 11, dpi: 200 },
    packed: 45,
    harm: (page) => blurred(page, 0.3),
    turns: 2,
  },
  {
    name: 'sned-200',
    setting: { font: serif, size: 11.5, dpi: 200 },
    packed: 32,
    harm: (page, seed) => noisy(blurred(straightened(page, seed % 2 === 0 ? 2.3 : -2.8), 0.2), 30, seed),
  },
  {
    name: 'fax-100x200',
    setting: { font: sans, size: 12, dpi: 200 },
    packed: 'two colours',
    harm: (page, seed) => faxed(noisy(page, 60, seed), 1, 2),
  },
  {
    name: 'foto-200',
    setting: { font: serif, size: 12, dpi: 200 },
    packed: 40,
    harm: (page, seed) => photographed(blurred(page, 0.5), seed),
  },
  {
    name: 'fotografi-200',
    setting: { font: serif, size: 11.5, dpi: 200, foot: 0.4 },
    packed: 45,
    harm: (page, seed) => withPhotograph(blurred(page, 0.3), seed),
  },
  {
    name: 'handskrift-200',
    setting: { font: sans, size: 11, dpi: 200 },
    packed: 45,
    harm: (page, seed) => withStamp(withHandwriting(blurred(page, 0.3), seed), seed),
  },
  {
    name: 'ton-och-linjer-200',
    setting: { font: serif, size: 11.5, dpi: 200 },
    packed: 45,
    harm: (page) => withGroundAndRules(blurred(page, 0.3)),
  },
  {
    name: 'bara-fotografi-200',
    setting: { font: serif, size: 11.5, dpi: 200, foot: 1 },
    packed: 45,
    harm: (page, seed) => withPhotograph(page, seed, 0.08, 0.92),
  },
];

/** First text and seed of each set. */
const sets = {
  first: { texts: ['yttrande', 'betankande', 'budget'], seed: 100 },
  second: { texts: ['elevhalsoplan', 'handlingsplan'], seed: 907 },
  third: { texts: ['handlingsplan', 'budget', 'elevhalsoplan', 'yttrande', 'betankande'], seed: 5003 },
};

export type ScanSet = keyof typeof sets;

/**
 * The scans of one set; of each other set, texts and what chance does are others.
 * @param named those whose name it fits
 */
export function* scans(set: ScanSet, named = /./): Iterable<Scan> {
  const { texts, seed } = sets[set];
  for (const [i, kind] of kinds.entries()) {
    if (named.test(kind.name)) yield scanOf(kind, paragraphsOf(texts[i % texts.length] as string), seed + i);
  }
}

function scanOf(kind: Kind, paragraphs: readonly string[], seed: number): Scan {
  const { page, drawn } = scanned(kind, paragraphs, seed);
  return { name: kind.name, pdf: picturePdf([page]), text: drawn.join('\n\n') };
}

function scanned(
  { setting, packed, harm, turns = 0 }: Kind,
  paragraphs: readonly string[],
  seed: number,
): { page: ScannedPage; drawn: string[] } {
  const { picture, drawn } = drawText(paragraphs, setting);
  const [width, height] = turns % 2 === 0 ? [595, 842] : [842, 595];
  return { page: { picture: quarterTurned(harm(picture, seed), turns), packed, width, height }, drawn };
}

/** A page of one of a set's texts, scanned in one of the ways. */
export function scannedPage(set: ScanSet, name: string, text: number): ScannedPage {
  const { texts, seed } = sets[set];
  const kind = kinds.find((known) => known.name === name);
  if (!kind) throw new Error(`There is no scan ${name}.`);
  return scanned(kind, paragraphsOf(texts[text % texts.length] as string), seed + 50 + text).page;
}

const paragraphsOf = (text: string): string[] =>
  readFileSync(new URL(`../documents/texts/${text}.txt`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
