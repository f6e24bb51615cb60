import { expect, test } from 'vitest';
import type { IncomingCells } from '../../../../../comments/list/read/formats/workbook/lists-in-sheets.ts';
import { likelyHeadings } from '../../../../../comments/list/read/likely-headings.ts';
import { readTable } from '../../../../../comments/list/read/table.ts';
import {
  askedFirst,
  type ChoosableColumn,
  choosable,
  takenBy,
  type UnknownColumn,
} from '../../../../../comments/list/read/unknown-columns.ts';
import { columnKeys, kindOf } from '../../../../../comments/list/templates/columns.ts';
import { saysNothingYet } from '../../../../../extension/state/import/changes-from.ts';
import { document, edition, source } from '../list-source.ts';

const given = {
  source: source([]),
  place: { document, edition },
  creator: { id: 'urn:uuid:me', name: 'Jag' },
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-02T00:00:00.000Z'),
};

/** @param chosen by the heading, or the letter of a column that has none */
function read(cells: IncomingCells, chosen: Record<string, ChoosableColumn> = {}) {
  const { columns } = readTable(cells, given);
  const idOf = (name: string) => columns.find(({ heading, letter }) => (heading || letter) === name)?.id ?? name;
  const choices = new Map(Object.entries(chosen).map(([name, key]) => [idOf(name), key]));
  return readTable(cells, { ...given, columns: choices });
}

const said = (result: ReturnType<typeof read>) =>
  result.rows.map((row) => (row.outcome === 'new' ? row.comment.commenting : row.outcome));

const asked = ({ columns }: ReturnType<typeof read>) =>
  columns.map(({ heading, letter, values }) => [heading, letter, ...values]);

const own = [
  ['Åsikt', 'Var i texten', 'Prio'],
  ['Oklart vem som ansvarar', '2.1', '1'],
  ['Bra', '', '2'],
  ['Bra', '3', '1'],
];

test('a list that calls nothing as we do is asked about, column by column, with what stands in it', () => {
  const first = read(own);
  expect(said(first)).toEqual(['unreadable', 'unreadable', 'unreadable']);
  expect(first.lacks).toBe('commenting');
  expect(asked(first)).toEqual([
    ['Åsikt', 'A', 'Oklart vem som ansvarar', 'Bra'],
    ['Var i texten', 'B', '2.1', '3'],
    ['Prio', 'C', '1', '2'],
  ]);
});

test('what is chosen is read as if it were the heading, and what isn’t chosen is told', () => {
  const chosen = read(own, { Åsikt: 'commenting', 'Var i texten': 'section' });
  expect(said(chosen)).toEqual(['Oklart vem som ansvarar', 'Bra', 'Bra']);
  expect(chosen.rows[0]).toMatchObject({ comment: { target: { type: 'section', path: ['2.1'] } } });
  expect(chosen).not.toHaveProperty('lacks');
  expect(chosen.faults).toEqual([{ part: 'Prio', found: '', why: 'unknown column' }]);
  // They are asked about still, so that one can choose otherwise.
  expect(asked(chosen).map(([heading]) => heading)).toEqual(['Åsikt', 'Var i texten', 'Prio']);
});

test('nothing is taken in until a column says something, whatever else is chosen', () => {
  const onlyLabels = read(own, { Åsikt: 'tagging' });
  expect([onlyLabels.lacks, saysNothingYet(onlyLabels)]).toEqual(['commenting', true]);
  const proposals = read(own, { Åsikt: 'editing' });
  expect([proposals.lacks, saysNothingYet(proposals)]).toEqual([undefined, false]);
});

test('beside columns that are known, the others are asked about; what these are can’t be chosen', () => {
  const lines = [
    ['Citat', 'Åsikt', '', 'Sida'],
    ['psykisk hälsa', 'Bra', 'Anna Ek', '3'],
  ];
  const { columns, lacks } = read(lines);
  expect(columns.map(({ heading, letter }) => heading || letter)).toEqual(['Åsikt', 'C']);
  expect(lacks).toBe('commenting');
  expect(columns[0]?.taken).toEqual(
    new Map([
      ['quote', 'Citat'],
      ['page', 'Sida'],
    ]),
  );
  // What another column is already isn't read twice.
  expect(said(read(lines, { Åsikt: 'quote' }))).toEqual(['unreadable']);
  const { rows } = read(lines, { Åsikt: 'commenting', C: 'reviewer' });
  expect(rows[0]).toMatchObject({ comment: { commenting: 'Bra', creator: { name: 'Anna Ek' } } });
});

test('a column that is called as another is asked about with it taken', () => {
  const { columns, lacks } = read([
    ['Citat', 'Synpunkt', 'Kommentar'],
    ['psykisk hälsa', 'Bra', 'Se även 2.1'],
  ]);
  expect(columns.map(({ heading, taken }) => [heading, taken.get('commenting')])).toEqual([['Kommentar', 'Synpunkt']]);
  expect(lacks).toBeUndefined();
});

test('two columns with one heading are two, and one without anything in it is none', () => {
  const lines = [
    ['Citat', 'Svar', 'Svar', 'Avsnitt', 'Tom'],
    ['psykisk hälsa', 'Bra', 'Därför', '2', ''],
  ];
  const { columns } = read(lines);
  expect(columns.map(({ letter }) => letter)).toEqual(['B', 'C']);
  expect(new Set(columns.map(({ id }) => id)).size).toBe(2);
});

test('sheets with the same headings are asked about once, and the choice counts for each', () => {
  const sheet = (name: string, text: string) => ({
    name,
    lines: [
      ['Citat', 'Åsikt', 'Sida'],
      ['psykisk hälsa', text, '3'],
    ],
    merged: [],
    isHidden: false,
  });
  const sheets = [sheet('Almvik', 'Bra'), sheet('Älvmarken', 'Oklart')];
  expect(asked(read(sheets))).toEqual([['Åsikt', 'B', 'Bra']]);
  expect(said(read(sheets, { Åsikt: 'commenting' }))).toEqual(['Bra', 'Oklart']);
});

test('long values are cut short', () => {
  const long = `${'ord '.repeat(30)}`;
  const [column] = read([
    ['Citat', 'Åsikt', 'Sida'],
    ['a', long, '1'],
  ]).columns;
  expect(column?.values).toEqual([`${'ord '.repeat(20).trimEnd()}…`]);
});

test.each<[string, number, string[][]]>([
  ['headings first', 0, own],
  ['a title above', 2, [['Synpunkter från Almvik'], [], ...own]],
  [
    'a question as heading',
    0,
    [
      ['Vad tycker ni?', 'Var?'],
      ['Bra', '2'],
    ],
  ],
  ['a letter', -1, [['Kära kollega', ''], ['här kommer våra synpunkter.']]],
  [
    'a letter with commas',
    -1,
    [['Hej Anna', 'Bo', 'Cilla'], ['Här är listan', 'som ni bad om.'], ['Hälsningar'], ['Eva']],
  ],
  [
    'figures alone',
    -1,
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['one column', -1, [['Åsikt'], ['Bra'], ['Oklart']]],
  [
    'rows wider than what is above them',
    -1,
    [
      ['A', 'B'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
  ],
  ['headings without rows', -1, [['Åsikt', 'Var']]],
])('what looks like headings: %s', (_, at, lines) => {
  expect(likelyHeadings(lines, 20)).toBe(at);
});

test('what another column has been chosen for is taken, and one’s own is not', () => {
  const column = (id: string): UnknownColumn => ({
    id,
    heading: id,
    letter: 'A',
    values: ['x'],
    letters: 1,
    taken: new Map(),
  });
  const columns = [column('Åsikt'), column('Skäl')];
  const choices = new Map<string, ChoosableColumn>([['Åsikt', 'commenting']]);
  expect([...takenBy(column('Skäl'), columns, choices)]).toEqual([['commenting', 'Åsikt']]);
  expect([...takenBy(column('Åsikt'), columns, choices)]).toEqual([]);
});

test('all can be chosen but what follows from the rest, and replies, which lists of ours alone have apart', () => {
  expect(choosable.toSorted()).toEqual(
    columnKeys.filter((key) => key !== 'replies' && !kindOf(key).derived).toSorted(),
  );
});

test('columns that are plainly called are taken for what they say, and asked about with that chosen', () => {
  const lines = [
    ['Kapitel', 'Rubrik i dokumentet', 'Textställe', 'Våra kommentarer', 'Vårt ändringsförslag', 'Prio'],
    ['1', '2 Insatser', 'psykisk hälsa i skolan', 'Vilka?', 'psykisk hälsa i förskolan', '1'],
  ];
  const first = read(lines);
  expect(first.columns.map(({ heading, likely }) => [heading, likely])).toEqual([
    ['Rubrik i dokumentet', undefined],
    ['Textställe', 'quote'],
    ['Våra kommentarer', 'commenting'],
    ['Vårt ändringsförslag', 'editing'],
    ['Prio', undefined],
  ]);
  expect(said(first)).toEqual(['Vilka?']);
  expect(first.rows[0]).toMatchObject({
    comment: { editing: 'psykisk hälsa i förskolan', target: { type: 'passage' } },
  });
  expect(first).not.toHaveProperty('lacks');
  const [, place] = first.columns;
  const without = readTable(lines, { ...given, columns: new Map([[place?.id ?? '', 'none']]) });
  expect(without.rows[0]).toMatchObject({ comment: { target: { type: 'section' } } });
  expect(read(lines.map((line) => line.slice(1))).columns[0]).toMatchObject({ likely: 'section' });
});

test('of two hundred columns those with the most in them are asked about first, and what is chosen', () => {
  const headings = Array.from({ length: 200 }, (_, i) => `K${i}`);
  const row = headings.map((_, i) => 'x'.repeat(i === 150 ? 900 : i % 20));
  const { columns } = read([headings, row.map((text) => text || '-')]);
  const { first, others } = askedFirst(columns, new Map([['heading 0 k1', 'tagging']]));
  expect([first.length, others.length]).toEqual([13, 187]);
  expect(first.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['K1', 'K19', 'K150']));
  expect(askedFirst(columns.slice(0, 12), new Map()).others).toEqual([]);
});
