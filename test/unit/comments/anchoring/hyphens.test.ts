import { expect, test } from 'vitest';
import { find } from '../../../../comments/anchoring/find.ts';
import type { State } from '../../../../comments/anchoring/found-place.ts';
import { hasOtherHyphens } from '../../../../comments/anchoring/verdict/other-hyphens.ts';
import { plainDocument } from '../../../../comments/text/plain-document.ts';
import { selectorsAt } from '../../../../comments/text/selectors-at.ts';

test.each<[quote: string, found: string, other: boolean]>([
  // Divided at the end of a line, on either side.
  ['sam-\nverkan', 'samverkan', false],
  ['samverkan', 'sam- verkan', false],
  ['e-\nhälsa', 'e-hälsa', false],
  ['Barn-\noch ungdom', 'Barn- och ungdom', false],
  ['sam\u00adverkan', 'samverkan', false],
  ['2022-\n2030', '2022-2030', false],
  // A bullet and a dash.
  ['mål:\u2029- stöd', 'mål:\u2029stöd', false],
  ['mål - stöd', 'mål stöd', false],
  ['mål och stöd', 'mål och stöd', false],
  // Other words.
  ['Barn och ungdom', 'Barn- och ungdom', true],
  ['Barn- och ungdom', 'Barn och ungdom', true],
  ['Barn och ungdom', 'Barn-\noch ungdom', true],
  ['2022-2030', '20222030', true],
  ['ehälsa', 'e-hälsa', true],
  ['icke‑binär', 'icke binär', true],
])('%j at %j', (quote, found, other) => {
  expect(hasOtherHyphens(quote, found)).toBe(other);
  expect(hasOtherHyphens(found, quote)).toBe(other);
});

test.each<[before: string, now: string, state: State]>([
  ['Barn och ungdomstiden', 'Barn- och ungdomstiden', 'changed'],
  ['sam-\nverkan', 'samverkan', 'unchanged'],
])('a comment on %j in a version with %j', (before, now, state) => {
  const version = (words: string) =>
    plainDocument(
      `Strategin gäller alla.\n\nUnder ${words} läggs grunden för hälsa.\n\nInsatserna följs upp varje år.`,
    );
  const old = version(before);
  const start = old.text.indexOf('Under');
  const selectors = selectorsAt(old, { start, end: old.text.indexOf('grunden') });
  expect(find(selectors, version(now), old)).toMatchObject({ state });
});
