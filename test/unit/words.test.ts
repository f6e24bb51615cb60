import { expect, test } from 'vitest';
import { wordsFor } from '../../components/words/words.ts';

test.each([
  [['sv-SE', 'en'], 'sv'],
  [['sv'], 'sv'],
  [['en-GB', 'sv'], 'en'],
  [['fi', 'sv-FI', 'en'], 'sv'],
  [['de'], 'en'],
  [[], 'en'],
])('a reader of %j gets %s', (languages, expected) => {
  expect(wordsFor('browser', languages).language).toBe(expected);
});
