import { expect, test } from 'vitest';
import type { RecognisedPage } from '../../../../../../documents/pdf/ocr/page/recognised-page.ts';
import { packedPage, unpackedPage } from '../../../../../../extension/state/viewer/recognising/packed-page.ts';
import { isRecognisedRow } from '../../../../../../storage/recognised/recognised-row.ts';

const page: RecognisedPage = {
  ...{ page: 3, engine: 'one', turned: 90, skew: -0.31 },
  lines: [{ size: 11.25 }, { size: 18 }],
  words: [
    { text: 'Psykisk', box: [72.01, 700.5, 112.3, 711], rise: 2.2, certainty: 96.4, line: 0 },
    { text: 'hälsa', box: [-3.5, 640, 40, 655.25], rise: 0, certainty: 41.6, line: 1 },
  ],
};

test('a page is kept to a hundredth of a point and a whole certainty', () => {
  const row = packedPage(page, 'ab'.repeat(32), new Date('2026-03-01T09:00:00Z'));
  expect(isRecognisedRow(row)).toBe(true);
  const [one, other] = page.words;
  expect(unpackedPage(row)).toEqual({
    ...page,
    words: [
      { ...one, certainty: 96 },
      { ...other, certainty: 42 },
    ],
  });
});

test('a page without words is kept, so that it isn’t recognised again', () => {
  const empty = { ...page, lines: [], words: [] };
  const row = packedPage(empty, 'ab'.repeat(32), new Date('2026-03-01T09:00:00Z'));
  expect(isRecognisedRow(row)).toBe(true);
  expect(unpackedPage(row)).toEqual(empty);
});
