import { expect, test } from 'vitest';
import { optionsEn } from '../../../../components/i18n/en/own-pages/options.ts';
import { optionsSv } from '../../../../components/i18n/sv/own-pages/options.ts';

const { kept } = optionsSv.recognised;
const { kept: keptInEnglish } = optionsEn.recognised;

test('one page is spoken of as one, and several as several', () => {
  expect(kept(1, 3000)).toContain('Här finns 1 sida, så att den inte behöver läsas igen.');
  expect(kept(2, 3000)).toContain('Här finns 2 sidor, så att de inte behöver läsas igen.');
  expect(keptInEnglish(1, 3000)).toContain('1 page is kept, so that it needn’t be read again.');
  expect(keptInEnglish(2, 3000)).toContain('2 pages are kept, so that they needn’t be read again.');
});
