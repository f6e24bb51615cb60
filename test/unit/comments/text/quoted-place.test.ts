import { expect, test } from 'vitest';
import { findAll } from '../../../../comments/anchoring/index.ts';
import { flatten } from '../../../../comments/text/flatten.ts';

/** A document in which the same words stand in every paragraph. */
const words = 'Nämnden ska följa upp insatserna.';
const document = flatten(
  ['Strategi', '1. Inledning', '2. Vård', '3. Skola'].flatMap((title, i) => [
    { id: 10 * i, kind: 'heading' as const, level: i === 0 ? 1 : 2, text: title },
    ...(i === 0 ? [] : [1, 2, 3]).map((one) => ({
      id: 10 * i + one,
      kind: 'paragraph' as const,
      level: 0,
      text: words,
    })),
  ]),
);
const titlesOf = async (path: readonly string[]) => {
  const section = { type: 'remiss:SectionSelector' as const, path: [...path] };
  const [found] = await findAll([[{ type: 'TextQuoteSelector', exact: words }, section]], document);
  expect(found?.state).toBe('lost');
  return found?.candidates.map(({ span }) => document.text.lastIndexOf('3. Skola', span.start) >= 0);
};

test.each([
  ['the heading alone, as one writes by hand', ['3. Skola']],
  ['all of them', ['Strategi', '3. Skola']],
])('of words that stand in many places those under the heading that a row names are offered: %s', async (_, path) => {
  expect(await titlesOf(path)).toEqual([true, true, true]);
});

test('under a heading that isn’t there all are offered', async () => {
  expect(await titlesOf(['4. Bilaga'])).toHaveLength(9);
});
