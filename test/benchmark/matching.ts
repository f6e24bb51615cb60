/**
 * npm run benchmark -- matching: finding terms in 1.1 million characters of Swedish, in Node, warm, the median of
 * seven: against one regular expression of all forms, with all schemes on; with up to 100,000 concepts; tolerantly.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { findTerms } from '../../matching/find-terms.ts';
import { compile, type Lexicon } from '../../matching/lexicon.ts';
import { type Term, termsOf } from '../../matching/terms.ts';
import type { Looks } from '../../swedish/looks.ts';
import { allForms, onePattern } from './forms.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const html = readFileSync(new URL('../documents/alvmarken.html', import.meta.url), 'utf8');
const one = (/<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').split(/<\/?(?:p|li|h\d|td|th|dt|dd|div)[^>]*>/);
const paragraphs = one.map((text) => text.replace(/<[^>]+>/g, '')).filter((text) => text.trim());
const characters = paragraphs.join('').length;
const blocks = Array.from({ length: Math.ceil(1_100_000 / characters) }, () => paragraphs).flat();
const text = blocks.join('\n\n');

const median = (work: () => void): number => {
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[3] as number;
};
const pass = (lexicon: Lexicon, looks: Looks) => () => {
  for (const block of blocks) findTerms(lexicon, block, looks);
};
const row = (name: string, ms: number, against = '') =>
  console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms  ${against}`);

const all = [...termsOf(loadGlossary(schemeFiles).schemes)];
const lexicon = compile(all);
const forms = allForms(all);
const pattern = new RegExp(onePattern(all), 'giu');

console.log(`${text.length} characters in ${blocks.length} blocks; ${all.length} labels, ${forms.length} forms\n`);
const clean = median(pass(lexicon, 'swedish'));
row('clean pass, all schemes', clean);
const regExp = median(() => {
  for (const _ of text.matchAll(pattern));
});
row('one RegExp of all forms', regExp, `the clean pass takes ${(clean / regExp).toFixed(2)} x this`);
const tolerant = median(pass(lexicon, 'harmed'));
row('tolerant pass over the same text', tolerant, `${(tolerant / clean).toFixed(2)} x the clean pass`);

console.log('\nconcepts      compile     memory       clean pass');
let hundred = 0;
for (const count of [100, 1_000, 10_000, 100_000]) {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  const made = compile(madeUp(count));
  const compiled = performance.now() - began;
  const memory = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const ms = median(pass(made, 'swedish'));
  hundred ||= ms;
  console.log(
    `${String(count).padStart(8)} ${compiled.toFixed(0).padStart(9)} ms ${memory.toFixed(0).padStart(7)} MB ${ms.toFixed(0).padStart(13)} ms  ${(ms / hundred).toFixed(2)} x that with 100`,
  );
}

/** The glossary's labels first, then made-up ones of its own kind: two words, made of the text's own syllables. */
function madeUp(count: number): Term[] {
  const parts = [
    'sam',
    'verk',
    'lands',
    'bygd',
    'hälso',
    'vård',
    'skol',
    'ung',
    'trygg',
    'mål',
    'plan',
    'stöd',
    'råds',
    'arbets',
  ];
  let seed = 7;
  const any = () => {
    seed = (seed * 48271) % 2147483647;
    return parts[seed % parts.length] as string;
  };
  const terms = all.slice(0, count);
  while (terms.length < count) {
    const label = `${any()}${any()}${any()}lig ${any()}${any()}${any()}ning`;
    terms.push({ label, concept: `c${terms.length}`, scheme: `s${terms.length % 20}` });
  }
  return terms;
}
