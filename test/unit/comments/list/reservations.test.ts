import { expect, test } from 'vitest';
import { entriesOf } from '../../../../comments/list/entries/entries.ts';
import { senderHeading, sendersOf } from '../../../../comments/list/entries/sender.ts';
import { withAlreadyThere } from '../../../../comments/list/read/already-there.ts';
import { cellsOfCsv } from '../../../../comments/list/read/formats/csv.ts';
import { cellsOfXlsx } from '../../../../comments/list/read/formats/workbook/xlsx.ts';
import { readTable } from '../../../../comments/list/read/table.ts';
import { templateTable } from '../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../comments/list/templates/synpunktslista.ts';
import { shownText } from '../../../../comments/list/write/cell-text.ts';
import { writeList } from '../../../../comments/list/write/formats/formats.ts';
import { toHtml } from '../../../../comments/list/write/formats/html.ts';
import { toMarkdown } from '../../../../comments/list/write/formats/markdown.ts';
import { toPlainText } from '../../../../comments/list/write/formats/plain-text.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { comment, document, edition, on, source } from './list-source.ts';
import { partsOf } from './write/file-parts.ts';

const handlaggare = { id: 'urn:uuid:asa', name: 'Åsa Öberg', role: 'utredare', remissinstans: 'Älvmarkens kommun' };
const [us, theirs] = ['Älvmarkens kommun', 'Socialförvaltningen'];
const reservation = (fields: Partial<Comment> = {}) =>
  comment('no', {
    target: { type: 'document' },
    commenting: 'Nej.',
    tagging: ['Reservation: Bo Alm (X); Eva Ek (X)'],
    creator: handlaggare,
    ...fields,
  });

const all = {
  ...synpunktslista,
  columns: [...synpunktslista.columns, { key: 'role' as const }, { key: 'tagging' as const }],
};
const listOf = (comments: readonly Comment[], template = synpunktslista) => templateTable(source(comments), template);
const under = (heading: string, one: Comment, template = all): string | undefined => {
  const { columns, rows } = listOf([one], template);
  const cell = rows[0]?.cells[columns.findIndex((column) => column.heading === heading)];
  return cell && shownText(cell);
};

test.each<[name: string, fields: Partial<Comment>, maker: string, role: string]>([
  ['whom its label names', {}, 'Bo Alm (X), Eva Ek (X)', ''],
  ['nobody, where it names nobody', { tagging: ['Reservation'] }, '', ''],
  ['nobody, also of somebody unknown', { tagging: ['Reservation'], creator: { id: 'urn:x' } }, '', ''],
  ['its author, who has the role', { tagging: ['Ersättaryttrande: Åsa Öberg'] }, 'Åsa Öberg', 'utredare'],
  ['an ersättare', { tagging: [], creator: { ...handlaggare, role: 'ersättare' } }, 'Åsa Öberg', 'ersättare'],
  ['whoever has written a comment', { tagging: ['budget'] }, 'Åsa Öberg', 'utredare'],
])('a reservation is left by its maker, not by who typed it in: %s', (_, fields, maker, role) => {
  expect([under('Lämnad av', reservation(fields)), under('Roll', reservation(fields))]).toEqual([maker, role]);
});

test('who typed a reservation in stands in no row of it, in any format', async () => {
  const list = listOf([reservation()]);
  const csv = String(await writeList(list, 'csv'));
  const word = (await partsOf(list, 'docx'))['word/document.xml'];
  const [sheet] = await cellsOfXlsx((await writeList(list, 'xlsx')) as Uint8Array);
  const row = (text: string) => text.slice(text.lastIndexOf('Nej.'));
  for (const text of [
    csv,
    toHtml(list),
    toMarkdown(list).replaceAll('\\', ''),
    toPlainText(list),
    [...(word?.getElementsByTagName('w:t') ?? [])].map(({ textContent }) => textContent).join(' '),
    sheet?.lines.flat().join(' ') ?? '',
  ]) {
    expect(row(text)).toContain('Bo Alm (X), Eva Ek (X)');
    expect(row(text)).not.toContain('Åsa Öberg');
  }
});

test('a list sorted by who has left what has a reservation at its maker', () => {
  const per = { ...handlaggare, id: 'urn:uuid:per', name: 'Carl Dahl' };
  const some = [on('Fler', 'his', { creator: per }), reservation({ creator: { ...handlaggare, name: 'Åsa' } })];
  expect(entriesOf(source(some), { order: 'reviewer' }).map((entry) => entry.comment.id)).toEqual([
    some[1]?.id,
    some[0]?.id,
  ]);
});

const through = {
  csv: async (comments: readonly Comment[]) => cellsOfCsv(String(await writeList(listOf(comments), 'csv'))),
  xlsx: async (comments: readonly Comment[]) =>
    (await cellsOfXlsx((await writeList(listOf(comments), 'xlsx')) as Uint8Array))[0]?.lines ?? [],
};
const readers: [name: string, reader: Comment['creator']][] = [
  ['who typed it in', handlaggare],
  ['a colleague', { id: 'urn:uuid:per', name: 'Per', remissinstans: us }],
  ['a colleague who says no organisation', { id: 'urn:uuid:per', name: 'Per' }],
];
const kinds: [name: string, fields: Partial<Comment>][] = [
  ['named', {}],
  ['unnamed', { tagging: ['Reservation'] }],
];

test.each(
  (['csv', 'xlsx'] as const).flatMap((format) =>
    readers.flatMap(([who, reader]) => kinds.map(([kind, fields]) => [kind, format, who, fields, reader] as const)),
  ),
)('a %s reservation in %s comes back to %s as our own, and only once', async (_, format, __, fields, reader) => {
  const written = reservation(fields);
  const read = (known: readonly Comment[], lines: readonly (readonly string[])[]) =>
    readTable(
      lines.map((line) => [...line]),
      {
        source: source(known),
        place: { document, edition },
        creator: reader,
        newId: () => 'urn:uuid:new',
        now: new Date('2026-03-02T00:00:00.000Z'),
      },
    ).rows;
  const lines = await through[format]([written]);
  expect(read([written], lines)).toMatchObject([{ outcome: 'unchanged', faults: [] }]);
  const [row] = read([], lines);
  if (row?.outcome !== 'new') throw new Error('No comment was read');
  expect(row.comment).toMatchObject({ commenting: written.commenting, tagging: written.tagging });
  const senderOf = (one: Pick<Comment, 'creator' | 'tagging'>) => sendersOf(source([], { reviewer: reader }))(one);
  expect(senderOf(row.comment)).toEqual(senderOf(written));
  // Somebody has taken the ids away.
  const bare = lines.map((line) => line.slice(0, lines[0]?.indexOf('Id')));
  expect(withAlreadyThere(read([written], bare), [written])).toMatchObject([{ isThere: true }]);
});

test('older lists name who typed it in, and are the same', async () => {
  const written = reservation();
  const lines = (await through.csv([written])).map((line) =>
    line.map((cell) => (cell === 'Bo Alm (X), Eva Ek (X)' ? 'Åsa Öberg' : cell)),
  );
  const context = { place: { document, edition }, newId: () => 'urn:uuid:new', now: new Date() };
  const known = { ...context, source: source([written]), creator: handlaggare };
  expect(readTable(lines, known).rows).toMatchObject([{ outcome: 'unchanged', faults: [] }]);
  expect(readTable(lines, { ...known, source: source([]) }).rows).toMatchObject([
    { comment: { creator: handlaggare } },
  ]);
});

test('a reservation of another organisation stays theirs', async () => {
  const written = reservation({ creator: { id: 'urn:uuid:anna', name: 'Anna', remissinstans: theirs } });
  const [row] = readTable(await through.csv([written]), {
    source: source([]),
    place: { document, edition },
    creator: handlaggare,
    newId: () => 'urn:uuid:new',
    now: new Date(),
  }).rows;
  const sender = row?.outcome === 'new' ? sendersOf(source([]))(row.comment) : undefined;
  expect(sender && senderHeading(sender)).toBe(`Reservation från Bo Alm (X), Eva Ek (X), ${theirs}`);
});
