import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { begreppssvar } from '../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { columnWidths, inArial, inEms, widestWord } from '../../../../../comments/list/write/column-widths.ts';
import { toHtml } from '../../../../../comments/list/write/formats/html.ts';
import { on, source } from '../list-source.ts';

const commented = source([on('psykisk hälsa i skolan', 'a', { commenting: 'Oklart.', assessing: 'tillstyrker' })]);

test('no word of a heading breaks, and the width is used', () => {
  const heading = fc.array(fc.stringMatching(/^[a-zåäö]{1,20}$/), { minLength: 1, maxLength: 3 });
  const column = fc.record({
    heading: heading.map((words) => words.join(' ')),
    width: fc.integer({ min: 1, max: 70 }),
  });
  const cell = fc.stringMatching(/^[a-zåäö ]{0,40}$/);
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 18 }),
      fc.array(fc.array(cell, { maxLength: 18 }), { maxLength: 3 }),
      fc.integer({ min: 1, max: 200 }),
      (columns, rows, room) => {
        const widths = columnWidths(columns, rows, room, inEms);
        const least = columns.map(({ heading }) => widestWord(heading) * inEms.heading + inEms.beside);
        for (const [i, width] of widths.entries()) expect(width).toBeGreaterThan((least[i] ?? 0) - 1e-6);
        const all = least.reduce((a, b) => a + b, 0);
        expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(Math.max(room, all), 3);
      },
    ),
  );
});

test('a word of a cell doesn’t break either where there is room', () => {
  const columns = [
    { heading: 'Nr', width: 5 },
    { heading: 'Begrepp', width: 5 },
    { heading: 'Synpunkt', width: 90 },
  ];
  const [, concept = 0] = columnWidths(columns, [['1', 'psykiskt välbefinnande', 'Bra.']], 60, inEms);
  expect(concept).toBeGreaterThanOrEqual(widestWord('välbefinnande') * inEms.cell + inEms.beside);
});

test('a column that is seldom filled is wide enough for what then stands in it, and one that never makes a row high is not wider', () => {
  const columns = [
    { heading: 'Avsnitt', width: 20 },
    { heading: 'Synpunkt', width: 34 },
    { heading: 'Motivering', width: 28 },
  ];
  const section = '3.2 Insatser för barn, unga och vuxna';
  const rows = Array.from({ length: 12 }, (_, i) => [section, 'x'.repeat(90), i % 6 === 0 ? 'x'.repeat(200) : '']);
  const widths = columnWidths(columns, rows, 60, inArial);
  const [avsnitt = 0, synpunkt = 0, motivering = 0] = widths;
  expect(motivering).toBeGreaterThan(avsnitt);
  expect(synpunkt).toBeGreaterThan(avsnitt);
  // No other division of the width is noticeably lower.
  const heightOf = (some: readonly number[]) =>
    rows.reduce((all, row) => all + Math.max(...row.map((text, i) => text.length / (some[i] ?? 1))), 0);
  for (let a = 6; a < 30; a += 2)
    for (let b = 6; a + b < 52; b += 2) expect(heightOf(widths)).toBeLessThan(1.12 * heightOf([a, b, 60 - a - b]));
});

test('the words of headings hold in a font that is 12 % wider than Arial', () => {
  // Of Arial Bold, in thousandths of the font size: its own table of advances.
  const advances = { M: 833, o: 611, t: 333, i: 278, v: 556, e: 556, r: 389, n: 611, g: 611 };
  const word = [...'Motivering'].reduce((all, letter) => all + advances[letter as keyof typeof advances], 0) / 1000;
  const columns = [
    { heading: 'Motivering', width: 1 },
    { heading: 'Synpunkt', width: 90 },
  ];
  const [narrow = 0] = columnWidths(columns, [['', 'x'.repeat(800)]], 60, inArial);
  // Beside it stands the cell's room: 70 twentieths of a point on both sides, of letters of 8.5 points.
  expect(narrow - 140 / 170).toBeGreaterThan(1.12 * word);
});

test.each([
  ['ISO', iso(commented)],
  ['synpunktslista', templateTable(commented, synpunktslista)],
  ['begreppssvar', begreppssvar(commented)],
] as const)('%s as a page has columns as wide as their headings’ words', (_name, list) => {
  const { document } = new JSDOM(toHtml(list)).window;
  const percents = [...document.querySelectorAll('col')].map((col) =>
    Number.parseFloat(col.getAttribute('style')?.slice(7) ?? ''),
  );
  // An A4 that lies, in the letters that it is printed in.
  const ems = ((267 / 25.4) * 96) / 12;
  for (const [i, { heading }] of list.columns.entries())
    expect((ems * (percents[i] ?? 0)) / 100, heading).toBeGreaterThan(widestWord(heading) * inEms.heading + 1.4);
});
