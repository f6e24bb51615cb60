import { shinglesOf } from '../../comments/similarity/shingles.ts';
import { fold } from '../../language/swedish/letters/fold.ts';
import { type Direction, directionOfPoint } from './direction.ts';
import { emptyWords } from './empty-words.ts';
import type { WordedPoint } from './group-proposal.ts';
import { sameDemandWords } from './same-demand-words.ts';
import { partsOfCompound, stemOfWord } from './stem-of-word.ts';

/** A point as it is compared with others. */
export interface ComparedPoint {
  point: WordedPoint;
  direction: Direction;
  /** Stems and concepts that tell what it is about, and how much each tells. */
  weights: ReadonlyMap<string, number>;
  /** The length of that as a vector. */
  length: number;
  /** Hashes of its runs of four words. */
  runs: ReadonlySet<number>;
  /** Its words without case, punctuation and how the lines are broken. */
  bare: string;
  /** Stem → the word of this point that has it. */
  written: ReadonlyMap<string, string>;
}

const common = new Set(emptyWords.map(stemOfWord));
/** Stem → the one that stands for all in its row. */
const sameAs = new Map(
  sameDemandWords.flatMap((row) => row.map((word) => [stemOfWord(word), stemOfWord(row[0] ?? word)])),
);
const shortest = 3;
/** Words that stand in a larger share of many points than this tell nothing of any. */
const [mostCommon, ofMany] = [0.1, 200];
/** A concept tells more than a word. */
const conceptWeight = 1.5;
const conceptSign = 'concept:';

export const isConcept = (token: string): boolean => token.startsWith(conceptSign);
export const conceptIn = (token: string): string => token.slice(conceptSign.length);

interface Read {
  point: WordedPoint;
  bare: string;
  /** Stem → the word as it is first written. */
  stems: Map<string, string>;
}

/** Reads the points in portions: it gives way behind each. */
export function* comparing(points: readonly WordedPoint[]): Generator<undefined, ComparedPoint[]> {
  const read: Read[] = [];
  const rememberedStem = remembered(stemOfWord);
  for (const point of points) {
    read.push(readPoint(point, rememberedStem));
    yield;
  }
  const known = new Set(read.flatMap(({ stems }) => [...stems.keys()]));
  const partsOf = remembered((word) => partsOfCompound(word, (stem) => known.has(stem)));
  const counts = new Map<string, number>();
  const tokens: Map<string, string>[] = [];
  for (const { point, stems } of read) {
    const all = new Map(point.concepts.map((id) => [conceptSign + id, '']));
    for (const [stem, word] of stems)
      for (const one of partsOf(word) ?? [stem]) {
        const token = sameAs.get(one) ?? one;
        if (!all.has(token)) all.set(token, word);
      }
    for (const one of all.keys()) counts.set(one, (counts.get(one) ?? 0) + 1);
    tokens.push(all);
    yield;
  }
  const compared: ComparedPoint[] = [];
  for (const [i, { point, bare }] of read.entries()) {
    const written = tokens[i] ?? new Map<string, string>();
    const weights = weightsOf(written, counts, points.length);
    const squares = [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0);
    compared.push({
      ...{ point, bare, written, weights, length: Math.sqrt(squares), runs: new Set(shinglesOf(point.words)) },
      direction: directionOfPoint(point.stance, point.words),
    });
    yield;
  }
  return compared;
}

/** The rarer, the more it tells; what stands in very many points tells nothing. */
function weightsOf(
  tokens: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, number>,
  total: number,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const token of tokens.keys()) {
    const count = counts.get(token) ?? 1;
    const isTooCommon = total > ofMany && count > mostCommon * total && !isConcept(token);
    if (!isTooCommon) weights.set(token, Math.log(1 + total / count) * (isConcept(token) ? conceptWeight : 1));
  }
  return weights;
}

function readPoint(point: WordedPoint, rememberedStem: (word: string) => string): Read {
  const words = wordsIn(point.words);
  const own = new Set(wordsIn(point.name).map(rememberedStem));
  const stems = new Map<string, string>();
  for (const word of words) {
    if (word.length < shortest || /^\d/.test(word)) continue;
    const stem = rememberedStem(word);
    if (!common.has(stem) && !own.has(stem) && !stems.has(stem)) stems.set(stem, word);
  }
  return { point, bare: words.join(' '), stems };
}

const wordsIn = (text: string): string[] => fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];

function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (known.has(word)) return known.get(word) as Answer;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}
