import { expect, test } from 'vitest';
import { cellsOfCsv } from '../../../../../comments/list/read/formats/csv.ts';
import { readJson } from '../../../../../comments/list/read/formats/json-ld.ts';
import type { RowRead } from '../../../../../comments/list/read/result.ts';
import { readTable } from '../../../../../comments/list/read/table.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { writeList } from '../../../../../comments/list/write/formats/formats.ts';
import { toJsonLd } from '../../../../../comments/list/write/formats/json-ld.ts';
import { nobody } from '../../../../../comments/model/author.ts';
import { comment, document, edition, on, source } from '../list-source.ts';

const known = [
  on('psykisk hälsa i skolan', 'a', {
    commenting: 'Oklart.\nMycket.',
    editing: 'psykisk ohälsa',
    classifying: 'sak',
    assessing: 'avstyrker',
    identifying: ['psykisk-halsa'],
  }),
  on('Fler', 'b', { commenting: '=1' }),
];
const incoming = {
  source: source(known),
  place: { document, edition },
  creator: { id: 'urn:uuid:me', name: 'Jag' },
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-02T00:00:00.000Z'),
};
const list = templateTable(source(known), synpunktslista);
const lines = async () => cellsOfCsv((await writeList(list, 'csv')) as string);
const column = (heading: string) => [...list.columns.map((one) => one.heading), 'Id'].indexOf(heading);

/** The list with the first row's cell under a heading changed. */
async function edited(heading: string, text: string) {
  const all = await lines();
  const row = all.find((line) => line.at(-1) === 'urn:uuid:a') as string[];
  row[column(heading)] = text;
  return readTable(all, incoming).rows.find((one) => 'id' in one && one.id === 'urn:uuid:a');
}

test.each<[string, string, string, unknown, unknown]>([
  ['text', 'Synpunkt', 'Klart.', 'Oklart.\nMycket.', 'Klart.'],
  ['text taken away', 'Synpunkt', '', 'Oklart.\nMycket.', undefined],
  ['words struck', 'Förslag till ny lydelse', '(utgår)', 'psykisk ohälsa', ''],
  ['a type', 'Typ', ' Redaktionell', 'sak', 'redaktionell'],
  ['a stance', 'Ställningstagande', 'Tillstyrker', 'avstyrker', 'tillstyrker'],
  ['a stance in other words', 'Ställningstagande', 'har inget att erinra.', 'avstyrker', 'inget att erinra'],
  ['a concept by its name', 'Begrepp', 'Psykisk hälsa; mål [mal-b]', ['psykisk-halsa'], ['psykisk-halsa', 'mal-b']],
])('what is changed is told, before and after: %s', async (_, heading, text, before, after) => {
  const row = await edited(heading, text);
  expect(row).toMatchObject({ outcome: 'changed', changes: [{ before, after }], faults: [] });
});

test.each<[string, string, string, string]>([
  ['a type that is none', 'Typ', 'viktig', 'unknown type'],
  ['a stance that is none', 'Ställningstagande', 'nja', 'unknown stance'],
  ['a stance as what every object has', 'Ställningstagande', 'constructor', 'unknown stance'],
  ['a concept that is none', 'Begrepp', 'psykisk hälsa; hälsa', 'unknown concept'],
  ['a name that two concepts have', 'Begrepp', 'mål', 'unknown concept'],
  ['the place', 'Citat', 'andra ord', 'stays as it is'],
  ['the reviewer', 'Lämnad av', 'Någon', 'stays as it is'],
])('what is no change is told, and the rest of the row counts: %s', async (_, heading, text, why) => {
  expect(await edited(heading, text)).toMatchObject({
    outcome: 'unchanged',
    faults: [{ part: heading, found: text, why }],
  });
});

test('nothing is changed by other line ends or another number', async () => {
  expect(await edited('Synpunkt', 'Oklart.\r\nMycket.')).toMatchObject({ outcome: 'unchanged', faults: [] });
  expect(await edited('Nr', '17')).toMatchObject({ outcome: 'unchanged', faults: [] });
});

test('a negated stance is turned', async () => {
  expect(await edited('Ställningstagande', 'tillstyrker inte')).toMatchObject({ outcome: 'unchanged', faults: [] });
});

test.each([
  ['Tillstyrks', 'tillstyrker', []],
  ['Avstyrkes.', 'avstyrker', []],
  ['Tillstyrks med ändringar', 'tillstyrker med ändring', []],
  ['Tillstyrker ej', 'avstyrker', [{ found: 'Tillstyrker ej', why: 'stance understood', as: 'avstyrker' }]],
  ['Tillstyrks inte', 'avstyrker', [{ found: 'Tillstyrks inte', why: 'stance understood', as: 'avstyrker' }]],
  ['Tillstyrker delvis', undefined, [{ found: 'Tillstyrker delvis', why: 'stance in words' }]],
  ['Avstyrker inte', undefined, [{ found: 'Avstyrker inte', why: 'stance in words' }]],
])('a stance of others: %s', (said, stance, faults) => {
  const [row] = readTable(
    [
      ['Synpunkt', 'Motivering', 'Ställningstagande'],
      ['Bra.', 'För att.', said],
    ],
    incoming,
  ).rows;
  expect(row).toMatchObject({ faults: faults.map((fault) => ({ part: 'Ställningstagande', ...fault })) });
  const { comment } = row as Extract<RowRead, { outcome: 'new' }>;
  expect(comment.assessing).toBe(stance);
  expect(comment.describing).toBe(stance ? 'För att.' : `För att.\n\nStällningstagande: ${said}`);
});

test.each(['   ', '\u00a0\n', '\u200b'])('a comment of nothing but spaces is none: %j', (said) => {
  const lines = [
    ['Nr', 'Synpunkt'],
    ['1', said],
    ['2', 'Bra.'],
  ];
  expect(readTable(lines, incoming).rows).toMatchObject([
    { outcome: 'unreadable', faults: [{ why: 'says nothing' }] },
    { outcome: 'new', comment: { commenting: 'Bra.' } },
  ]);
});

test('columns may be moved, taken away and added, and lines put above', async () => {
  const all = await lines();
  const moved = all.map((line) => [line.at(-1) ?? '', 'x', ...line.slice(1, -1).toReversed()]);
  const read = readTable([['Vår lista', '', ''], [], ...moved], incoming);
  expect(read.rows).toEqual([
    { row: 4, outcome: 'unchanged', id: 'urn:uuid:b', faults: [] },
    { row: 5, outcome: 'unchanged', id: 'urn:uuid:a', faults: [] },
  ]);
  expect(read.faults).toEqual([{ part: 'x', found: '', why: 'unknown column' }]);
});

test('another separator, and an own template that calls the columns otherwise', () => {
  const template = {
    ...synpunktslista,
    columns: [{ key: 'commenting' as const, heading: 'Vad' }, { key: 'page' as const }],
  };
  const read = readTable(cellsOfCsv('Vad,Sida\n"Ny, bra",s. 4\n'), { ...incoming, template });
  expect(read.rows).toMatchObject([
    { outcome: 'new', comment: { commenting: 'Ny, bra', target: { type: 'document' } } },
  ]);
});

test('rows are added', () => {
  const read = readTable(
    [
      ['Avsnitt', 'Sida', 'Citat', 'Synpunkt', 'Lämnad av', 'Id'],
      ['A › B', '4', 'ord', 'Ett', 'Åsa Öberg', ''],
      ['A › B', '', '', 'Två', 'Ny Person', ''],
      ['', '', '', 'Tre', '', ''],
      ['', '', '', '', '', ''],
    ],
    incoming,
  );
  expect(read.rows.map((row) => row.outcome === 'new' && [row.comment.target, row.comment.creator])).toEqual([
    [
      {
        type: 'passage',
        selectors: [
          { type: 'TextQuoteSelector', exact: 'ord' },
          { type: 'remiss:SectionSelector', path: ['A', 'B'] },
          { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc8118', value: 'page=4' },
        ],
      },
      known[0]?.creator,
    ],
    [
      { type: 'section', path: ['A', 'B'], selectors: [] },
      { id: 'urn:x-remisslasaren:person:Ny%20Person', name: 'Ny Person' },
    ],
    [{ type: 'document' }, nobody],
  ]);
  expect(read.rows.map((row) => row.outcome === 'new' && row.nameless)).toEqual([undefined, undefined, true]);
});

test('rows that can’t be read say why, and the others come', () => {
  const read = readTable(
    [
      ['Nr', 'Synpunkt', 'Id'],
      ['1', 'x', 'not an id'],
      ['2', 'Klart.', 'urn:uuid:a'],
      ['3', 'Klart.', 'urn:uuid:a'],
      ['4', '', ''],
      ['5', 'slut', 'urn:uuid:c (forts. 2)'],
    ],
    incoming,
  );
  expect(read.rows.map((row) => [row.row, row.outcome, row.faults[0]?.why])).toEqual([
    [2, 'unreadable', 'no id'],
    [3, 'changed', undefined],
    [4, 'unreadable', 'id twice'],
    [5, 'unreadable', 'says nothing'],
    [6, 'unreadable', 'part missing'],
  ]);
});

test('a table without headings is none', () => {
  const lines = [
    ['1', '2'],
    ['3', '4'],
  ];
  expect(readTable(lines, incoming)).toEqual({
    rows: [],
    faults: [{ part: '', found: '1; 2', why: 'no headings' }],
    columns: [],
  });
});

const text = incoming.source.snapshots.get('a'.repeat(64))?.text ?? '';
const reading = {
  ...incoming,
  known,
  placeOf: (from?: string) => (from === 'https://b.se/' ? undefined : { document, edition, text }),
};

test('annotations: new, changed, unchanged, unreadable', () => {
  const written = structuredClone(toJsonLd(source([...known, comment('c')]))) as never as {
    first: { items: { id: string; body: { value: string }[] }[] };
  };
  const items = written.first.items;
  const [b, a] = items;
  if (a?.body[0]) a.body[0].value = 'Ändrat.';
  expect(b?.id).toBe('urn:uuid:b');
  const foreign = { type: 'Annotation', target: { source: 'https://b.se/' } };
  const read = readJson(
    JSON.stringify({ ...written, first: { type: 'AnnotationPage', items: [...items, foreign, 7] } }),
    reading,
  );
  expect(read.rows.map((row) => [row.row, row.outcome, row.faults[0]?.why])).toEqual([
    [1, 'unchanged', undefined],
    [2, 'changed', undefined],
    [3, 'new', undefined],
    [4, 'unreadable', 'unknown document'],
    [5, 'unreadable', 'not understood'],
  ]);
  expect(read.rows[1]).toMatchObject({
    changes: [{ field: 'commenting', before: 'Oklart.\nMycket.', after: 'Ändrat.' }],
  });
});

test('a status that can’t be read hasn’t changed', () => {
  const draft = on('Fler', 'b', { commenting: 'x', status: 'utkast' });
  const written = toJsonLd(source([draft]), { drafts: true }) as { first: { items: object[] } };
  const [item] = JSON.parse(JSON.stringify(written.first.items));
  const read = readJson(JSON.stringify([{ ...item, 'remiss:status': 'draft' }]), { ...reading, known: [draft] });
  expect(read.rows).toEqual([
    {
      row: 1,
      outcome: 'unchanged',
      id: draft.id,
      faults: [{ part: 'remiss:status', found: 'draft', why: 'not understood' }],
    },
  ]);
});

test('pages that lie elsewhere are told, and what is no JSON', () => {
  expect(readJson('{"type":"AnnotationCollection","first":"https://x/1"}', reading).faults).toEqual([
    { part: 'first', found: 'https://x/1', why: 'elsewhere' },
  ]);
  expect(readJson('Nr;Avsnitt', reading).faults).toMatchObject([{ why: 'no file of the kind' }]);
});

test('what Hypothesis exports', () => {
  const target = [
    {
      source: 'https://a.se/strategi',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 4 },
        { type: 'TextPositionSelector', start: 5, end: 9 },
        { type: 'TextQuoteSelector', exact: 'Fler', prefix: 'x', suffix: 'y' },
        { type: 'PageSelector', index: 2, label: 'iii' },
      ],
    },
  ];
  const base = {
    created: '2026-01-01T10:00:00+00:00',
    updated: '2026-01-02T10:00:00+00:00',
    user: 'acct:asa@hypothes.is',
    uri: 'https://a.se/strategi',
  };
  const read = readJson(
    JSON.stringify({
      export_date: '2026-01-03T10:00:00.000Z',
      export_userid: 'acct:asa@hypothes.is',
      client_version: '1.1',
      annotations: [
        { ...base, id: 'A1', text: 'Bra', tags: ['term'], target, user_info: { display_name: 'Åsa' } },
        {
          ...base,
          id: 'A2',
          text: 'Svar',
          tags: [],
          references: ['A1'],
          target: [{ source: 'https://a.se/strategi' }],
        },
        'x',
      ],
    }),
    { ...reading, known: [] },
  );
  expect(read.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'unreadable']);
  expect(read.rows[0]).toMatchObject({
    faults: [],
    comment: {
      id: 'https://hypothes.is/a/A1',
      commenting: 'Bra',
      tagging: ['term'],
      created: '2026-01-01T10:00:00.000Z',
      creator: { id: 'acct:asa@hypothes.is', name: 'Åsa' },
      target: { selectors: [{ start: 5, end: 9 }, { exact: 'Fler' }, { value: 'page=3' }] },
    },
  });
  expect(read.rows[1]).toMatchObject({
    comment: { commenting: 'Svar', creator: { name: 'asa' }, target: { selectors: [{}, { exact: 'Fler' }, {}] } },
  });
});
