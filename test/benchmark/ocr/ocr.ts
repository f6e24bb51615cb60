/**
 * npm run benchmark -- ocr [first | second | third | strategy | certainty | layers | workers | memory | package] [scores]: text recognition
 * of scans against what really stands on them, as `find-terms --ocr` reads them, and (not with `scores`) its time against the engine called
 * bare on the same pictures. Of the third set nothing is shown but the scores, so that nothing is tuned to it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { findInDocument } from '../../../commands/documents/document-text.ts';
import { startNodeEngine } from '../../../commands/documents/ocr/node-engine.ts';
import { openToDraw } from '../../../commands/documents/ocr/recognised-pages.ts';
import { blocksOfPdf } from '../../../commands/documents/pdf-blocks.ts';
import { drawForEngine } from '../../../documents/pdf/ocr/engine/draw-for-engine.ts';
import { recognisePage } from '../../../documents/pdf/ocr/engine/recognise.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../glossary/schemes/core.ts';
import { compile } from '../../../language/matching/lexicon.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { readMarks } from '../../marked-text.ts';
import { type Scan, scans } from '../../ocr-scans/scans.ts';
import { shared } from '../../shared.ts';
import { tellCertaintyOfScans, tellLayers } from './certainty.ts';
import { tellMemory, tellPackage, tellWorkers } from './cost.ts';
import { conceptsRight, type WordsRight, wordsOf, wordsRight } from './words-right.ts';

const [, only, how] = process.argv.slice(2);
/** Times cost two readings more a scan. */
const isTimed = how !== 'scores';
const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));
const folder = mkdtempSync(join(tmpdir(), 'ocr-'));
const percent = (share: number) => (100 * share).toFixed(2);

try {
  if (!only || only === 'first') {
    const committed = new URL('../../documents/ocr/', import.meta.url);
    const names = readdirSync(committed).filter((name) => name.endsWith('.pdf'));
    tellHead('first');
    for (const name of names) {
      const text = readFileSync(new URL(name.replace(/pdf$/, 'txt'), committed), 'utf8');
      await tellScan({ name: name.replace('.pdf', ''), pdf: readFileSync(new URL(name, committed)), text }, true);
    }
  }
  for (const set of ['second', 'third'] as const) {
    if (only && only !== set) continue;
    tellHead(set);
    for (const scan of scans(set)) await tellScan(scan, set !== 'third');
  }
  if (!only || only === 'strategy') {
    tellHead('strategy');
    await tellStrategy();
  }
  if (!only || only === 'certainty') await tellCertaintyOfScans();
  if (!only || only === 'layers') await tellLayers();
  if (!only || only === 'workers') await tellWorkers();
  if (!only || only === 'memory') tellMemory();
  if (!only || only === 'package') tellPackage();
} finally {
  rmSync(folder, { recursive: true });
}

function tellHead(set: string): void {
  console.log(`
${set}
| scan | words | right, % | terms | P, % | R, % | seconds | against the engine alone |
| --- | --: | --: | --: | --: | --: | --: | --: |`);
}

interface Scores {
  words: WordsRight;
  concepts: readonly string[];
  precision: number;
  recall: number;
}

/** A row, and below it what was misread. Where no word stands, the words are those that were read. */
function tellRow(name: string, { words, concepts, precision, recall }: Scores, time: string, shows: boolean): void {
  const shares =
    words.words > 0
      ? percent(words.right / words.words)
      : `${words.mistakes.flatMap(({ read }) => read.split(' ')).length} read`;
  console.log(
    `| ${name} | ${words.words} | ${shares} | ${concepts.length} | ${percent(precision)} | ${percent(recall)} | ${time} |`,
  );
  if (shows) for (const { real, read } of words.mistakes) console.log(`    "${real}" read as "${read}"`);
}

async function tellScan({ name, pdf, text }: Scan, shows: boolean): Promise<void> {
  const { text: real, spans } = readMarks(text);
  const { text: read, hits } = await readWhole(pdf, name);
  const words = wordsRight(wordsOf(real.replace(/^#+ /gm, '')), wordsOf(read));
  const concepts = spans.map(({ concept }) => concept).filter((concept) => concept !== 'ignore');
  const { precision, recall } = conceptsRight(concepts, hits);
  tellRow(name, { words, concepts, precision, recall }, await timed(pdf), shows);
}

async function readWhole(pdf: Uint8Array, name: string): Promise<{ text: string; hits: string[] }> {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  const { text, hits } = findInDocument(lexicon, await blocksOfPdf(file, undefined, undefined, true), [], file);
  return { text, hits: hits.map(({ concept }) => concept) };
}

/** Of the first page: all of ours, from drawing to the page as data, against the engine alone on the picture as drawn. */
async function timed(pdf: Uint8Array): Promise<string> {
  if (!isTimed) return '– | –';
  const engine = await startNodeEngine();
  const { opened, close } = await openToDraw(pdf);
  const page = await opened.getPage(1);
  const [bare, whole]: [number[], number[]] = [[], []];
  const { picture, transform } = await drawForEngine(page, createCanvas);
  for (let round = 0; round < 2; round++) {
    let began = performance.now();
    await engine.read(picture, 72 * Math.hypot(transform[0], transform[1]));
    bare.push(performance.now() - began);
    began = performance.now();
    await recognisePage(engine, await drawForEngine(page, createCanvas));
    whole.push(performance.now() - began);
  }
  engine.end();
  await close();
  const [ours, its] = [Math.min(...whole), Math.min(...bare)];
  return `${(ours / 1000).toFixed(1)} | ${(ours / its).toFixed(2)}`;
}

/** The real scan. Its six pages are the strategy's first; where they end in its text is seen by what was read. */
async function tellStrategy(): Promise<void> {
  const [pdf, text, gold] = ['documents/strategi-skannad-bild.pdf', 'gold/strategi.txt', 'gold/strategi.gold.json'].map(
    shared,
  );
  if (!pdf || !text || !gold) {
    console.error('ocr: the shared scan of the strategy is missing.');
    process.exitCode = 1;
    return;
  }
  const { text: read, hits } = await readWhole(readFileSync(pdf), 'strategi');
  const real = readFileSync(text, 'utf8');
  const all = wordsOf(real);
  const ours = wordsOf(read);
  const last = ours.slice(-4).join(' ');
  const end = all.findIndex((_, i) => all.slice(i, i + 4).join(' ') === last);
  const count = end < 0 ? ours.length : end + 4;
  const words = wordsRight(all.slice(0, count), ours);
  const spans = JSON.parse(readFileSync(gold, 'utf8')).spans as { start: number; concept: string }[];
  const upTo = [...real.matchAll(/[\p{L}\p{N}]+/gu)][count - 1]?.index ?? real.length;
  const concepts = spans.filter(({ start }) => start <= upTo).map(({ concept }) => concept);
  const known = new Set(spans.map(({ concept }) => concept));
  const { precision, recall } = conceptsRight(
    concepts,
    hits.filter((concept) => known.has(concept)),
  );
  const time = await timed(readFileSync(pdf));
  tellRow('strategi-skannad-bild', { words, concepts, precision, recall }, time, true);
}
