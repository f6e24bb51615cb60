import { expect, test } from 'vitest';
import { argumentsOf } from '../../../commands/arguments.ts';

function given(...words: string[]) {
  process.argv.splice(2, process.argv.length, ...words);
  return argumentsOf({ out: { type: 'string' }, own: { type: 'boolean' } }, 'gör-så -- [--out FIL] FIL');
}

test('files and options come apart', () => {
  const { values, positionals } = given('a.txt', '--out', 'b.txt', '--own', '-');
  expect({ ...values, positionals }).toEqual({ out: 'b.txt', own: true, positionals: ['a.txt', '-'] });
});

test.each([
  [['--helt'], 'Valet --helt finns inte.'],
  [['-x', 'a.txt'], 'Valet -x finns inte.'],
  [['a.txt', '--out'], 'Valet --out är inte skrivet som det ska.'],
  [['--own=ja'], 'Valet --own är inte skrivet som det ska.'],
])('%s is answered in a sentence', (words, sentence) => {
  expect(() => given(...words)).toThrow(`${sentence}\ngör-så -- [--out FIL] FIL`);
});
