/**
 * npm run benchmark -- ocr [first | second | strategy]: text recognition of scans against what really stands on them, as
 * `find-terms --ocr` reads them, and its time against the engine called bare on the same pictures. Of the second set nothing is shown but
 * the scores, so that nothing is tuned to it.
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
import { conceptsRight, wordsOf, wordsRight } from './words-right.ts';

const [, only] = process.argv.slice(2);
const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));
const folder = mkdtempSync(join(tmpdir(), 'ocr-'));
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

try {
  if (!only || only === 'first') {
    const committed = new URL('../../documents/ocr/', import.meta.url);
    const names = readdirSync(committed).filter((name) => name.endsWith('.pdf'));
    for (const name of names) {
      const text = readFileSync(new URL(name.replace(/pdf$/, 'txt'), committed), 'utf8');
      await tellScan({ name: name.replace('.pdf', ''), pdf: readFileSync(new URL(name, committed)), text }, true);
    }
  }
  if (!only || only === 'second') for (const scan of scans('second')) await tellScan(scan, false);
  if (!only || only === 'strategy') await tellStrategy();
} finally {
  rmSync(folder, { recursive: true });
}

async function tellScan({ name, pdf, text }: Scan, shows: boolean): Promise<void> {
  const { text: real, spans } = readMarks(text);
  const { text: read, hits } = await readWhole(pdf, name);
  const words = wordsRight(wordsOf(real.replace(/^#+ /gm, '')), wordsOf(read));
  const concepts = spans.map(({ concept }) => concept).filter((concept) => concept !== 'ignore');
  const { precision, recall } = conceptsRight(concepts, hits);
  const time = await timed(pdf);
  console.log(
    `${shows ? '' : 'second set, '}${name}: ${percent(words.right / words.words)} of ${words.words} words, terms P ${percent(precision)} R ${percent(recall)} of ${concepts.length}, ${time}`,
  );
  if (shows) for (const mistake of words.mistakes) console.log(`    "${mistake.real}" read as "${mistake.read}"`);
}

async function readWhole(pdf: Uint8Array, name: string): Promise<{ text: string; hits: string[] }> {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  const { text, hits } = findInDocument(lexicon, await blocksOfPdf(file, undefined, undefined, true), [], file);
  return { text, hits: hits.map(({ concept }) => concept) };
}

/** Of the first page: all of ours, from drawing to the page as data, against the engine alone on the picture as drawn. */
async function timed(pdf: Uint8Array): Promise<string> {
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
  return `${(ours / 1000).toFixed(1)} s, ${(ours / its).toFixed(2)} x the engine alone`;
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
  console.log(
    `strategi-skannad-bild: ${percent(words.right / words.words)} of ${words.words} words, terms P ${percent(precision)} R ${percent(recall)} of ${concepts.length}, ${await timed(readFileSync(pdf))}`,
  );
  for (const mistake of words.mistakes) console.log(`    "${mistake.real}" read as "${mistake.read}"`);
}
