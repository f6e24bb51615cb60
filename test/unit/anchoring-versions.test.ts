import { expect, test } from 'vitest';
import { baseTexts } from '../anchoring/base-texts.ts';
import { editedPair } from '../anchoring/edited-versions.ts';
import { handMadePairs } from '../anchoring/hand-made.ts';
import { scoreOf } from '../anchoring/score.ts';

// What is demanded of 400 verbatim, 80 edited and 20 deleted comments; how it goes in all is in docs/anchoring.md.
const pairs = baseTexts()
  .filter(({ name }) => name !== 'strategi')
  .map(({ name, paragraphs }) => editedPair(name, paragraphs, 7));

test.each(pairs.flatMap((pair) => (['w3c', 'snapshot'] as const).map((given) => [pair.name, given, pair] as const)))(
  '%s, %s',
  async (_, given, pair) => {
    const { score } = await scoreOf(pair, given);
    expect(score.existing).toBe(480);
    expect(score.right / score.existing).toBeGreaterThanOrEqual(0.98);
    expect(score.wrong + score.foundFalsely).toBeLessThanOrEqual(2);
    expect(score.states / 500).toBeGreaterThanOrEqual(0.97);
  },
);

test.each(handMadePairs().map((pair) => [pair.name, pair] as const))('%s, by hand', async (_, pair) => {
  const { score } = await scoreOf(pair, 'snapshot');
  expect(score.wrong).toBe(0);
  expect(score.right).toBeGreaterThanOrEqual(score.existing - 1);
});
