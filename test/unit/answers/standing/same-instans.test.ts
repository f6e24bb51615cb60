import { expect, test } from 'vitest';
import { sameInstans } from '../../../../answers/standing/same-instans.ts';

const instanser = [
  'Socialnämnden',
  'Region Nordbygd',
  'Sveriges Kommuner och Regioner',
  'Folkhälsomyndigheten (FoHM)',
  'Miljö- och samhällsbyggnadsförvaltningen',
  'Utbildningsnämnden i Älvmarkens kommun',
  'Brukarrådet',
].map((name) => ({ name }));

test.each([
  ['SOCIALNÄMNDEN ', 'Socialnämnden'],
  ['Socialnämndens', 'Socialnämnden'],
  ['Region Nordbygds', 'Region Nordbygd'],
  ['SKR', 'Sveriges Kommuner och Regioner'],
  ['FoHM', 'Folkhälsomyndigheten (FoHM)'],
  ['Folkhälsomyndigheten', 'Folkhälsomyndigheten (FoHM)'],
  ['Sveriges Kommuner och Regioner (SKR)', 'Sveriges Kommuner och Regioner'],
  ['Utbildningsnämnden, Älvmarkens kommun', 'Utbildningsnämnden i Älvmarkens kommun'],
  ['Älvmarkens kommuns utbildningsnämnd', 'Utbildningsnämnden i Älvmarkens kommun'],
  ['Utbildningsnämnden Älvmarkens kommun', 'Utbildningsnämnden i Älvmarkens kommun'],
  ['Miljö- och samhällsbyggnadsförvaltningens', 'Miljö- och samhällsbyggnadsförvaltningen'],
])('%s is %s', (name, expected) => {
  expect(sameInstans(name, instanser)?.name).toBe(expected);
});

test.each([
  'Socialförvaltningen',
  'Region Sydbygd',
  'Rådet',
  '',
  'SKL',
  'Äldrenämnden',
  'Individ- och socialnämnden',
  // Another kommun's, or the same: that is asked about.
  'Socialnämnden, Sala kommun',
  'Socialnämnden i Upplands Väsby kommun',
  'Socialnämnden Region Nordbygd',
  'Sala kommuns socialnämnd',
  'Utbildningsnämnden, Sala kommun',
  'Utbildningsnämnden',
])('"%s" is none of them', (name) => {
  expect(sameInstans(name, instanser)).toBeUndefined();
});

test('where several fit as well none is taken', () => {
  const two = [{ name: 'Socialnämnden i Östads kommun' }, { name: 'Socialnämnden i Västads kommun' }];
  expect(sameInstans('Socialnämnden', two)).toBeUndefined();
  expect(sameInstans('Socialnämnden i Östads kommun', two)).toBe(two[0]);
});
