import { expect, test } from 'vitest';
import { readTable } from '../../../../../comments/list/read/table.ts';
import { document, edition, on, source } from '../list-source.ts';

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

test.each<[string, string[], string]>([
  ['one cell', ['1', 'psykisk hälsa', 'Oklart', '', 'mer text'], 'mer text'],
  ['several, some empty', ['1', 'psykisk hälsa', 'Oklart', '', 'mer text', '', 'ännu mer'], 'mer text; ännu mer'],
  ['far away', ['1', 'psykisk hälsa', 'Oklart', '', ...Array<string>(500).fill(''), 'långt bort'], 'långt bort'],
])('what stands to the right of the headings is told with its words: %s', (_, line, found) => {
  const [row] = read(headings, line).rows;
  expect(row).toMatchObject({
    outcome: 'new',
    comment: { commenting: 'Oklart' },
    faults: [{ part: '', found, why: 'more cells than headings' }],
  });
});

test('empty cells to the right of the headings are nothing to tell, nor is an empty heading the last one', () => {
  expect(said(headings, ['1', 'psykisk hälsa', 'Oklart', '', '', ' '])).toEqual([[2, 'Oklart']]);
  expect(said([...headings, ''], ['1', 'psykisk hälsa', 'Oklart', '', 'mer'])).toEqual([
    [2, 'Oklart', ': more cells than headings'],
  ]);
});

test('words to the right of the headings are told of a comment that is known, and of a row that says nothing', () => {
  expect(said(['Id', 'Synpunkt'], [known[0]?.id ?? '', 'Oklart.', 'mer'])).toEqual([
    [2, 'unchanged', ': more cells than headings'],
  ]);
  expect(said(headings, ['', '', '', '', 'mer'])).toEqual([
    [2, 'unreadable', ': more cells than headings', ': says nothing'],
  ]);
});

test('a column without a heading is told once, by its letter', () => {
  const { rows, faults } = read(['Avsnitt', '', 'Synpunkt'], ['1', 'bara här', 'Oklart'], ['2', 'och här', 'Saknas']);
  expect(faults).toEqual([{ part: '', found: 'B', why: 'column without heading' }]);
  expect(rows.map((row) => row.faults)).toEqual([[], []]);
  expect(read(['Avsnitt', '', 'Synpunkt'], ['1', '', 'Oklart']).faults).toEqual([]);
  const two = read(['Avsnitt', '', '', 'Synpunkt'], ['1', 'ett', 'två', 'Oklart']).faults;
  expect(two.map(({ found }) => found)).toEqual(['B', 'C']);
});

test.each(['99999999999999999999', '-4', '0', 'bilagan'])('a page that no document has is told: %s', (page) => {
  const [row] = read(['Citat', 'Synpunkt', 'Sida'], ['psykisk', 'Oklart', page]).rows;
  expect(row).toMatchObject({ outcome: 'new', faults: [{ part: 'Sida', found: page, why: 'not understood' }] });
});

test.each(['7', 's. 7', 'sidan 7–9', '–', '-', ''])(
  'a page as people write it, or none, is nothing to tell: %s',
  (page) => {
    expect(said(['Citat', 'Synpunkt', 'Sida'], ['psykisk', 'Oklart', page])).toEqual([[2, 'Oklart']]);
  },
);

test('ids that none of ours can be number the rows of somebody else, and that is said once', () => {
  const { rows, faults } = read(['Id', 'Citat', 'Synpunkt'], ['1', 'psykisk hälsa', 'Oklart'], ['2', 'vård', 'Saknas']);
  expect(rows.map((row) => [row.outcome, row.faults, row.outcome === 'new' && row.comment.id])).toEqual([
    ['new', [], 'urn:uuid:new'],
    ['new', [], 'urn:uuid:new'],
  ]);
  expect(faults).toEqual([{ part: 'Id', found: '1', why: 'ids of others' }]);
});

test.each<[string[], string[], object]>([
  [
    ['Sida', 'Remissinstans', 'Synpunkter', 'Förslag till ändring'],
    ['3', 'Region A', 'Oklart', 'bör'],
    { commenting: 'Oklart', editing: 'bör' },
  ],
  [['SYNPUNKT:', 'Citat '], ['Oklart', 'vård'], { commenting: 'Oklart' }],
  [
    ['Kapitel', 'Kommentarer'],
    ['Vård', 'Oklart'],
    { commenting: 'Oklart', target: { type: 'section', path: ['Vård'] } },
  ],
  [['Nuvarande lydelse', 'Föreslagen lydelse'], ['ska', 'bör'], { editing: 'bör', target: { type: 'passage' } }],
  [['Page', 'Comment', 'Proposed change'], ['3', 'Unclear', 'bör'], { commenting: 'Unclear', editing: 'bör' }],
  [['Avsändare', 'Ändringsförslag'], ['Region A', 'bör'], { editing: 'bör', creator: { remissinstans: 'Region A' } }],
  // The number of a paragraph is no heading.
  [['Stycke', 'Synpunkter', 'Förslag'], ['2', 'Oklart', 'bör'], { commenting: 'Oklart', target: { type: 'document' } }],
])('headings of another authority: %j', (headings, row, comment) => {
  expect(read(headings, row).rows).toMatchObject([{ outcome: 'new', comment }]);
});

test('a column that is called as ours comes before one that others call so, which is told', () => {
  const { rows, faults } = read(['Kommentar', 'Synpunkt'], ['Till oss', 'Oklart']);
  expect(rows).toMatchObject([{ outcome: 'new', comment: { commenting: 'Oklart' } }]);
  expect(faults).toEqual([{ part: 'Kommentar', found: '', why: 'unknown column' }]);
});
