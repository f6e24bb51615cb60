import { expect, test } from 'vitest';
import { practiceSv } from '../../../../../components/i18n/sv/own-pages/practice.ts';
import { reasonsFor } from '../../../../../components/practice/round/reasons.ts';
import type { Glossary } from '../../../../../glossary/glossary.ts';
import { readCardId } from '../../../../../learning/practice/card.ts';
import { exerciseOf } from '../../../../../learning/practice/exercises/exercise.ts';
import { relationBetween } from '../../../../../learning/practice/exercises/relation.ts';
import { glossary, material } from '../../../learning/practice/material.ts';

const reasons = (id: string, chosen: string) => {
  const card = readCardId(id);
  const exercise = card && exerciseOf(card, material, 'a');
  if (!exercise) throw new Error(`${id} can't be made`);
  return reasonsFor(exercise, chosen, glossary, practiceSv);
};

const situation = 'level/psykiska-besvar/besvar-prov';
const why = 'Oro och dålig sömn som svar på en påfrestning, under gränsen för en diagnos.';
test.each<[string, string, string[]]>([
  [situation, 'psykiska-besvar', [why]],
  [
    situation,
    'psykiska-sjukdomar-och-syndrom',
    ['Då skulle oron ha uppfyllt kriterierna för en diagnos, till exempel för ett ångestsyndrom.', why],
  ],
  [situation, 'psykisk-ohalsa', [why, 'Psykiska besvär är ett snävare begrepp, underordnat psykisk ohälsa.']],
  ['term/samskapande', 'samskapande', []],
  [
    'term/samskapande',
    'princip-kunskapsutbyte',
    ['Samskapande och ömsesidigt kunskapsutbyte har samma närmast överordnade begrepp: vägledande principer.'],
  ],
  ['term/universell-prevention', 'psykisk-halsa', ['Universell prevention och psykisk hälsa hör till olika system.']],
  [
    'place/psykiatriska-tillstand',
    'psykisk-halsa',
    ['Psykiatriska tillstånd har psykisk ohälsa som närmast överordnat begrepp.'],
  ],
  ['definition/samskapande', 'shown', []],
])('%s answered by %s', (id, chosen, expected) => {
  expect(reasons(id, chosen)).toEqual(expected);
});

// As a scheme whose concepts stand side by side has them, without one above.
test('in one scheme with nothing in common is not in different schemes', () => {
  const concepts = (...ids: string[]) => ({ concepts: ids.map((id) => ({ id })) });
  const loose = { schemes: [concepts('a', 'b'), concepts('c')] } as unknown as Glossary;
  expect(relationBetween(loose, 'a', 'b')).toEqual({ is: 'loose' });
  expect(relationBetween(loose, 'a', 'c')).toEqual({ is: 'none' });
});

test('of the odd one: where it stands, and where what was chosen does', () => {
  const said = reasons('odd/psykisk-ohalsa', 'psykiska-besvar');
  expect(said[0]).toBe('Psykiska besvär hör till psykisk ohälsa.');
  expect(said[1]).toMatch(/ hör inte till psykisk ohälsa\.$/);
});
