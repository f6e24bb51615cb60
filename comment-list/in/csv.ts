import Papa from 'papaparse';
import { reversed } from '../controls.ts';
import { unguarded } from '../formula-guard.ts';

/** The cells of a CSV file, whatever its separator: spreadsheets save with the one that their language has. */
export function cellsOfCsv(text: string): string[][] {
  // An empty last line would be counted in when the separator is guessed.
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/[\r\n]+$/, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
  });
  // Behind the last line's end there is none.
  if (data.at(-1)?.join('') === '') data.pop();
  return data.map((line) => line.map((cell) => reversed(unguarded(cell))));
}
