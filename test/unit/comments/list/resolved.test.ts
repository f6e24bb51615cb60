import { expect, test } from 'vitest';
import { leftOutOf } from '../../../../comments/list/entries/entries.ts';
import { templates } from '../../../../comments/list/templates/templates.ts';
import { yttrandeChoice } from '../../../../comments/list/templates/yttrande.ts';
import { on, source } from './list-source.ts';

const some = [
  on('Fler', 'a', { commenting: 'Öppen.' }),
  on('bra', 'b', { commenting: 'Avklarad.', tagging: ['Löst'] }),
];

test('what was resolved is no part of a letter, and is counted; a list says which it is', () => {
  const letter = JSON.stringify(templates.yttrande(source(some), {}));
  expect([letter.includes('Öppen.'), letter.includes('Avklarad.')]).toEqual([true, false]);
  expect(leftOutOf(some, yttrandeChoice).resolved).toBe(1);
  const { columns, rows } = templates.synpunkter(source(some), {});
  const at = columns.findIndex(({ heading }) => heading === 'Läge');
  expect(rows.map(({ cells }) => cells[at])).toEqual([{ type: 'empty' }, { type: 'text', text: 'Löst' }]);
  expect(templates.synpunkter(source(some.slice(0, 1)), {}).columns.map(({ heading }) => heading)).not.toContain(
    'Läge',
  );
});
