/**
 * npm run benchmark -- anchoring: finding comments again in another version of their document, ours beside a quote search
 * as annotation tools have it, on the same comments in the same run; and the time for 500 comments on 1.2 million characters.
 */

import { findAll } from '../../comments/anchoring/find.ts';
import { selectorsAt as selectorsOf } from '../../comments/text/selectors-at.ts';
import { baseTexts } from '../anchoring/base-texts.ts';
import { asked, editedPair } from '../anchoring/edited-versions.ts';
import { handMadePairs } from '../anchoring/hand-made.ts';
import { longDocuments } from '../anchoring/long-documents.ts';
import type { Pair } from '../anchoring/pair.ts';
import { searchQuote } from '../anchoring/peer.ts';
import { count, type Score, scoreOf, sum, w3c } from '../anchoring/score.ts';
import { seeds } from '../anchoring/seeds.ts';
import { strangersPair } from '../anchoring/strangers-pairs.ts';
import { textKinds } from '../anchoring/strangers-texts.ts';

const kinds = {
  w3c: 'ours, W3C selectors alone',
  ours: 'ours, all selectors',
  snapshot: 'ours, with the snapshot',
} as const;

const few = { verbatim: 80, edited: 16, gone: 4 };

await table('Edited paragraphs, seeds in use', pairsOf(seeds.open));
if (process.argv.includes('--blind')) {
  await table('Edited paragraphs, blind seeds', pairsOf(seeds.blind));
  await table('Few comments (80, 16, 4), blind seeds', pairsOf(seeds.blind, few));
}
await table('Few comments (80, 16, 4)', pairsOf(seeds.open, few));
await table('Written by hand', handMadePairs());
for (const kind of textKinds) {
  const from = process.argv.includes('--blind') ? seeds.blindStrangers : seeds.open;
  await table(
    `As strangers make them, ${kind}`,
    from.map((seed) => strangersPair(kind, seed, asked)),
  );
}
const real = (process.argv.includes('--blind') ? seeds.blindStrangers.slice(0, 10) : seeds.open).map((seed) =>
  strangersPair('real', seed, asked),
);
for (const size of [1, 10])
  await table(
    `As strangers make them, real, comments known together: ${size}`,
    real.flatMap((pair) => inGroups(pair, size)),
  );
for (const pair of longDocuments()) await time(pair);

function pairsOf(from: readonly number[], wanted = asked): Pair[] {
  return baseTexts().flatMap(({ name, paragraphs }) => from.map((seed) => editedPair(name, paragraphs, seed, wanted)));
}

/** The same pair with so many of its comments at a time, from all over the text. */
function inGroups(pair: Pair, size: number): Pair[] {
  const count = Math.ceil(pair.comments.length / size);
  return Array.from({ length: count }, (_, i) => ({
    ...pair,
    comments: pair.comments.filter((_, at) => at % count === i),
  }));
}

async function table(title: string, pairs: readonly Pair[]): Promise<void> {
  const rows: [string, Score][] = [];
  for (const [given, name] of Object.entries(kinds)) {
    const scores: Score[] = [];
    for (const pair of pairs) scores.push((await scoreOf(pair, given as keyof typeof kinds)).score);
    rows.push([name, sum(scores)]);
  }
  rows.push(['quote search with fuzzy fallback', sum(pairs.map(peerScore))]);
  const ours = rows[0]?.[1].milliseconds ?? 1;
  console.log(
    `\n${title}: ${pairs.length} pairs, ${rows[0]?.[1].existing} comments that still have a place, ${rows[0]?.[1].gone} gone`,
  );
  console.log(
    `${''.padEnd(34)}    right  wrong place  elsewhere  lost falsely  found falsely  states right       time`,
  );
  for (const [name, score] of rows) {
    const { existing, gone } = score;
    const share = (part: number, all: number) => `${((100 * part) / Math.max(all, 1)).toFixed(2)} %`;
    console.log(
      [
        name.padEnd(34),
        share(score.right, existing).padStart(9),
        String(score.wrong).padStart(12),
        String(score.elsewhere).padStart(10),
        String(score.lostFalsely).padStart(13),
        `${score.foundFalsely} of ${gone}`.padStart(14),
        share(score.states, existing + gone).padStart(13),
        `${(score.milliseconds / pairs.length).toFixed(0)} ms a pair, ${(score.milliseconds / ours).toFixed(1)} x`.padStart(
          24,
        ),
      ].join(' '),
    );
  }
}

function peerScore(pair: Pair): Score {
  const described = pair.comments.map(({ span }) => w3c(selectorsOf(pair.old, span)));
  const began = performance.now();
  const found = described.map(([quote, position]) => {
    if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('No quote');
    const { exact, prefix = '', suffix = '' } = quote;
    const span = searchQuote(pair.now.text, { exact, prefix, suffix, start: position.start });
    // It tells no states; what it would have to say is taken from the words that it found.
    const same = span && pair.now.text.slice(span.start, span.end) === exact;
    return { span, state: span ? (same ? ('unchanged' as const) : ('changed' as const)) : ('lost' as const) };
  });
  return count(pair, found, performance.now() - began);
}

async function time(pair: Pair): Promise<void> {
  const described = pair.comments.map(({ span }) => selectorsOf(pair.old, span));
  for (const [name, old] of [
    ['all selectors', undefined],
    ['with the snapshot', pair.old],
  ] as const) {
    for (let warm = 0; warm < 2; warm++) {
      const began = performance.now();
      let longest = 0;
      let sliceBegan = began;
      const pause = () => {
        const now = performance.now();
        longest = Math.max(longest, now - sliceBegan);
        sliceBegan = now;
      };
      const found = await findAll(described, pair.now, { old, pause });
      const all = performance.now() - began;
      const { right, wrong, existing } = count(pair, found, all);
      console.log(
        `${pair.name}, ${warm ? 'warm' : 'cold'}, ${name}: ${pair.comments.length} comments on ${pair.now.text.length} characters ` +
          `in ${all.toFixed(0)} ms, longest slice ${longest.toFixed(0)} ms; ${right} of ${existing} right, ${wrong} wrong`,
      );
    }
  }
}
