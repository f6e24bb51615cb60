import { expect, test } from 'vitest';
import { listedInstanser } from '../../../../answers/standing/listed-instanser.ts';
import { alikeInstans, sameInstans } from '../../../../answers/standing/same-instans.ts';

const asked = [
  'Norrmalms stadsdelsnämnd',
  'Farsta stadsdelsnämnd',
  'Brukarrådet',
  'Valberedning 1',
  'Linköpings kommun',
];
const named = asked.map((name) => ({ name }));

test.each([
  ['Normmalms stadsdelsnämnd', 'Norrmalms stadsdelsnämnd'],
  ['Farsta stadsdelnämnd', 'Farsta stadsdelsnämnd'],
  ['Brukarådet', 'Brukarrådet'],
  ['Valberedning 2', undefined],
  ['Norrköpings kommun', undefined],
  ['Socialnämnden', undefined],
  ['', undefined],
])('%s may be meant for %s, and is joined with none', (name, expected) => {
  expect(alikeInstans(name, named)?.name).toBe(expected);
  expect(sameInstans(name, named)).toBeUndefined();
});

test('none is asked about where two are as near', () => {
  expect(alikeInstans('Skolnämndem', [{ name: 'Skolnämnden' }, { name: 'Skolnämndet' }])).toBeUndefined();
});

test('signs that turn the direction of writing are no part of a name', () => {
  expect(listedInstanser('\u202eSocialnämnden\u202c\nSocialnämnden\u200f')).toEqual(['Socialnämnden']);
  expect(sameInstans('\u202eBrukarrådet', named)?.name).toBe('Brukarrådet');
});
