import { expect, test } from 'vitest';
import { findInBlocks } from '../../../../language/matching/find-in-blocks.ts';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import {
  type HiddenMark,
  type HidingScope,
  hiddenMarkFor,
  readHiddenMarks,
  writeHiddenMarks,
} from '../../../../language/matching/hidden-marks.ts';
import { compile } from '../../../../language/matching/lexicon.ts';

const lexicon = compile(['psykisk hälsa', 'psykisk ohälsa'].map((label) => ({ label, concept: label, scheme: 's' })));
const said = new Date('2026-03-01T09:00:00Z');
const blocks = [
  'Om psykisk hälsa i skolan.',
  'Om Psykisk  hälsa i vården, och psykiska hälsan där.',
  'Om psykisk ohälsa (PO) och PO.',
];

/** How many hits are left in each block when the hit number `hit` of block `block` is hidden. */
function left(block: number, hit: number, scope: HidingScope, document = 'a'): number[] {
  const text = blocks[block] ?? '';
  const match = findInBlocks(lexicon, inSwedish)[block]?.[hit];
  if (!match) throw new Error('no such hit');
  const list = readHiddenMarks(writeHiddenMarks([hiddenMarkFor(match, text, scope, 'a', said)])) ?? [];
  return findInBlocks(lexicon, inSwedish, list, document).map((matches) => matches.length);
}
const inSwedish = blocks.map((text) => ({ text, looks: 'swedish' as const }));

test.each<[string, HidingScope, number, number, string, number[]]>([
  ['nothing', 'document', 0, 0, 'b', [1, 2, 3]],
  ['this hit alone', 'hit', 0, 0, 'a', [0, 2, 3]],
  ['this hit, in another document', 'hit', 0, 0, 'b', [1, 2, 3]],
  ['this form, whatever its case and spaces', 'document', 0, 0, 'a', [0, 1, 3]],
  ['this form and no other', 'document', 1, 1, 'a', [1, 1, 3]],
  ['this form everywhere', 'everywhere', 0, 0, 'b', [0, 1, 3]],
  ['an abbreviation', 'document', 2, 1, 'a', [1, 2, 1]],
  ['a term, and so the abbreviation that it introduces', 'document', 2, 0, 'a', [1, 2, 0]],
])('leaves out %s', (_name, scope, block, hit, document, expected) => {
  expect(left(block, hit, scope, document)).toEqual(expected);
});

test('a list comes back from its file as it was', () => {
  const text = blocks[0] ?? '';
  const [match] = findTerms(lexicon, text);
  if (!match) throw new Error('nothing found');
  const scopes = ['hit', 'document', 'everywhere'] as const;
  const list: HiddenMark[] = scopes.map((scope) => hiddenMarkFor(match, text, scope, 'a', said));
  expect(readHiddenMarks(writeHiddenMarks(list))).toEqual(list);
  expect(list[0]).toEqual({
    scope: 'hit',
    concept: 'psykisk hälsa',
    form: 'psykisk hälsa',
    document: 'a',
    prefix: 'om',
    suffix: 'i skolan.',
    created: '2026-03-01T09:00:00.000Z',
  });
});

test.each(['', 'null', '{"type":"other"}', '{"type":"remisslasaren-suppressions","version":1,"suppressions":[{}]}'])(
  'another file is refused: %s',
  (json) => {
    expect(readHiddenMarks(json)).toBeUndefined();
  },
);
