/** A joint answer of several of our own: what stands where, and what is worded. */
import { expect, test } from 'vitest';
import { byUrgency, jointPassages } from '../../../../answers/write/joint-passages.ts';
import { jointYttrande } from '../../../../answers/write/joint-yttrande.ts';
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
  expect(passages.map(({ name, points, seeAlso, isConflict }) => [name, points.length, seeAlso, isConflict])).toEqual([
    ['Hela förslaget', 1, [], false],
    // The contrary stands under another part, and is a conflict all the same.
    ['6.1 Uppföljning', 1, ['7.1 Kostnader'], true],
    ['7.1 Kostnader', 3, [], false],
  ]);
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
