import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../answers/read-answer.ts';

const read = (text: string, head = 'Sala kommun') => readAnswer(`${head}\n\nYttrande\n\n${text}`);
const words = (text: string, head?: string) => read(text, head).points.map(({ text: said }) => said);

describe('a stance on the whole with a part that is excepted', () => {
  test.each([
    ['Kommunen avstyrker i kapitel 3 men tillstyrker i övrigt.', 'tillstyrker med förbehåll'],
    ['Kommunen avstyrker förslaget i kapitel 3 men tillstyrker i övrigt.', 'tillstyrker med förbehåll'],
    ['Kommunen avstyrker kapitel 3 men tillstyrker förslaget i övrigt.', 'tillstyrker med förbehåll'],
    ['Kommunen avstyrker avsnitt 5 och tillstyrker resten av förslaget.', 'tillstyrker med förbehåll'],
    ['Kommunen avstyrker kapitel 3. I övrigt tillstyrker kommunen förslaget.', 'tillstyrker med förbehåll'],
    ['Kommunen tillstyrker förslaget med undantag av kapitel 3.', 'tillstyrker med förbehåll'],
    ['Kommunen tillstyrker förslaget utom kapitel 3, som kommunen avstyrker.', 'tillstyrker med förbehåll'],
    ['Kommunen tillstyrker strategin förutom vad gäller kapitel 3.', 'tillstyrker med förbehåll'],
    ['Med undantag för avsnitt 5 ställer sig kommunen bakom strategin.', 'tillstyrker med förbehåll'],
    ['Kommunen tillstyrker kapitel 3 men avstyrker i övrigt.', 'oklart'],
    ['Kommunen tillstyrker kapitel 3 men avstyrker förslaget i övrigt.', 'oklart'],
    ['Kommunen avstyrker förslaget med undantag av kapitel 3.', 'oklart'],
    ['Kommunen har inget att erinra mot förslaget utom kapitel 3.', 'oklart'],
    ['Kommunen avstyrker bilaga 2 men har i övrigt inget att erinra.', 'oklart'],
    ['Kommunen tillstyrker förslaget i kapitel 3.', 'oklart'],
    ['Kommunen tillstyrker strategin, som gäller alla utom barn.', 'tillstyrker'],
  ])('%s', (text, overall) => {
    expect(read(text).overall).toBe(overall);
  });
  test('says that there is an exception', () => {
    expect(read('Kommunen tillstyrker förslaget med undantag av kapitel 3.').overallWhy).toMatch(
      /^om helheten, med ett undantag: /,
    );
  });
});

describe('an earlier strategy is another one', () => {
  test.each([
    ['Kommunen tillstyrker den nuvarande strategin.', 'oklart'],
    ['Kommunen tycker att nuvarande strategi är bra.', 'oklart'],
    ['Kommunen avstyrkte den förra strategin.', 'oklart'],
    ['Kommunen ställde sig bakom strategin 2015–2020.', 'oklart'],
    ['Kommunen var positiv till strategi för åren 2015–2020.', 'oklart'],
    ['Kommunen avstyrker nuvarande förslag.', 'avstyrker'],
    ['Kommunen tillstyrker strategin 2021–2026.', 'tillstyrker'],
    ['Kommunen tillstyrker strategin, som ersätter den nuvarande strategin.', 'tillstyrker'],
  ])('%s', (text, overall) => {
    expect(read(text, 'Sala kommun\n2021-02-28').overall).toBe(overall);
  });
  test('what is said of it is no sure point', () => {
    const { points } = read('Kommunen tycker att nuvarande strategi är bra.');
    expect(points.map(({ sure, about }) => ({ sure, about }))).toEqual([{ sure: false, about: [] }]);
  });
});

describe('behind a reservation the body speaks again', () => {
  const reserved = 'Karin Ek (M) reserverar sig mot beslutet.\n\nVi anser att strategin är dålig.';
  test.each([
    ['where it is named', 'Nämnden anser att kapitel 3 bör förtydligas.'],
    ['behind the verb', 'Sammantaget anser nämnden att kapitel 3 bör förtydligas.'],
  ])('%s', (_, sentence) => {
    expect(words(`${reserved}\n\n${sentence}\n\nStrategin saknar mål.`, 'Miljönämnden')).toEqual([
      sentence,
      'Strategin saknar mål.',
    ]);
  });
  test('under its own name', () => {
    expect(words(`${reserved}\n\nMiljönämnden\n\nKapitel 3 bör förtydligas.`, 'Miljönämnden')).toEqual([
      'Kapitel 3 bör förtydligas.',
    ]);
  });
  test('and under a heading for reservations only where its name stands on a line', () => {
    const told = 'Nämnden anser att strategin är bra.\n\nStrategin saknar mål.';
    expect(words(`Reservation\n\nKarin Ek (M)\n\n${told}`, 'Miljönämnden')).toEqual([]);
  });
  test('and not where those who reserve themselves tell what it thinks', () => {
    const text = 'Nämnden anser att strategin är bra. Det gör inte vi.\n\nStrategin saknar mål.';
    expect(words(`Reservation\n\nKarin Ek (M)\n\n${text}`, 'Miljönämnden')).toEqual([]);
  });
});

test('where something stands is no wish', () => {
  for (const words of [
    'Se nedan.',
    'Se bifogat yttrande.',
    'Se bilaga.',
    'Se vårt yttrande i bilaga.',
    'Se även bilaga 2.',
  ])
    expect(read(words).points, words).toEqual([]);
  for (const words of ['Se över kapitel 3.', 'Se till att kapitel 3 skrivs om.'])
    expect(
      read(words).points.map(({ stance }) => stance),
      words,
    ).toEqual(['ändringsförslag']);
});

test('a day that there isn’t is no date', () => {
  expect(read('Bra.', 'Sala kommun\n2026-02-31').date).toBeNull();
  expect(read('Bra.', 'Sala kommun\n29 februari 2021').date).toBeNull();
  expect(read('Bra.', 'Sala kommun\n2020-02-29').date).toBe('2020-02-29');
});
