import { expect, test } from 'vitest';
import { alikeInstans, alikeNamesIn, boardOf } from '../../../../answers/standing/alike-instans.ts';
import { listedInstanser, withoutListed } from '../../../../answers/standing/listed-instanser.ts';
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
  ['Norrmalms sdn', 'Norrmalms stadsdelsnämnd'],
  ['Farsta stadsdelsnämnden', 'Farsta stadsdelsnämnd'],
  ['Farsta sdf', undefined],
  ['Norrköpings kommun', undefined],
  ['Socialnämnden', undefined],
  ['', undefined],
])('%s may be meant for %s, and is joined with none', (name, expected) => {
  expect(alikeInstans(name, named)?.name).toBe(expected);
  expect(sameInstans(name, named)).toBeUndefined();
});

test.each([
  ['Socialförvaltningen', 'Socialnämnden'],
  ['Stadsbyggnadskontoret', 'Stadsbyggnadsnämnden'],
  ['Farsta stadsdelsförvaltning', 'Farsta stadsdelsnämnd'],
  ['Kulturförvaltningen', undefined],
  ['Socialnämnden', undefined],
  ['Förvaltningen', undefined],
])('%s may answer for %s', (name, expected) => {
  const boards = [...named, { name: 'Socialnämnden' }, { name: 'Stadsbyggnadsnämnden' }];
  expect(boardOf(name, boards)?.name).toBe(expected);
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

test('names of one list that may be the same body are asked about, and one of them can be taken out of the list', () => {
  const list = 'Norrmalms sdn\n2. Farsta stadsdelsnämnd; Norrmalms stadsdelsnämnd\nBrukarådet\nSocialnämnden';
  const names = listedInstanser(list);
  expect(alikeNamesIn(names, ['Brukarrådet'])).toEqual([
    { name: 'Norrmalms stadsdelsnämnd', other: 'Norrmalms sdn', isKnown: false },
    { name: 'Brukarådet', other: 'Brukarrådet', isKnown: true },
  ]);
  expect(listedInstanser(withoutListed(list, 'Norrmalms sdn'))).toEqual(names.slice(1));
  expect(listedInstanser(withoutListed(list, 'Brukarådet'))).toEqual(names.filter((name) => name !== 'Brukarådet'));
  expect(alikeNamesIn(['Valberedning 1', 'Valberedning 2', 'Uppsala kommun', 'Region Uppsala'], [])).toEqual([]);
});
