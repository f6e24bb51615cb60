import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { begreppssvar } from '../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { columnWidths, inEms, widestWord } from '../../../../../comments/list/write/column-widths.ts';
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
