import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { recordKinds } from '../../../../comments/model/model.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { type SchemaVersion, schemaVersions, tableOf } from '../../../../storage/db/schema.ts';
import { openStore } from '../../../../storage/db/store.ts';
import { validateRecords } from '../../../../storage/db/validate-records.ts';
import { ownGlossaries } from '../../../../storage/queries/own-glossaries.ts';
import {
  arendenIn,
  commentsOf,
  countsIn,
  documentsOf,
  editionsOf,
  storedDraft,
  undoableIn,
} from '../../../../storage/queries/read.ts';
import { orderedPages } from '../../../../storage/recognised/orders.ts';
import { countRecognisedPages, recognisedPagesOf } from '../../../../storage/recognised/recognised-pages.ts';
import { learningIn } from '../learning-in.ts';

const folder = new URL('../../../documents/databases/', import.meta.url);
const examples = readdirSync(folder).map((file) => {
  const { version, tables } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    version: number;
    tables: Record<string, object[]>;
  };
  return { file, version, tables };
});

/** A database as that version left it. */
async function asItWas({ version, tables }: (typeof examples)[number]): Promise<string> {
  const name = `example-${crypto.randomUUID()}`;
  const db = new Dexie(name);
  for (const each of schemaVersions.filter((one) => one.version <= version))
    db.version(each.version).stores(each.stores);
  await db.open();
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows);
  db.close();
  return name;
}

async function rowsIn(name: string, versions = schemaVersions): Promise<Record<string, unknown[]>> {
  const { db } = await openStore({ private: false, name, versions });
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  db.close();
  return rows;
}

test('every version has an example', () => {
  expect(examples.map(({ version }) => version)).toEqual(schemaVersions.map(({ version }) => version));
});

test.each(examples)('$file comes to the newest version whole', async (example) => {
  const store = await openStore({ private: false, name: await asItWas(example) });
  for (const kind of recordKinds) {
    const rows = await store.db.table(tableOf[kind]).toArray();
    expect(validateRecords(kind, rows).faulty, kind).toEqual([]);
    expect(rows).toHaveLength(example.tables[tableOf[kind]]?.length ?? 0);
  }
  expect(await countsIn(store)).toMatchObject({ arende: 1, document: 1, edition: 2, comment: 3, aside: 1 });
  const [arende] = await arendenIn(store);
  const [document] = await documentsOf(store, arende?.id ?? '');
  expect((await editionsOf(store, document?.id ?? '')).map(({ name }) => name)).toEqual(['utkast', 'slutlig']);
  const comments = await commentsOf(store, document?.id ?? '');
  expect(comments.map(({ target }) => target.type)).toEqual(['passage', 'section', 'rectangle']);
  expect(comments[1]?.describing).toBe('Ansvaret bör framgå.');
  const [draft] = await store.db.drafts.toArray();
  expect((await storedDraft(store, draft?.key ?? ''))?.content).toEqual({ commenting: 'Påbörjad sy' });
  expect(await undoableIn(store, document?.id ?? '')).toMatchObject({ undo: { do: 'delete' }, redo: { do: 'set' } });
  await runCommand(store, { type: 'undo', id: 'undo', scope: document?.id ?? '' });
  expect(await commentsOf(store, document?.id ?? '')).toHaveLength(4);
});

test('own glossaries are there', async () => {
  const newest = examples.at(-1) as (typeof examples)[number];
  const store = await openStore({ private: false, name: await asItWas(newest) });
  const [own] = await ownGlossaries(store);
  expect(own?.title.sv).toBe('Älvmarkens ordlista');
  expect(own?.concepts.map(({ prefLabel }) => prefLabel.sv)).toEqual(['trygghetsplan', 'krisplan']);
});

test('what others have answered is there, with what belongs to it', async () => {
  const newest = examples.at(-1) as (typeof examples)[number];
  const store = await openStore({ private: false, name: await asItWas(newest) });
  expect(await countsIn(store)).toMatchObject({ instans: 2, answer: 1, group: 1, point: 1 });
});

test('what has been practised comes along', async () => {
  const practised = examples.find(({ version }) => version === 2) as (typeof examples)[number];
  const store = await openStore({ private: false, name: await asItWas(practised) });
  expect(await learningIn(store)).toEqual({
    reviews: practised.tables.reviews,
    rounds: practised.tables.rounds,
    courses: practised.tables.courses,
  });
  const [first] = examples as [(typeof examples)[number]];
  const before = await openStore({ private: false, name: await asItWas(first) });
  expect(await learningIn(before)).toEqual({ reviews: [], rounds: [], courses: [] });
});

test('what was recognised comes along, and older versions have nothing of that', async () => {
  const [first, , third] = examples as [(typeof examples)[number], unknown, (typeof examples)[number]];
  const store = await openStore({ private: false, name: await asItWas(third) });
  expect(await recognisedPagesOf(store, '5e'.repeat(32), 'tesseract 7.0.0 swe 1')).toEqual(third.tables.recognised);
  const before = await openStore({ private: false, name: await asItWas(first) });
  expect(await countRecognisedPages(before)).toBe(0);
});

test('what is left to recognise comes along', async () => {
  const fourth = examples.find(({ version }) => version === 4) as (typeof examples)[number];
  const store = await openStore({ private: false, name: await asItWas(fourth) });
  expect(await orderedPages(store, '5e'.repeat(32))).toEqual([2, 3]);
});

const next = (schemaVersions.at(-1)?.version ?? 0) + 1;
const newest = examples.at(-1) as (typeof examples)[number];
const failing: SchemaVersion = {
  version: next,
  stores: { comments: 'id, document, status', cards: 'id' },
  async upgrade(transaction) {
    await transaction.table('comments').toCollection().modify({ status: 'halvvägs' });
    throw new Error('the migration has a fault');
  },
};

test('a migration that fails leaves everything as it was, and says so', async () => {
  const name = await asItWas(newest);
  const before = await rowsIn(name);
  const versions = [...schemaVersions, failing];
  await expect(openStore({ private: false, name, versions })).rejects.toMatchObject({ kind: 'migration' });
  await expect(openStore({ private: false, name, versions })).rejects.toMatchObject({ kind: 'migration' });
  expect(await rowsIn(name)).toEqual(before);
});

test('what a newer version has written is not touched', async () => {
  const name = await asItWas(newest);
  const later: SchemaVersion = { version: next, stores: { cards: 'id' } };
  const rows = await rowsIn(name, [...schemaVersions, later]);
  await expect(openStore({ private: false, name })).rejects.toMatchObject({ kind: 'newer' });
  expect(await rowsIn(name, [...schemaVersions, later])).toEqual(rows);
});
