/** A joint answer of several of our own: what stands where, and what is worded. */
import { expect, test } from 'vitest';
import { isInternalProcedure } from '../../../../answers/write/internal-procedure.ts';
import { byUrgency, jointPassages } from '../../../../answers/write/joint-passages.ts';
import { jointYttrande } from '../../../../answers/write/joint-yttrande.ts';
import { outgoingDoubts } from '../../../../answers/write/outgoing-doubts.ts';
import { RemissParts } from '../../../../answers/write/remiss-parts.ts';
import type { OutgoingChoice } from '../../../../answers/write/source.ts';
import { urn } from '../../../example-work.ts';
import { linesOf, under } from './letter-lines.ts';
import { exampleSource } from './outgoing-source.ts';

const choice: OutgoingChoice = { order: 'instans', appendix: false, notes: false, names: true };

const together = { social: { own: true }, region: { own: true } };

test('what our own say of one part stands together, conflicts first; a wording is ours, what has none is theirs', () => {
  const source = exampleSource({ ...together, responsible: { wording: 'Ansvaret bör framgå.' } });
  const passages = jointPassages(source, new RemissParts(source));
  expect(byUrgency(passages).map(({ name, isConflict, open }) => [name, isConflict, open.length])).toEqual([
    ['6.1 Uppföljning', true, 1],
    ['Hela förslaget', false, 1],
    ['7.1 Kostnader', false, 1],
  ]);
  const letter = jointYttrande(source, choice);
  expect(under(letter, '### 6.1 Uppföljning')).toEqual([
    'Ansvaret bör framgå.',
    'Bakom detta står Region Nordbygd och Socialnämnden.',
    'Utbildningsförvaltningen:',
    '> Förvaltningen delar inte bedömningen att ansvaret behöver förtydligas.',
  ]);
  expect(linesOf(letter).at(-1)).toBe('signed Älvmarkens kommun');
});

test('in a joint answer a group stands under the part that most of its points are about, and the others refer to it', () => {
  const group = urn('responsible');
  const source = exampleSource({
    ...together,
    p2: { about: ['7.1'] },
    p4: { about: ['6.1'] },
    p5: { about: ['7.1'], group },
    p6: { about: ['6.1'], stance: 'stöd', group: undefined },
    responsible: { wording: undefined },
  });
  const passages = jointPassages(source, new RemissParts(source));
  expect(
    passages.map(({ name, points, seeAlso, isConflict, conflictIn }) => [
      name,
      points.length,
      seeAlso,
      isConflict,
      conflictIn,
    ]),
  ).toEqual([
    ['Hela förslaget', 1, [], false, []],
    // The one that stands here doesn't disagree with itself: the other stance is told with where it stands.
    ['6.1 Uppföljning', 1, ['7.1 Kostnader'], false, ['7.1 Kostnader']],
    ['7.1 Kostnader', 3, [], false, []],
  ]);
  expect(byUrgency(passages)[0]?.name).toBe('6.1 Uppföljning');
  expect(outgoingDoubts(source).conflicts).toBe(1);
  const letter = jointYttrande(source, choice);
  expect(under(letter, '### 6.1 Uppföljning').at(-1)).toBe('Se även ”7.1 Kostnader”.');
  expect(under(letter, '### 7.1 Kostnader').slice(0, 2)).toEqual([
    'Region Nordbygd, om avsnitt 6.1:',
    '> Regionen anser att ansvaret för uppföljningen bör förtydligas.',
  ]);
  const worded = jointYttrande(
    exampleSource({
      ...together,
      ...{ p2: { about: ['7.1'] }, p5: { about: ['7.1'], group }, p6: { about: [] } },
      responsible: { wording: 'Ansvaret bör framgå.' },
    }),
    choice,
  );
  expect(under(worded, '### 6.1 Uppföljning')).toEqual(['Se ”7.1 Kostnader”.']);
  expect(under(worded, '### 7.1 Kostnader')).toEqual([
    'Ansvaret bör framgå.',
    'Bakom detta står Region Nordbygd och Socialnämnden.',
    'Synpunkten gäller även avsnitt 6.1.',
  ]);
});

test.each([
  [
    'Nämnden ställer sig positiv och föreslår därmed att socialnämnden godkänner förvaltningens kontorsutlåtande som svar på remissen.',
    true,
  ],
  ['Förvaltningen föreslår att stadsdelsnämnden överlämnar tjänsteutlåtandet till kommunstyrelsen.', true],
  ['Nämnden antar förvaltningens förslag som sitt eget yttrande.', true],
  ['Beslutet förklaras omedelbart justerat.', true],
  ['Vi föreslår att hälso- och sjukvårdsnämnden beslutar om hur strategin följs upp.', false],
  ['Förvaltningen godkänner inriktningen och ser positivt på strategin.', false],
  ['Yttrandet från brukarna bör få större plats.', false],
])('how a body deals with its own answer isn’t sent on: %s', (words, isInternal) => {
  expect(isInternalProcedure(words)).toBe(isInternal);
});

test('whoever saves is told of what is open and tells of the body’s own procedure', () => {
  const source = exampleSource(together);
  const social = source.answers.find(({ id }) => id === urn('a-social'));
  const text = 'Förvaltningen föreslår att nämnden godkänner tjänsteutlåtandet som svar på remissen.';
  const id = social?.snapshot ?? '';
  const texts = new Map([...source.texts, [id, { id, text, sections: [] }]]);
  const points = source.points
    .filter(({ id: one }) => one === urn('p1'))
    .map((one) => ({ ...one, answer: urn('a-social'), spans: [{ start: 0, end: text.length }] }));
  expect(outgoingDoubts({ ...source, points, texts }).internal).toEqual([
    { answer: urn('a-social'), who: 'Socialnämnden', count: 1 },
  ]);
  const groups = source.groups.map((one) => ({ ...one, wording: 'Vi är positiva.' }));
  const worded = points.map((one) => ({ ...one, group: groups[0]?.id ?? '' }));
  expect(outgoingDoubts({ ...source, points: worded, groups, texts }).internal).toEqual([]);
});
