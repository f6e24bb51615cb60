import { expect, test } from 'vitest';
import { jointPassages } from '../../../../../answers/write/joint-passages.ts';
import { RemissParts } from '../../../../../answers/write/remiss-parts.ts';
import {
  type JointUnit,
  rewordChanges,
  unitsOf,
  wordingChanges,
} from '../../../../../extension/state/answers/outgoing/wording-changes.ts';
import { urn } from '../../../../example-work.ts';
import { exampleSource } from '../../../answers/write/outgoing-source.ts';

const source = exampleSource({ social: { own: true }, region: { own: true } });
const [, followUp] = jointPassages(source, new RemissParts(source));
const units = unitsOf(followUp as NonNullable<typeof followUp>);
const [grouped, alone] = units as [JointUnit, JointUnit];

test('points of a group stand behind a wording together', () => {
  expect(units.map(({ points }) => points.map(({ who }) => who))).toEqual([
    ['Region Nordbygd', 'Socialnämnden'],
    ['Utbildningsförvaltningen'],
  ]);
});

test('a group gets the wording, and those who agree with it come into it', () => {
  expect(wordingChanges([grouped, alone], ' Ansvaret bör framgå. ', '6.1 Uppföljning', urn('asked'))).toEqual([
    { do: 'set', kind: 'group', id: urn('responsible'), fields: { wording: 'Ansvaret bör framgå.' } },
    { do: 'set', kind: 'point', id: urn('p6'), fields: { group: urn('responsible') } },
  ]);
});

test('without a group one is made, called by the part and what is said of it', () => {
  const [made, moved] = wordingChanges([alone], 'Ansvaret är klart.', '6.1 Uppföljning', urn('asked'));
  expect(made).toMatchObject({
    do: 'create',
    record: { kind: 'group', arende: urn('asked'), heading: '6.1 Uppföljning: Ansvaret är klart.' },
  });
  expect(moved).toMatchObject({ do: 'set', kind: 'point', id: urn('p6') });
});

test('nothing is written of no words, or of nobody; an emptied wording goes', () => {
  expect(wordingChanges([alone], '  ', 'x', urn('asked'))).toEqual([]);
  expect(wordingChanges([], 'Ord.', 'x', urn('asked'))).toEqual([]);
  const group = { id: urn('responsible'), wording: 'Förut.' };
  expect(rewordChanges(group, 'Förut. ')).toEqual([]);
  expect(rewordChanges(group, '')).toEqual([
    { do: 'set', kind: 'group', id: urn('responsible'), fields: { wording: null } },
  ]);
});
