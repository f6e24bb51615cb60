import { expect, test } from 'vitest';
import { readTable } from '../../comment-list/in/table.ts';
import { document, edition, on, source } from './list-source.ts';

const known = [on('psykisk hälsa i skolan', 'a', { commenting: 'Oklart.' })];
const read = (...lines: string[][]) =>
  readTable(lines, {
    source: source(known),
    place: { document, edition },
    creator: { id: 'urn:uuid:me', name: 'Jag' },
    newId: () => 'urn:uuid:new',
    now: new Date('2026-03-02T00:00:00.000Z'),
  });

/** Of each row where it is, what it says, and what isn't read of it. */
const said = (...lines: string[][]) =>
  read(...lines).rows.map((row) => {
    const faults = row.faults.map(({ part, why }) => `${part}: ${why}`);
    return [row.row, row.outcome === 'new' ? row.comment.commenting : row.outcome, ...faults];
  });

const headings = ['Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande'];
const first = ['1', 'psykisk hälsa', 'Bör förtydligas', ''];
const second = ['2', 'suicid', 'Saknas', 'avstyrker'];

test('a list below another is read by its own headings', () => {
  const rows = read(headings, first, [], ['Del 2'], ['Synpunkt', 'Citat'], ['Saknas', 'suicid']).rows;
  expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'new'],
    [4, 'unreadable'],
    [6, 'new'],
  ]);
  expect(rows[2]).toMatchObject({ comment: { commenting: 'Saknas' }, faults: [] });
  expect(JSON.stringify(rows[2])).toContain('"exact":"suicid"');
  expect(rows.every((row) => !('sheet' in row))).toBe(true);
});

test('columns that are only known to be none in the second list are told as well', () => {
  expect(read(headings, first, ['Synpunkt', 'Citat', 'Prioritet'], ['Saknas', 'suicid', '1']).faults).toEqual([
    { part: 'Prioritet', found: '', why: 'unknown column' },
  ]);
});

test('headings that are repeated are no comment', () => {
  expect(said(headings, first, headings, second)).toEqual([
    [2, 'Bör förtydligas'],
    [4, 'Saknas'],
  ]);
});

test('what the columns are for, below their headings, is no comment', () => {
  expect(said(headings, ['(nr)', '(ordagrant)', '(fritext)', '(välj)'], first)).toEqual([
    [2, 'unreadable', ': says nothing'],
    [3, 'Bör förtydligas'],
  ]);
  // Farther down such words are somebody's.
  expect(said(headings, first, ['', '', '(utgår)', '']).at(-1)).toEqual([3, '(utgår)']);
});

test('a row that only says where it is says nothing', () => {
  expect(said(headings, ['Kapitel 1', '', '', ''], first, ['', 'suicid', '', ''])).toEqual([
    [2, 'unreadable', ': says nothing'],
    [3, 'Bör förtydligas'],
    [4, 'unreadable', ': says nothing'],
  ]);
});

test.each(['#DIV/0!', '#REF!', '#N/A', '#SAKNAS!', '#VÄRDEFEL!'])(
  'a cell that could not be worked out is told: %s',
  (cell) => {
    expect(said(headings, ['1', 'suicid', cell, 'avstyrker'])).toEqual([[2, undefined, 'Synpunkt: not understood']]);
    expect(said(headings, ['1', 'suicid', cell, ''])).toEqual([
      [2, 'unreadable', 'Synpunkt: not understood', ': says nothing'],
    ]);
    expect(said([...headings, 'Id'], ['', '', cell, '', 'urn:uuid:a'])[0]).toEqual(
      expect.arrayContaining(['Synpunkt: not understood']),
    );
    expect(read([...headings, 'Id'], ['', '', cell, '', 'urn:uuid:a']).rows[0]).not.toMatchObject({
      changes: [{ field: 'commenting' }],
    });
  },
);
