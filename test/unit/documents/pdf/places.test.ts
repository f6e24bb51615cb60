import { expect, test } from 'vitest';
import type { WordsPart } from '../../../../documents/pdf/file/annotate.ts';
import { PdfPlaces } from '../../../../documents/pdf/pdf-places.ts';
import type { PlacedBlock } from '../../../../documents/pdf/reading/reading-answer.ts';

/** Items 4 and 6 of page 2, with the blank 5 between: "psykisk hälsa", and a line end before item 8. */
const block = {
  id: 7,
  text: 'psykisk hälsa är',
  pieces: Int32Array.from([2, 4, 0, 7, 0, 2, 6, 0, 5, 8, 2, 8, 0, 2, 14]),
} as unknown as PlacedBlock;
const places = new PdfPlaces();
places.take({ at: 0, removed: 0, put: [block] } as never);

const between = (before: WordsPart, next: WordsPart) => before.item === 4 && next.item === 6;

test.each([
  ['a blank between two words is where the block has its white space', { page: 2, item: 5, offset: 0 }, 7],
  ['the end of it is where the next word begins', { page: 2, item: 5, offset: 1 }, 8],
  ['a longer one ends there, too', { page: 2, item: 5, offset: 3 }, 8],
])('%s', (_name, at, offset) => {
  expect(places.placeOf(at)).toBeUndefined();
  expect(places.placeBetween(at, between)).toEqual({ block: 7, offset });
});

test.each([
  ['that stands elsewhere on the page', { page: 2, item: 7, offset: 0 }],
  ['before the block', { page: 2, item: 3, offset: 0 }],
  ['behind it', { page: 2, item: 9, offset: 0 }],
  ['on another page', { page: 1, item: 5, offset: 0 }],
])('a blank %s has no place in it', (_name, at) => {
  expect(places.placeBetween(at, between)).toBeUndefined();
});
