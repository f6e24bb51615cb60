import { expect, test } from 'vitest';
import type { EntryChoice } from '../../../../../comments/list/entries/entries.ts';
import type { Table } from '../../../../../comments/list/list.ts';
import { cellsOfCsv } from '../../../../../comments/list/read/formats/csv.ts';
import { readJson } from '../../../../../comments/list/read/formats/json-ld.ts';
import type { FileRead } from '../../../../../comments/list/read/result.ts';
import { readTable } from '../../../../../comments/list/read/table.ts';
import { begreppssvar } from '../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { shownText } from '../../../../../comments/list/write/cell-text.ts';
import { toCsv } from '../../../../../comments/list/write/formats/csv.ts';
import { toJsonLd } from '../../../../../comments/list/write/formats/json-ld.ts';
import { on, source } from '../list-source.ts';

const reply = 'Svar av Bo Ask, 2026-03-01 10:00: Dumt.\n\nStryk den.';
const comments = [
  on('alla', 'a', { commenting: `Otydligt.\n\n${reply}`, identifying: ['https://example.org/begrepp'] }),
  on('Fler', 'b', { commenting: reply }),
];
const own = source(comments);

test.each([
  ['a letter', yttrande(own)],
  ['an answer on concepts', begreppssvar(own)],
  ['the form of ISO', iso(own)],
])('what a colleague has replied to a comment isn’t said in our name in %s', (_, made) => {
  const text = JSON.stringify(made);
  expect(text).toContain('Otydligt.');
  expect(text).not.toMatch(/Bo Ask|Dumt|Stryk den/);
});

test('what the reader writes below a reply is in the letter', () => {
  const answered = 'Otydligt.\n\nSvar från Bo Ask, 2026-03-01 10:00: Dumt.\nStryk den.\n\nMen inte för alla.';
  const text = JSON.stringify(yttrande(source([on('alla', 'a', { commenting: answered })])));
  expect(text).toContain('Otydligt.');
  expect(text).toContain('Men inte för alla.');
  expect(text).not.toMatch(/Bo Ask|Dumt|Stryk den/);
});

test('a comment that is nothing but replies isn’t there', () => {
  expect(JSON.stringify(yttrande(own).parts)).not.toContain('Fler');
});

const list = (choice: EntryChoice = {}) => templateTable(own, synpunktslista, choice);
const cellsOf = ({ columns, rows }: Table, heading: string) => {
  const at = columns.findIndex((column) => column.heading === heading);
  return rows.map(({ cells }) => shownText(cells[at] ?? { type: 'empty' }));
};

test('a list has replies only where they are asked for, and then apart, under their names', () => {
  expect(JSON.stringify(list())).not.toMatch(/Bo Ask|Dumt|Stryk den/);
  expect(JSON.stringify(toJsonLd(own))).not.toMatch(/Bo Ask|Dumt|Stryk den/);
  const asked = list({ replies: true });
  expect(cellsOf(asked, 'Synpunkt').toSorted()).toEqual(['', 'Otydligt.']);
  expect(cellsOf(asked, 'Svar i tråden')).toEqual([reply, reply]);
  const ownColumns = { ...synpunktslista, columns: [{ key: 'quote' as const }, { key: 'commenting' as const }] };
  expect(templateTable(own, ownColumns, { replies: true }).columns.map(({ key }) => key)).toEqual([
    ...['quote', 'commenting', 'replies'],
  ]);
  expect(templateTable(own, ownColumns).columns).toHaveLength(2);
});

const [place] = [{ document: 'urn:uuid:d', edition: 'urn:uuid:e' }];
const reading = (csv: string, known = own): FileRead => {
  let ids = 0;
  return readTable(cellsOfCsv(csv), {
    source: known,
    place,
    creator: { id: 'urn:uuid:reader', name: 'Åsa Öberg' },
    newId: () => `urn:uuid:new-${++ids}`,
    now: new Date('2026-03-02T10:00:00.000Z'),
  });
};

test.each([[false], [true]])(
  'a list that comes back takes no reply away, whether it has them or not: %s',
  (replies) => {
    const csv = String(toCsv(list({ replies })));
    expect(reading(csv).rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    const [row] = reading(csv.replace('Otydligt.', 'Mycket otydligt.')).rows.filter(
      ({ outcome }) => outcome === 'changed',
    );
    expect(row).toMatchObject({
      changes: [{ field: 'commenting', after: `Mycket otydligt.\n\n${reply}` }],
      faults: [],
    });
  },
);

test('in a list that is new the replies are below what they reply to', () => {
  const { rows } = reading(String(toCsv(list({ replies: true }))), source([]));
  expect(rows).toContainEqual(
    expect.objectContaining({ comment: expect.objectContaining({ commenting: `Otydligt.\n\n${reply}` }) }),
  );
});

test('annotations that come back without replies take none away', () => {
  const read = readJson(JSON.stringify(toJsonLd(own)), {
    known: comments,
    placeOf: () => ({ ...place, text: '' }),
    newId: () => 'urn:uuid:new',
    now: new Date('2026-03-02T10:00:00.000Z'),
  } as never);
  expect(read.rows.map(({ outcome }) => outcome)).not.toContain('changed');
});

test.each([
  [
    'Tillagt i kommentaren av Anna Sund, som skrev ”Är målet rimligt?”:\n\nTio procent räcker inte.',
    'Tio procent räcker inte.',
  ],
  [
    'Byt.\n\nKommentaren står vid ord som Anna Sund har infogat: ”med tio procent” och ”år”.',
    'Gäller orden ”med tio procent” och ”år”.',
  ],
  ['Byt.\n\nKommentaren gäller också ord som är infogade: ”med tio procent”.', 'Gäller också orden ”med tio procent”.'],
  ['Byt.\n\nÄndringen står i ord som Anna Sund och Bo Ask har infogat.', 'Byt.'],
  ['Ändringen står i ord som Anna Sund har infogat: ”med tio” blir ”med tolv”.', '”med tio” blir ”med tolv”.'],
])('what only tells where a comment was taken in from isn’t in a letter: %s', (commenting, said) => {
  const of = source([on('alla', 'a', { commenting })]);
  const text = JSON.stringify(yttrande(of));
  expect(text).toContain(said);
  expect(text).not.toMatch(/Anna Sund|infogad|infogat|står vid|Tillagt/);
  expect(JSON.stringify(templateTable(of, synpunktslista, {}))).toMatch(/Anna Sund|infogade/);
});
