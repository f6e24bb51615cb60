import { expect, test } from 'vitest';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { columnWidths, inArial, widestWord } from '../../../../../comments/list/write/column-widths.ts';
import { lineCount } from '../../../../../comments/list/write/formats/row-height.ts';
import { on, source } from '../list-source.ts';
import { partsOf } from './file-parts.ts';

test.each<[string, number, number]>([
  ['', 10, 1],
  ['kort', 10, 1],
  ['två ord som bryts', 10, 2],
  ['ett\n\ntre', 10, 3],
  ['a'.repeat(25), 10, 3],
  // Short words fill their lines: it takes no more of them than its letters do.
  ['nu ska vi se '.repeat(10), 20, 6],
])('“%s” takes lines as words fill them', (text, width, lines) => {
  expect(lineCount([text], [width])).toBe(lines);
});

test('no word of a sheet breaks by the letter, though the columns then take more than the page', () => {
  const columns = [
    { heading: 'Typ', width: 16 },
    { heading: 'Avsnitt', width: 20 },
    { heading: 'Förslag', width: 28 },
  ];
  const rows = [
    ['redaktionell', '3. En hållbar samhällsutveckling', 'ord '.repeat(150)],
    ['redaktionell', 'Hela dokumentet', ''],
  ];
  const letters = { heading: 1, cell: 1, beside: 2, unbroken: 27 };
  const widths = columnWidths(columns, rows, 60, letters);
  for (const [i, width] of widths.entries())
    for (const row of rows) expect(width).toBeGreaterThanOrEqual(widestWord(row[i] ?? '') + 2);
  // The rest goes to what is long.
  expect(widths[2]).toBeGreaterThan((widths[0] ?? 0) + 5);
});

test('names are whole in a list for Word: their columns hold them, and nothing hyphenates there', async () => {
  const columns = [
    { heading: 'Från', width: 1, isOfNames: true },
    { heading: 'Synpunkt', width: 90 },
  ];
  const [narrow = 0] = columnWidths(columns, [['Arbetsmarknadsnämnden', 'x'.repeat(2000)]], 60, inArial);
  expect(narrow).toBeGreaterThanOrEqual(widestWord('Arbetsmarknadsnämnden') * inArial.cell + inArial.beside);
  const creator = { id: 'urn:uuid:k', name: 'Karin Lindström', remissinstans: 'Socialförvaltningen' };
  const list = templateTable(source([on('Fler', 'a', { commenting: 'Bra.', creator })]), synpunktslista);
  const { 'word/document.xml': word, 'word/styles.xml': styles } = await partsOf(list, 'docx');
  const named = [...(word?.getElementsByTagName('w:p') ?? [])].filter(
    (one) => one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === 'TableName',
  );
  expect(named.map(({ textContent }) => textContent)).toEqual(['Karin Lindström', 'Socialförvaltningen']);
  const style = [...(styles?.getElementsByTagName('w:style') ?? [])].find(
    (one) => one.getAttribute('w:styleId') === 'TableName',
  );
  expect(style?.getElementsByTagName('w:lang')[0]?.getAttribute('w:val')).toBe('x-none');
});
