import { array, assert, asyncProperty, constantFrom, oneof, option, property, record, string, uuid } from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfCsv } from '../../../../comments/list/read/formats/csv.ts';
import { readJson } from '../../../../comments/list/read/formats/json-ld.ts';
import { cellsOfXlsx } from '../../../../comments/list/read/formats/workbook/xlsx.ts';
import type { FileRead } from '../../../../comments/list/read/result.ts';
import { type IncomingTable, readTable } from '../../../../comments/list/read/table.ts';
import { columnKeys } from '../../../../comments/list/templates/columns.ts';
import { reversed, reversible, visible } from '../../../../comments/list/templates/controls.ts';
import { type Template, templateTable } from '../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../comments/list/templates/synpunktslista.ts';
import { writeList } from '../../../../comments/list/write/formats/formats.ts';
import { toJsonLd } from '../../../../comments/list/write/formats/json-ld.ts';
import { guarded, unguarded } from '../../../../comments/list/write/formula-guard.ts';
import { joined, split } from '../../../../comments/list/write/list-cell.ts';
import { type Comment, commentTypes, purposes, stances } from '../../../../comments/model/comment.ts';
import { selectorsOf } from '../../../../comments/model/target/target.ts';
import { comment, document, edition, hostile, on, source } from './list-source.ts';

const words = oneof(
  string({ unit: 'binary', minLength: 1 }),
  string({ unit: 'grapheme', minLength: 1 }),
  array(oneof(constantFrom(...hostile), string()), { minLength: 1, maxLength: 3 }).map(
    (parts) => parts.join('') || '-',
  ),
);
const maybe = <T>(arbitrary: Parameters<typeof option<T>>[0]) => option(arbitrary, { nil: undefined });

const anyComment = record({
  id: uuid(),
  commenting: words,
  describing: maybe(words),
  editing: maybe(oneof(words, constantFrom(''))),
  assessing: maybe(constantFrom(...stances)),
  classifying: maybe(constantFrom(...commentTypes)),
  tagging: maybe(array(words, { minLength: 1, maxLength: 3 })),
  identifying: maybe(
    array(oneof(string({ unit: 'grapheme', minLength: 1 }), constantFrom('psykisk-halsa', 'mal-a', 'mal-b')), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
}).map(({ id, ...fields }) =>
  comment(id, {
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Comment>),
    target: { type: 'document' },
  }),
);

/** All columns, so that a row says all that a comment does. */
const whole: Template = {
  format: 'remisslasaren-mall',
  version: 1,
  name: 'Allt',
  columns: columnKeys.map((key) => ({ key })),
};

const incoming = (known: readonly Comment[]): IncomingTable => ({
  source: source(known),
  place: { document, edition },
  creator: { id: 'urn:uuid:me' },
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-02T00:00:00.000Z'),
});

const through = {
  xlsx: async (comments: readonly Comment[]) =>
    (await cellsOfXlsx((await writeList(templateTable(source(comments), whole), 'xlsx')) as Uint8Array))[0]?.lines ??
    [],
  csv: async (comments: readonly Comment[]) =>
    cellsOfCsv((await writeList(templateTable(source(comments), whole), 'csv')) as string),
};
const both = ['xlsx', 'csv'] as const;

const saidBy = (one: object) =>
  Object.fromEntries([...purposes, 'id', 'status', 'created'].map((field) => [field, (one as Comment)[field as 'id']]));
const byId = (a: { id?: unknown }, b: { id?: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
const comments = ({ rows }: FileRead) => rows.flatMap((row) => (row.outcome === 'new' ? [row.comment] : []));

test.each(both)('%s keeps every field, whatever was written', async (format) => {
  await assert(
    asyncProperty(array(anyComment, { minLength: 1, maxLength: 4 }), async (written) => {
      const read = readTable(await through[format](written), incoming([]));
      expect(read.faults).toEqual([]);
      expect(read.rows.flatMap(({ faults }) => faults)).toEqual([]);
      expect(comments(read).map(saidBy).toSorted(byId)).toEqual(written.map(saidBy).toSorted(byId));
      // And beside the comments that they were made from, nothing is new.
      const again = readTable(await through[format](written), incoming(written));
      expect(again.rows.map(({ outcome }) => outcome)).toEqual(written.map(() => 'unchanged'));
    }),
    { numRuns: 25 },
  );
});

test.each(both)('%s keeps 100,000 characters', async (format) => {
  const long = [
    comment('letters', { commenting: 'å'.repeat(100_000), editing: '😀'.repeat(50_000), describing: 'kort' }),
    comment('controls', {
      commenting: '\0'.repeat(20_000),
      describing: `${'x'.repeat(40_000)} […fortsätter i nästa rad]`,
    }),
    comment('short'),
  ];
  const cells = await through[format](long);
  for (const line of cells) for (const cell of line) if (format === 'xlsx') expect(cell.length).toBeLessThan(32_768);
  const read = readTable(cells, incoming([]));
  expect(comments(read).map(saidBy).toSorted(byId)).toEqual(long.map(saidBy).toSorted(byId));
  // Sorted by another column, what goes on stands anywhere.
  const [header = [], ...rows] = cells;
  const turned = readTable([header, ...rows.toReversed()], incoming(long));
  expect(turned.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
});

test.each(both)('%s: words that go over a page’s end are unchanged', async (format) => {
  const one = on('psykisk hälsa', 'a');
  const pages = { type: 'FragmentSelector', value: 'page=2', 'remiss:lastPage': 3 } as const;
  const target = { ...one.target, selectors: [...selectorsOf(one.target), pages] };
  const known = [{ ...one, target } as Comment];
  const { rows } = readTable(await through[format](known), incoming(known));
  expect(rows.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  const jsonLd = JSON.stringify(toJsonLd(source(known)));
  expect(jsonLd).toContain('"remiss:lastPage":3');
});

test('JSON-LD is the same after there and back', () => {
  assert(
    property(array(anyComment, { maxLength: 5 }), (some) => {
      const written = [...some, on('psykisk hälsa i skolan', 'words')];
      const all = source(written);
      const text = all.snapshots.get('a'.repeat(64))?.text ?? '';
      const read = readJson(JSON.stringify(toJsonLd(all)), {
        ...incoming([]),
        known: [],
        placeOf: () => ({ document, edition, text }),
      });
      expect(read.rows.flatMap(({ faults }) => faults)).toEqual([]);
      const bare = written.map(({ stamps: _, deleted: __, ...fields }) => fields);
      expect(comments(read).toSorted(byId)).toEqual(bare.toSorted(byId));
    }),
  );
});

test('escapes come back, and what is to be read holds no controls', () => {
  assert(
    property(words, (text) => {
      expect(reversed(reversible(text))).toBe(text);
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^[\s\ufeff]*[=+\-@]/);
      expect(reversible(text)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}]/u);
      expect(visible(text)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}]/u);
    }),
  );
  assert(
    property(array(words), (items) => {
      expect(split(joined(items))).toEqual(items);
    }),
  );
});

const under = (path: string[]) => comment('c', { target: { type: 'section', path, selectors: [] } });
const listed = (one: Comment) => templateTable(source([one], { snapshots: new Map() }), synpunktslista);

test.each<[format: 'xlsx' | 'csv', path: string[]]>([
  ['xlsx', ['2 Mål', 'Delmål']],
  ['csv', ['2 Mål', 'Delmål']],
  ['xlsx', ['\0=1', '=1+1']],
  ['csv', ['-', '=1+1']],
  ['csv', ['Hela dokumentet']],
])('%s names the last heading alone, and comes back under all of %j', async (format, path) => {
  const written = await writeList(listed(under(path)), format);
  const cells = format === 'csv' ? cellsOfCsv(String(written)) : (await cellsOfXlsx(written as Uint8Array))[0]?.lines;
  const [headings = [], row = []] = cells ?? [];
  expect(row[headings.indexOf('Avsnitt')]).toBe(path.at(-1));
  const read = readTable(cells ?? [], { ...incoming([]), source: source([], { snapshots: new Map() }) });
  expect(comments(read)).toMatchObject([{ target: { type: 'section', path } }]);
});

test.each([
  ['Strategi › 1 Mål', [], 'older lists name all headings'],
  ['1 Mål', [], 'ours the last'],
  ['2 Insatser', ['stays as it is'], 'another is told'],
])('the section of a comment that is kept: %s', (section, faults) => {
  const known = on('Fler', 'a');
  const read = readTable(
    [
      ['Avsnitt', 'Synpunkt', 'Id'],
      [section, known.commenting ?? '', known.id],
    ],
    incoming([known]),
  );
  expect(read.rows.map((row) => [row.outcome, row.faults.map(({ why }) => why)])).toEqual([['unchanged', faults]]);
});

test('another section than the headings beside it say is the one that somebody has written', () => {
  const read = readTable(
    [
      ['Avsnitt', 'Synpunkt', 'Rubriker'],
      ['3 Medel', 'Bra.', '2 Mål › Delmål'],
      ['Hela dokumentet', 'Bra.', ''],
    ],
    { ...incoming([]), source: source([], { snapshots: new Map() }) },
  );
  expect(comments(read).map(({ target }) => target)).toMatchObject([
    { type: 'section', path: ['3 Medel'] },
    { type: 'document' },
  ]);
});
