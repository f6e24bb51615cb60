import { expect, test } from 'vitest';
import { wordOrder } from '../word-order.ts';

const words = (text: string) => text.split(' ');

test('neighbours that one of the other readings has as well are in order', () => {
  const others = [words('en god hälsa för alla'), words('för alla en god hälsa')];
  expect(wordOrder(words('för alla en god hälsa'), others)).toEqual({ pairs: 4, apart: [] });
});

test('two columns that are read line by line', () => {
  const theirs = [words('psykisk hälsa i skolan stöd till äldre i hemmet')];
  const ours = words('psykisk hälsa stöd till i skolan äldre i hemmet');
  expect(wordOrder(ours, theirs)).toEqual({ pairs: 8, apart: ['hälsa stöd', 'till i', 'skolan äldre'] });
});

test('what others join or part otherwise says nothing of the order', () => {
  const theirs = [words('god p s y k i s k hälsa nu')];
  expect(wordOrder(words('god psykisk hälsa nu'), theirs)).toEqual({ pairs: 1, apart: [] });
});

test('a page with a word or none has no order', () => {
  expect(wordOrder(['ensam'], [[]])).toEqual({ pairs: 0, apart: [] });
  expect(wordOrder([], [])).toEqual({ pairs: 0, apart: [] });
});
