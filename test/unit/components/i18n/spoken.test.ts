import { expect, test } from 'vitest';
import { spoken } from '../../../../components/i18n/spoken.ts';

test.each([
  [['sv-SE', 'en'], 'sv'],
  [['sv'], 'sv'],
  [['en-GB', 'sv'], 'en'],
  [['fi', 'sv-FI', 'en'], 'sv'],
  [['de'], 'en'],
  [[], 'en'],
])('a reader of %j gets %s', (languages, expected) => {
  expect(spoken('browser', languages)).toBe(expected);
});
