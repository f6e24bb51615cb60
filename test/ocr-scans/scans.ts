import { readFileSync } from 'node:fs';
import { type GreyPicture, quarterTurned } from '../../documents/pdf/ocr/picture/grey-picture.ts';
import { straightened } from '../../documents/pdf/ocr/picture/skew.ts';
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
    harm: (page, seed) => noisy(blurred(page, 0.5), 70, seed),
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
];

/** The scans of one set; of the second, the texts and what chance does are others. */
export function* scans(set: 'first' | 'second'): Iterable<Scan> {
  const texts = set === 'first' ? ['yttrande', 'betankande', 'budget'] : ['elevhalsoplan', 'handlingsplan'];
  for (const [i, kind] of kinds.entries()) {
    const text = texts[i % texts.length] as string;
    yield scanOf(kind, paragraphsOf(text), (set === 'first' ? 100 : 907) + i);
  }
}

function scanOf({ name, setting, packed, harm, turns = 0 }: Kind, paragraphs: readonly string[], seed: number): Scan {
  const { picture, drawn } = drawText(paragraphs, setting);
  const laid = quarterTurned(harm(picture, seed), turns);
  const [width, height] = turns % 2 === 0 ? [595, 842] : [842, 595];
  return { name, pdf: picturePdf([{ picture: laid, packed, width, height }]), text: drawn.join('\n\n') };
}

const paragraphsOf = (text: string): string[] =>
  readFileSync(new URL(`../documents/texts/${text}.txt`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
