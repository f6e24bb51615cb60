import { expect, test } from 'vitest';
import { alikeInstans } from '../../../../answers/standing/alike-instans.ts';
import { listedInstanser } from '../../../../answers/standing/listed-instanser.ts';
import { sameInstans } from '../../../../answers/standing/same-instans.ts';

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

test.each([
  ['Socialnämnden, Sala kommun', 'Socialnämnden'],
  ['Socialnämnden i Upplands Väsby kommun', 'Socialnämnden'],
  ['Sala kommuns socialnämnd', 'Socialnämnden'],
  ['Kulturnämnden', 'Kulturnämnden i Region Nordbygd'],
  ['Kulturnämnden, Region Sydbygd', undefined],
  ['Sala kommun', undefined],
])('%s may be meant for %s, of which only one says where it is', (name, expected) => {
  const instanser = [{ name: 'Socialnämnden' }, { name: 'Kulturnämnden i Region Nordbygd' }];
  expect(alikeInstans(name, instanser)?.name).toBe(expected);
  expect(sameInstans(name, instanser)).toBeUndefined();
});

test('none is asked about where two are as near', () => {
  expect(alikeInstans('Skolnämndem', [{ name: 'Skolnämnden' }, { name: 'Skolnämndet' }])).toBeUndefined();
});

test('signs that turn the direction of writing are no part of a name', () => {
  expect(listedInstanser('\u202eSocialnämnden\u202c\nSocialnämnden\u200f')).toEqual(['Socialnämnden']);
  expect(sameInstans('\u202eBrukarrådet', named)?.name).toBe('Brukarrådet');
});
