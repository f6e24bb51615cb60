import { expect, test } from 'vitest';
import { directionOfPoint } from '../../../../answers/group/direction.ts';
import type { WordedPoint } from '../../../../answers/group/group-proposal.ts';
import { proposeGroups, proposing } from '../../../../answers/group/propose-groups.ts';
import { partsOfCompound, stemOfWord } from '../../../../answers/group/stem-of-word.ts';

const said = (id: string, words: string, more: Partial<WordedPoint> = {}): WordedPoint => ({
  ...{ id, words, instans: id, name: id, stance: 'ändringsförslag', about: [], concepts: [] },
  ...more,
});
const at = (part: string) => ({ about: [part] });
const clear = said('socialnämnden', 'Nämnden anser att ansvaret för uppföljningen bör framgå tydligare.', at('6.1'));
const clearer = said('region', 'Regionen anser att ansvaret för uppföljningen bör förtydligas.', at('6.1'));

/** Each proposal as its points and, behind a bar, those against. */
const proposed = (...points: WordedPoint[]) =>
  proposeGroups(points).map(({ points: those, against, group }) =>
    [...(group ? [`${group}:`] : []), ...those, ...(against.length > 0 ? ['|', ...against] : [])].join(' '),
  );

const letter = 'Vi kräver ett nationellt stöd för anhöriga till personer med psykisk ohälsa i hela landet.';

test.each<[string, WordedPoint[], string[]]>([
  ['the same demand in other words', [clear, clearer], ['socialnämnden region']],
  ['a compound', [clear, said('a', 'Uppföljningsansvaret måste tydliggöras.', at('6.1'))], ['socialnämnden a']],
  ['a letter that goes round', [said('a', letter), said('b', letter.toUpperCase())], ['a b']],
  [
    'a letter that somebody has added to',
    [said('a', letter), said('b', `Som förening vill vi säga detta. ${letter}`, at('3'))],
    ['a b'],
  ],
  [
    'the same words in support and in objection are contrary',
    [clear, said('a', 'Det är bra att ansvaret för uppföljningen framgår.', { ...at('6.1'), stance: 'stöd' })],
    ['socialnämnden | a'],
  ],
  [
    'who sees no need says the contrary',
    [
      clear,
      clearer,
      said('a', 'Vi delar inte bedömningen att ansvaret för uppföljningen behöver förtydligas.', at('6.1')),
    ],
    ['socialnämnden region | a'],
  ],
  ['another part', [clear, { ...clearer, ...at('7.1') }], []],
  ['another matter in the same part', [clear, said('a', 'Barn och unga bör nämnas i målbilden.', at('6.1'))], []],
  ['a question is no demand', [clear, { ...clearer, stance: 'fråga' }], []],
  ['a short sentence of words that all use', [said('a', 'Förslaget är bra.'), said('b', 'Strategin är bra.')], []],
  ['who has said that it stands apart', [clear, { ...clearer, apart: true }], []],
  ['a group draws others', [{ ...clear, group: 'g' }, clearer], ['g: region']],
  [
    'a group hears who says the contrary',
    [{ ...clear, group: 'g' }, said('a', 'Ansvaret för uppföljningen behöver inte förtydligas.', at('6.1'))],
    ['g: | a'],
  ],
  [
    'points of a group are not proposed again',
    [
      { ...clear, group: 'g' },
      { ...clearer, group: 'g' },
    ],
    [],
  ],
  [
    'a name says nothing about the matter',
    [
      said('a', 'Barnombudsmannen i Uppsala vill se mer.', { name: 'Barnombudsmannen i Uppsala' }),
      said('b', 'Barnombudsmannen i Uppsala vill höra mer.', { name: 'Barnombudsmannen i Uppsala' }),
    ],
    [],
  ],
])('%s', (_, points, expected) => expect(proposed(...points)).toEqual(expected));

test('it says why', () => {
  expect(proposeGroups([clear, clearer]).map(({ why, instanser }) => ({ why, instanser }))).toEqual([
    {
      instanser: 2,
      why: { kind: 'demand', part: '6.1', words: ['ansvaret', 'uppföljningen', 'framgå'], concepts: [] },
    },
  ]);
  expect(proposeGroups([said('a', letter), said('b', letter)])[0]?.why).toEqual({ kind: 'words' });
});

test('what most say comes first', () => {
  const cost = (id: string) => said(id, 'De ekonomiska konsekvenserna behöver beskrivas.', at('7.1'));
  expect(proposed(clear, clearer, cost('a'), cost('b'), cost('c'))).toEqual(['a b c', 'socialnämnden region']);
});

test.each([
  ['Ansvaret bör förtydligas.', 'change'],
  ['Det framgår inte vem som ansvarar.', 'change'],
  ['Ansvaret behöver inte förtydligas.', 'refuse'],
  ['Avsnittet bör enligt nämnden inte tas bort.', 'refuse'],
  ['Vi delar inte bedömningen.', 'refuse'],
  ['Nämnden ser inget behov av fler indikatorer.', 'refuse'],
  ['Det är inte motiverat med en ny styrgrupp.', 'refuse'],
])('%s: %s', (words, direction) => expect(directionOfPoint('invändning', words)).toBe(direction));

test.each([
  ['ansvaret', 'ansvarar'],
  ['uppföljningen', 'uppföljningar'],
  ['förtydligas', 'förtydligande'],
  ['kostnaderna', 'kostnad'],
  ['insatser', 'insatsen'],
  ['barnens', 'barn'],
])('%s and %s have one stem', (one, other) => expect(stemOfWord(one)).toBe(stemOfWord(other)));

test('a compound has two parts where both are known', () => {
  const known = (stem: string) => ['uppfölj', 'ansvar', 'häls'].includes(stem);
  expect(partsOfCompound('uppföljningsansvaret', known)).toEqual(['uppfölj', 'ansvar']);
  expect(partsOfCompound('kostnadsansvaret', known)).toBeUndefined();
});

test('4,000 points are compared in portions, each of a few milliseconds', () => {
  const subjects = 'ansvar uppföljning kostnad samverkan elevhälsa region mål tillgänglighet anhöriga primärvård'.split(
    ' ',
  );
  let seed = 1;
  const any = <One>(those: readonly One[]): One => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return those[seed % those.length] as One;
  };
  const points = Array.from({ length: 4_000 }, (_, i) =>
    said(
      `p${i}`,
      Array.from({ length: 14 }, () => `${any(subjects)}${any(['', 'en', 'sfrågan', 'sarbetet'])}`).join(' '),
      {
        ...{ instans: `i${i % 100}`, about: [`${any([1, 2, 3, 4])}.${any([1, 2, 3])}`] },
      },
    ),
  );
  const work = proposing(points);
  let portions = 0;
  while (!work.next().done) portions++;
  expect(portions).toBeGreaterThan(12_000);
});
