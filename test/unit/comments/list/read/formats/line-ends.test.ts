import { expect, test } from 'vitest';
import { cellsOfCsv } from '../../../../../../comments/list/read/formats/csv.ts';

const rows = [
  ['Synpunkt', 'Lämnad av'],
  ['Ett', 'Bo'],
  ['Två', 'Eva'],
  ['Tre', 'Åsa'],
];
const [heading = '', ...lines] = rows.map((row) => row.join(';'));

test.each<[name: string, csv: string]>([
  ['CRLF', rows.map((row) => row.join(';')).join('\r\n')],
  ['CR', rows.map((row) => row.join(';')).join('\r')],
  ['a heading with CRLF above rows with LF', `${heading}\r\n${lines.join('\n')}\n`],
  ['a heading with LF above rows with CRLF', `${heading}\n${lines.join('\r\n')}\r\n`],
  ['a heading with CRLF above rows with CR', `${heading}\r\n${lines.join('\r')}\r`],
  ['a return too many', `${[heading, ...lines].join('\r\r\n')}\r\r\n`],
  ['each its own', `${heading}\r\r\n${lines[0]}\r${lines[1]}\r\n${lines[2]}\n`],
])('rows whose line ends are %s are all read', (_, csv) => {
  expect(cellsOfCsv(csv)).toEqual(rows);
});

test('a line that names the separator may end in another way than the rows', () => {
  expect(cellsOfCsv(`sep=;\r\n${[heading, ...lines].join('\n')}\n`).slice(-4)).toEqual(rows);
});

test('a cell with lines of its own stays one cell', () => {
  const csv = `${heading}\r\n"Ett\r\ntill";Bo\n"Två\rtill\ntill";Eva\n`;
  expect(cellsOfCsv(csv)).toEqual([rows[0], ['Ett\ntill', 'Bo'], ['Två\ntill\ntill', 'Eva']]);
});
