import { array, assert, constantFrom, integer, oneof, property, shuffledSubarray, string } from 'fast-check';
import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { findInBlocks } from '../../../../language/matching/find-in-blocks.ts';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import type { Match } from '../../../../language/matching/match.ts';
import { termsOf } from '../../../../language/matching/terms.ts';
import { type Folded, fold } from '../../../../language/swedish/letters/fold.ts';

const { schemes } = loadGlossary(schemeFiles);
const lexicon = compile(termsOf(schemes));
const labels = [...termsOf(schemes)].map(({ label }) => label);

/** Terms and pieces of them, what joins them, and whatever Unicode holds, lone surrogates with it. */
const piece = oneof(
  { weight: 4, arbitrary: constantFrom(...labels, ...labels.flatMap((label) => label.split(' '))) },
  {
    weight: 4,
    arbitrary: constantFrom(
      ...[' ', ' ', ' ', ' och ', ', ', '/', ' (', ') ', '- ', ' -', '-\n', '\n', ' eller ', ' såväl ', ' som ', '. '],
      ...[
        '\u00ad',
        '\u00a0',
        '\u200b',
        '\u0308',
        '\ufb01',
        '1',
        '²',
        '[3]',
        ' – ',
        '(o)',
        ' 5,0 till ',
        ' dels ',
        ' är ',
      ],
      ...[
        'PO',
        ' (PO) ',
        '”',
        '\ud800',
        '\udc00',
        'İ',
        'ß',
        '¨',
        '˚',
        '¬',
        '\ufffd',
        '\u200e',
        'Ɵ',
        'P ',
        'p s y k i s k ',
      ],
    ),
  },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 12 }) },
);
const text = array(piece, { maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
const looks = constantFrom('swedish' as const, 'harmed' as const);
const runs = { numRuns: 2000, seed: 20261122 };

test('hits are sorted, lie within the text, and are disjoint within a scheme but for namesakes', () => {
  let hits = 0;
  assert(
    property(text, looks, (given, how) => {
      let before = 0;
      const last = new Map<string, Match>();
      for (const match of findTerms(lexicon, given, how)) {
        const { start, end, scheme, concept } = match;
        const earlier = last.get(scheme);
        const isNamesake = earlier?.start === start && earlier.end === end && earlier.concept !== concept;
        expect(start).toBeGreaterThanOrEqual(Math.max(before, isNamesake ? 0 : (earlier?.end ?? 0)));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(given.length);
        before = start;
        last.set(scheme, match);
        hits++;
      }
    }),
    runs,
  );
  expect(hits).toBeGreaterThan(runs.numRuns);
});

const composed = (letters: string) => letters.normalize('NFKC').toLowerCase();

test('every piece of a folded text maps back to where it came from', () => {
  assert(
    property(text, (given) => {
      const folded = fold(given);
      const faults = [...Array(folded.text.length).keys()].filter((i) => !mapsBack(given, folded, i));
      expect(faults).toEqual([]);
    }),
    runs,
  );
});

function mapsBack(given: string, folded: Folded, i: number): boolean {
  const [from, to] = [folded.startOf(i), folded.endOf(i)];
  // Letters of one ligature share a place.
  const follows = i === 0 || from === folded.startOf(i - 1) || from >= folded.endOf(i - 1);
  const letter = folded.text[i] ?? '';
  // What a font has made of a letter says something else than the letter.
  if (/[¨˚°´¬ĨĮĸŇŌƞƟƩ-ƫ]|\udbc0/.test(given.slice(from, to))) return follows && to > from;
  // Half of a surrogate pair says nothing alone.
  const same = /[\ud800-\udfff]/.test(letter) || composed(given.slice(from, to)).includes(composed(letter));
  return follows && to > from && same;
}

test('the hits are the same whatever the order of the blocks', () => {
  const blocks = array(text, { minLength: 2, maxLength: 6 });
  const ordered = blocks.chain((list) =>
    shuffledSubarray(
      list.map((_, i) => i),
      { minLength: list.length },
    ).map((order) => ({ list, order })),
  );
  assert(
    property(ordered, looks, ({ list, order }, how) => {
      const found = findInBlocks(
        lexicon,
        list.map((one) => ({ text: one, looks: how })),
      );
      const shuffled = findInBlocks(
        lexicon,
        order.map((i) => ({ text: list[i] ?? '', looks: how })),
      );
      expect(order.map((i) => found[i])).toEqual(shuffled);
    }),
    { ...runs, numRuns: 500 },
  );
});

test('a scheme finds the same whichever others are on', () => {
  const alone = schemes.map((scheme) => compile(termsOf([scheme])));
  assert(
    property(text, integer({ min: 0, max: schemes.length - 1 }), (given, i) => {
      const id = schemes[i]?.id;
      const own = findTerms(alone[i] as (typeof alone)[0], given);
      expect(findTerms(lexicon, given).filter(({ scheme }) => scheme === id)).toEqual(own);
    }),
    runs,
  );
});
