import { expect, test } from 'vitest';
import { find } from '../../../../comments/anchoring/find.ts';
import { plainDocument } from '../../../../comments/text/plain-document.ts';

const before = 'från årsskiftet. ';
const quote = 'Regionen följer upp “främjande” arbete – finansiering à la carte – varje år';
const behind = ' och redovisar';
const rest = (words: string) =>
  `Inledning.\n\nPlanen gäller ${before}${words}${behind} till nämnden.\n\nSlut på planen.`;
const selectors = (write: (text: string) => string) => [
  { type: 'TextQuoteSelector' as const, exact: write(quote), prefix: write(before), suffix: write(behind) },
];

const same = (text: string) => text;
test.each<[string, (text: string) => string]>([
  ['letters in parts', (text) => text.normalize('NFD')],
  ['blanks that don’t break', (text) => text.replaceAll(' ', '\u00a0')],
  ['narrow blanks', (text) => text.replaceAll(' ', '\u202f')],
  ['soft hyphens', (text) => text.replaceAll('ing', '\u00ading')],
  ['ligatures', (text) => text.replaceAll('fi', 'ﬁ')],
  ['marks that aren’t seen', (text) => text.replaceAll('å', '\u200bå\u2060')],
  ['letters in parts, hyphens in them', (text) => text.normalize('NFD').replaceAll('mj', 'm\u00adj')],
  ['other quotation marks', (text) => text.replaceAll(/[“”]/g, '"')],
])('how it is encoded is no change: %s', (_, write) => {
  for (const [now, then] of [
    [write, same],
    [same, write],
    [write, write],
  ] as const) {
    const text = now(rest(quote));
    const found = find(selectors(then), plainDocument(text));
    expect([found.state, found.score]).toEqual(['unchanged', 1]);
    expect(text.slice(found.span?.start, found.span?.end)).toBe(now(quote));
  }
});

test.each<[string, string]>([
  ['a letter without its dots', quote.replace('följer', 'foljer')],
  ['another mark', quote.replace('à', 'á')],
])('another letter is a change: %s', (_, words) => {
  expect(
    find(
      selectors((text) => text.normalize('NFD')),
      plainDocument(rest(words)),
    ).state,
  ).toBe('changed');
});
