import fc from 'fast-check';
import { is } from 'valibot';
import { expect, test } from 'vitest';
import { readTable } from '../../../../comments/list/read/table.ts';
import { day, instant, looseInstant } from '../../../../comments/model/calendar.ts';
import type { Arende } from '../../../../comments/model/model.ts';
import { stamp } from '../../../../comments/model/stamp.ts';
import { measuresIn } from '../../../../components/i18n/measures.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { overviewIn } from '../../../../storage/queries/overview.ts';
import { arendenIn, quarantinedCount } from '../../../../storage/queries/read.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { backupRead, backupWith } from '../../storage/backup/backup-file.ts';
import { aDocument, anArende, commandIn, urn } from '../../storage/commands/made-records.ts';
import { aComment, newStore, remiss } from './records.ts';

const at = '2026-01-01T00:00:00.000Z';
const stamps = { '*': { created: at, modified: `${at}~000000~a` } };
const arende = (fields: object) => ({
  kind: 'arende',
  id: urn('b'),
  title: 'B',
  numbers: [],
  deleted: false,
  stamps,
  ...fields,
});

test.each([
  ['2026-03-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['9999-99-99', false],
  ['2026-3-1', false],
  ['2026-03-01T00:00', false],
  [' 2026-03-01', false],
  ['2026-03-01\n', false],
])('%s: is that a day? %s', (text, expected) => {
  expect(is(day, text)).toBe(expected);
  expect(is(instant, `${text}T09:00:00.000Z`)).toBe(expected);
  expect(is(looseInstant, `${text}T09:00:00Z`)).toBe(expected);
  expect(is(stamp, `${text}T09:00:00.000Z~000000~a`)).toBe(expected);
});

test('a clock has 24 hours, and 60 minutes and seconds', () => {
  for (const clock of ['24:00:00.000', '23:60:00.000', '23:59:60.000', '99:99:99.999', '9:00:00.000'])
    expect(is(instant, `2026-03-01T${clock}Z`), clock).toBe(false);
});

test('what the schema takes as a day or a time, a Date takes too, and the other way', () => {
  const dates = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  const two = (number: number) => String(number).padStart(2, '0');
  fc.assert(
    fc.property(dates, ([year, month, date]) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
      const time = new Date(`${text}T00:00:00.000Z`);
      const isThere = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
      expect(is(day, text), text).toBe(isThere);
    }),
    { numRuns: 20_000, seed: 1 },
  );
});

test('no day that is told throws, whatever stands in its stead', () => {
  const odd = ['', 'x', '9999-99-99', '2026-02-30T99:99', '+999999-01-01T00:00:00.000Z', '2026-03-01', at];
  for (const language of ['sv', 'en'] as const) {
    const { day, weekday, clock, timeOrDay, when, date, daysAgo } = measuresIn(language);
    for (const tell of [day, weekday, clock, timeOrDay, when, date])
      for (const text of [...odd, undefined as never, null as never, {} as never]) expect(tell(text)).toMatch(/\S/);
    for (const count of [Number.NaN, Infinity, -Infinity, 0, 3]) expect(daysAgo(count)).toMatch(/\S/);
  }
  expect(measuresIn('sv').date('9999-99-99')).toBe('okänt datum');
});

const withBadDay = { title: 'Remiss om skolan', deadline: '9999-99-99', summary: 'Vi säger ja.' };

test('a backup whose ärende has a day that there isn’t brings all but the day, and says so', async () => {
  const read = await backupRead(
    await backupWith({ arenden: [arende(withBadDay), arende({ id: urn('c'), deadline: '2026-05-01' })] }),
  );
  expect(read).toMatchObject({ faulty: 0, mended: [{ record: { title: 'Remiss om skolan' }, fields: ['deadline'] }] });
  const store = await newStore();
  expect((await restore(store, read.backup)).arende).toMatchObject({ added: 2 });
  await restore(store, read.backup);
  const [first, second] = await arendenIn(store);
  expect(first).toEqual(arende({ title: 'Remiss om skolan', summary: 'Vi säger ja.' }));
  expect(second?.deadline).toBe('2026-05-01');
  // As it was it can be had again, once however often the file is taken in.
  expect(await store.db.aside.toArray()).toMatchObject([{ table: 'arenden', record: { deadline: '9999-99-99' } }]);
});

test('one that is in the database already is mended when it is read, and all others are listed', async () => {
  const store = await newStore();
  await runCommand(store, commandIn('d', anArende('d'), aDocument('e', 'b')));
  await store.db.arenden.put(arende(withBadDay) as Arende);
  const { arenden } = await overviewIn(store);
  expect(arenden.map((row) => [row.arende.title, row.arende.deadline, row.documents.length])).toEqual([
    ['Remiss om skolan', undefined, 1],
    ['Ärende d', undefined, 0],
  ]);
  await expect.poll(() => quarantinedCount(store)).toBe(1);
  expect(await store.db.arenden.get(urn('b'))).toEqual(arende({ title: 'Remiss om skolan', summary: 'Vi säger ja.' }));
});

test('… and when it is written to', async () => {
  const store = await newStore();
  await store.db.arenden.put(arende(withBadDay) as Arende);
  await runCommand(store, commandIn('b', { do: 'set', kind: 'arende', id: urn('b'), fields: { sender: 'Region' } }));
  expect(await store.db.arenden.get(urn('b'))).toMatchObject({ title: 'Remiss om skolan', sender: 'Region' });
  expect(await quarantinedCount(store)).toBe(1);
});

test.each([
  ['a number that is none', { numbers: [{ number: '' }, { number: 'KS 1' }] }, { numbers: [{ number: 'KS 1' }] }],
  ['a stance that is none', { stance: 'kanske' }, {}],
  ['a field that nobody knows', { colour: 'red' }, {}],
  ['a stamp that is none', { stamps: { ...stamps, title: { created: at, modified: '9999-99-99' } } }, {}],
])('%s costs the record nothing else', async (_name, bad, left) => {
  const { backup, mended } = await backupRead(await backupWith({ arenden: [arende(bad)] }));
  expect(mended).toHaveLength(1);
  expect(backup.data.arenden).toEqual([arende(left)]);
});

test('a record that can’t do without what is bad in it goes aside whole', async () => {
  const { backup, faulty } = await backupRead(await backupWith({ arenden: [arende({ title: 7 }), arende({})] }));
  expect(faulty).toBe(1);
  expect(backup.data.arenden).toEqual([arende({})]);
});

test('a comment’s own time, bad, is when the record was made', async () => {
  const comment = { ...aComment('1'), created: '2026-99-01T00:00:00.000Z', deleted: false, stamps };
  const { backup } = await backupRead(await backupWith({ comments: [comment] }));
  expect(backup.data.comments).toEqual([{ ...comment, created: at }]);
});

test('no command writes such a day', async () => {
  const store = await newStore();
  const command = commandIn('b', anArende('b', { deadline: '2026-02-30' }));
  await expect(runCommand(store, command)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await store.db.arenden.count()).toBe(0);
});

test('what a page says of its last day keeps nobody from commenting on it', async () => {
  const facts = [{ kind: 'deadline' as const, text: 'den 99', day: '9999-99-99' }];
  const { changes } = await newDocumentFrom({ title: 'T', facts, identifiers: [], text: 'Text', sections: [] });
  expect(JSON.stringify(changes)).not.toContain('9999');
  await runCommand(await newStore(), commandIn('b', ...changes));
});

test('a list’s column of times brings none that there isn’t', () => {
  const place = { document: remiss, edition: urn('utkast') };
  const now = new Date('2026-03-01T09:00:00.000Z');
  const source = { documents: [], editions: [], comments: [], snapshots: new Map(), concepts: [], now };
  const cells = [
    ['Synpunkt', 'Skriven'],
    ['Ja', '2026-99-99T09:00:00.000Z'],
    ['Nej', '2026-02-01T09:00:00.000Z'],
  ];
  const creator = { id: 'urn:uuid:reviewer' };
  const { rows } = readTable(cells, { source, place, creator, now, newId: () => urn(crypto.randomUUID()) });
  expect(rows.map((row) => row.outcome === 'new' && row.comment.created)).toEqual([
    now.toISOString(),
    '2026-02-01T09:00:00.000Z',
  ]);
  expect(rows[0]?.faults).toEqual([{ part: 'Skriven', found: '2026-99-99T09:00:00.000Z', why: 'not understood' }]);
});
