/**
 * What finding terms costs, warm, in whatever runs this: Node or a page. Peers take turns round by round, so that a machine
 * that runs slower for a while slows them alike; figures are medians of the rounds, ratios medians of each round's own.
 */
import { loadGlossary } from '../../../glossary/glossary.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { findTerms } from '../../../language/matching/find-terms.ts';
import { compile, type Lexicon } from '../../../language/matching/lexicon.ts';
import { type Term, termsOf } from '../../../language/matching/terms.ts';
import type { Looks } from '../../../language/swedish/letters/looks.ts';
import { onePattern } from './forms.ts';

const rounds = 9;
const sizes = [100, 1_000, 10_000, 100_000];

export interface Measured {
  labels: number;
  characters: number;
  /** Milliseconds. */
  clean: number;
  regExp: number;
  tolerant: number;
  cleanToRegExp: number;
  tolerantToClean: number;
  bySize: { concepts: number; compile: number; megabytes: number; clean: number; toHundred: number }[];
}

/**
 * @param blocks the text, block by block
 * @param heap bytes in use once garbage has been collected
 */
export function measureMatching(blocks: readonly string[], heap: () => number): Measured {
  const { schemes } = loadGlossary(schemeFiles);
  const all = [...termsOf(schemes)];
  const lexicon = compile(all);
  const text = blocks.join('\n\n');
  const pattern = new RegExp(onePattern(all), 'giu');
  const pass = (given: Lexicon, looks: Looks) => () => {
    for (const block of blocks) findTerms(given, block, looks);
  };
  const peers = inTurns([
    pass(lexicon, 'swedish'),
    () => {
      for (const _ of text.matchAll(pattern));
    },
    pass(lexicon, 'harmed'),
  ]);
  const [clean = [], regExp = [], tolerant = []] = peers;

  const core = [...termsOf(schemes.filter((scheme) => scheme.core))];
  const bySize = sizes.map((concepts) => {
    const terms = madeUp(core, concepts);
    const before = heap();
    const began = performance.now();
    const made = compile(terms);
    const compiled = performance.now() - began;
    return { concepts, compile: compiled, megabytes: (heap() - before) / 2 ** 20, lexicon: made };
  });
  const passes = inTurns(bySize.map((size) => pass(size.lexicon, 'swedish')));
  return {
    labels: all.length,
    characters: text.length,
    clean: median(clean),
    regExp: median(regExp),
    tolerant: median(tolerant),
    cleanToRegExp: ratio(clean, regExp),
    tolerantToClean: ratio(tolerant, clean),
    bySize: bySize.map(({ lexicon: _, ...size }, i) => {
      const times = passes[i] ?? [];
      return { ...size, clean: median(times), toHundred: ratio(times, passes[0] ?? []) };
    }),
  };
}

/** Each task's times in milliseconds, after two rounds to warm up. */
function inTurns(tasks: (() => void)[]): number[][] {
  const times: number[][] = tasks.map(() => []);
  for (let round = -2; round < rounds; round++) {
    for (const [i, task] of tasks.entries()) {
      const began = performance.now();
      task();
      if (round >= 0) times[i]?.push(performance.now() - began);
    }
  }
  return times;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ratio = (times: number[], others: number[]) => median(times.map((time, i) => time / (others[i] ?? 1)));

/**
 * The core's labels, so that every size finds the same, and made-up ones of the glossary's kind: two words, made of
 * syllables that the text has, too.
 */
function madeUp(core: readonly Term[], count: number): Term[] {
  const parts = 'sam verk lands bygd hälso vård skol ung trygg mål plan stöd råds arbets'.split(' ');
  let seed = 7;
  const any = () => {
    seed = (seed * 48271) % 2147483647;
    return parts[seed % parts.length] as string;
  };
  const terms = [...core];
  while (terms.length < count) {
    const label = `${any()}${any()}${any()}lig ${any()}${any()}${any()}ning`;
    terms.push({ label, concept: `c${terms.length}`, scheme: `s${terms.length % 20}` });
  }
  return terms;
}
