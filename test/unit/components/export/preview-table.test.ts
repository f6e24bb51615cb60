import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { kindOf } from '../../../../comments/list/templates/columns.ts';
import { iso } from '../../../../comments/list/templates/iso.ts';
import { synpunktslista } from '../../../../comments/list/templates/synpunktslista.ts';
import { inEms, widestWord } from '../../../../comments/list/write/column-widths.ts';
import { PreviewTable } from '../../../../components/export/preview/PreviewTable.tsx';
import { source } from '../../comments/list/list-source.ts';

const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
afterEach(() => render(null, main));

/** Draws a table. @returns how wide each column is, in em, by its heading */
function drawn(columns: readonly { key: string; heading: string; width: number }[], rows: readonly string[][]) {
  const shown = rows.map((cells) => columns.map((_, i) => ({ text: cells[i] ?? '' })));
  const preview = { kind: 'table' as const, title: '', lines: [], total: 1, from: 0, page: 0, pages: 1 };
  render(h(PreviewTable, { ...preview, columns: [...columns], rows: shown }), main);
  const ems = Number(main.querySelector('table')?.style.getPropertyValue('--ems'));
  const headings = [...main.querySelectorAll('th')].map(({ textContent }) => textContent ?? '');
  return new Map(
    [...main.querySelectorAll('col')].map((col, i) => [headings[i], (ems * Number.parseFloat(col.style.width)) / 100]),
  );
}
const roomFor = (word: string) => widestWord(word) * inEms.cell + inEms.beside;

test('a word of a cell stays whole, however many columns there are: one scrolls before it breaks', () => {
  const columns = synpunktslista.columns.map(({ key }) => ({ key, ...kindOf(key) }));
  const row = ['4', 'Ansvarsfördelning', '14', 'lättillgängliga', 'Bra.', 'Ansvarsfördelningen', '', 'redaktionell'];
  const widths = drawn(columns, [row]);
  for (const [i, { heading }] of columns.entries())
    expect(widths.get(heading), heading).toBeGreaterThanOrEqual(roomFor(row[i] ?? '') - 0.1);
});

test('the long headings of ISO’s form end a line behind a slash, which leaves its comments their room', () => {
  const { columns } = iso(source([]));
  const widths = drawn(columns, [['SE-001', '', '3.2', '', 'ge', 'Avstyrker.\nFörtydliga hur det ska följas upp.']]);
  expect([...widths.keys()]).toContain('Paragraph/Figure/Table');
  expect(main.querySelectorAll('th wbr')).toHaveLength(3);
  expect(widths.get('MB/NC')).toBeGreaterThan(roomFor('MB/NC'));
  expect(widths.get('Paragraph/Figure/Table')).toBeLessThan(0.6 * roomFor('Paragraph/Figure/Table'));
});
