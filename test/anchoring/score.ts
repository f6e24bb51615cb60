import { findAll } from '../../comments/anchoring/find.ts';
import type { FoundPlace } from '../../comments/anchoring/found-place.ts';
import type { Selector } from '../../comments/model/target/selectors.ts';
import type { FlatSpan } from '../../comments/text/flatten.ts';
import { selectorsAt as selectorsOf } from '../../comments/text/selectors-at.ts';
import { type Pair, samePlace } from './pair.ts';

/** What the finder is given: W3C's selectors alone, ours as well, or the old text, too. */
export type Given = 'w3c' | 'ours' | 'snapshot';

export interface Score {
  existing: number;
  gone: number;
  right: number;
  wrong: number;
  /** Of the wrong ones, those that share nothing with the true place. */
  elsewhere: number;
  lostFalsely: number;
  foundFalsely: number;
  states: number;
  milliseconds: number;
}

export const w3c = (selectors: readonly Selector[]) => selectors.filter(({ type }) => /^Text/.test(type));

export async function scoreOf(pair: Pair, given: Given): Promise<{ score: Score; found: FoundPlace[] }> {
  const described = pair.comments.map(({ span }) => selectorsOf(pair.old, span));
  const selectors = given === 'w3c' ? described.map(w3c) : described;
  const began = performance.now();
  const found = await findAll(selectors, pair.now, given === 'snapshot' ? { old: pair.old } : {});
  return { score: count(pair, found, performance.now() - began), found };
}

type Verdict = 'right' | 'wrong' | 'lost falsely' | 'found falsely' | 'right lost';

function verdict({ place }: Pair['comments'][number], found: Pick<FoundPlace, 'span'>): Verdict {
  if (!place) return found.span ? 'found falsely' : 'right lost';
  if (!found.span) return 'lost falsely';
  return samePlace(place, found.span) ? 'right' : 'wrong';
}

const isElsewhere = (place: FlatSpan, span: FlatSpan | undefined) =>
  span !== undefined && (span.end <= place.start || place.end <= span.start);

export function count(pair: Pair, found: readonly Pick<FoundPlace, 'span' | 'state'>[], milliseconds: number): Score {
  const verdicts = pair.comments.map((comment, i) => verdict(comment, found[i] as FoundPlace));
  const of = (kind: Verdict) => verdicts.filter((one) => one === kind).length;
  const gone = pair.comments.filter(({ place }) => !place).length;
  return {
    existing: pair.comments.length - gone,
    gone,
    right: of('right'),
    wrong: of('wrong'),
    elsewhere: pair.comments.filter(({ place }, i) => place && isElsewhere(place, found[i]?.span)).length,
    lostFalsely: of('lost falsely'),
    foundFalsely: of('found falsely'),
    states: pair.comments.filter(({ state }, i) => found[i]?.state === state).length,
    milliseconds,
  };
}

export function sum(scores: readonly Score[]): Score {
  const all = {
    existing: 0,
    gone: 0,
    right: 0,
    wrong: 0,
    elsewhere: 0,
    lostFalsely: 0,
    foundFalsely: 0,
    states: 0,
    milliseconds: 0,
  };
  for (const score of scores) for (const key of Object.keys(all) as (keyof Score)[]) all[key] += score[key];
  return all;
}
