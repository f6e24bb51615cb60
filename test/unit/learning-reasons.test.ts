import { expect, test } from 'vitest';
import { reasonsFor } from '../../components/learning/reasons.ts';
import { learningSv } from '../../components/words/learning-sv.ts';
import { readCardId } from '../../learning/card.ts';
import { exerciseOf } from '../../learning/exercise.ts';
import { glossary, material } from './learning-material.ts';

const reasons = (id: string, chosen: string) => {
  const card = readCardId(id);
  const exercise = card && exerciseOf(card, material, 'a');
  if (!exercise) throw new Error(`${id} can't be made`);
  return reasonsFor(exercise, chosen, glossary, learningSv);
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
  [situation, 'psykisk-ohalsa', [why, 'Psykiska besvär står under psykisk ohälsa i trädet och är snävare.']],
  ['term/samskapande', 'samskapande', []],
  [
    'term/samskapande',
    'princip-kunskapsutbyte',
    ['Samskapande och ömsesidigt kunskapsutbyte står bredvid varandra under vägledande principer.'],
  ],
  ['term/universell-prevention', 'psykisk-halsa', ['Universell prevention och psykisk hälsa hör till olika träd.']],
  ['place/psykiatriska-tillstand', 'psykisk-halsa', ['Psykiatriska tillstånd står direkt under psykisk ohälsa.']],
  ['definition/samskapande', 'shown', []],
])('%s answered by %s', (id, chosen, expected) => {
  expect(reasons(id, chosen)).toEqual(expected);
});

test('of the odd one: where it stands, and where what was chosen does', () => {
  const said = reasons('odd/psykisk-ohalsa', 'psykiska-besvar');
  expect(said[0]).toBe('Psykiska besvär står under psykisk ohälsa.');
  expect(said[1]).toMatch(/ står inte under psykisk ohälsa\.$/);
});
