import { expect, test } from 'vitest';
import { hasInherited, parseJson } from '../../../../comments/jsonld/plain-json.ts';
import { spotIn } from '../../../../comments/list/entries/places/spot.ts';
import { readJson } from '../../../../comments/list/read/formats/json-ld.ts';
import { readTable } from '../../../../comments/list/read/table.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { longestText } from '../../../../comments/model/record.ts';
import { isSelector } from '../../../../comments/model/target/selectors.ts';
import { isTooLong } from '../../../../extension/state/comments/form/form-fields.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import { readCommand } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { backupRead, backupWith } from '../../storage/backup/backup-file.ts';
import { aComment, command, create, newStore, remiss, set } from './records.ts';

const at = '2026-01-01T00:00:00.000Z';
const now = new Date('2026-03-01T09:00:00.000Z');
const place = { document: remiss, edition: 'urn:uuid:utkast' };
let ids = 0;
const newId = () => `urn:uuid:new-${++ids}`;
const nines = '9'.repeat(400);

const annotation = (fields: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: 'urn:uuid:a1',
  created: at,
  body: [{ type: 'TextualBody', value: 'hej', purpose: 'commenting' }],
  target: { source: 'https://ex.test/', selector: { type: 'TextQuoteSelector', exact: 'x' } },
  ...fields,
});
const read = (json: string) => readJson(json, { known: [], newId, now, placeOf: () => ({ ...place, text: 'x' }) }).rows;
const onPage = (value: string) =>
  read(
    JSON.stringify([
      annotation({
        target: {
          source: 'https://ex.test/',
          selector: [
            { type: 'TextQuoteSelector', exact: 'x' },
            { type: 'FragmentSelector', value },
          ],
        },
      }),
    ]),
  );

test.each([`page=${nines}`, 'page=99999999', `page=${nines}&xywh=percent:1,1,1,1`, 'page=-1'])(
  'an annotation on the page %s is told of, and stands where its words do',
  (value) => {
    const [row] = onPage(value);
    expect(row?.faults.map(({ part }) => part)).toEqual(['target.selector']);
    expect(JSON.stringify(row)).not.toContain('"type":"rectangle"');
    expect(row).toMatchObject({ outcome: 'new', comment: { commenting: 'hej' } });
  },
);

test('pages that there are', () => {
  for (const value of ['page=1', 'page=1234567', 'page=12&zoom=3'])
    expect(isSelector({ type: 'FragmentSelector', value }), value).toBe(true);
});

test.each([
  [{ type: 'TextPositionSelector', start: 0, end: 1e300 }],
  [{ type: 'remiss:OccurrenceSelector', nth: 1e300, of: 1e300 }],
])('%j is no place', (selector) => {
  expect(isSelector(selector)).toBe(false);
});

test.each([
  `hela sidan ${nines}`,
  'hela sidan 0',
  `ställe ${nines} av ${nines}`,
  `yta på sidan 3: ${nines} % från vänster, 1 % uppifrån, 1 % bred, 1 % hög`,
])('a list that says “%s” says no place', (text) => {
  expect(spotIn(text)).toBe(undefined);
});

const table = (...cells: string[][]) => {
  const source = { documents: [], editions: [], comments: [], snapshots: new Map(), concepts: [], now };
  return readTable(cells, { source, place, creator: { id: 'urn:uuid:r' }, now, newId }).rows;
};

test('a text that is longer than a field may be is told of in a sentence, and the rest of the file is read', async () => {
  const long = 'å'.repeat(longestText + 1);
  const rows = table(['Synpunkt', 'Motivering'], [long, 'Därför'], ['Ja', '']);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(rows[0]?.faults).toMatchObject([{ part: 'Synpunkt', why: 'too long' }]);
  const body = [{ type: 'TextualBody', value: long, purpose: 'commenting' }];
  expect(read(JSON.stringify([annotation({ body })]))[0]?.faults).toMatchObject([{ why: 'too long' }]);

  const stamps = { '*': { created: at, modified: `${at}~000000~a` } };
  const comment = { ...aComment('1', { commenting: long, describing: 'Därför' }), deleted: false, stamps };
  const { backup, mended } = await backupRead(await backupWith({ comments: [comment] }));
  expect(mended).toMatchObject([{ fields: ['commenting'] }]);
  expect(backup.data.comments[0]).toMatchObject({ describing: 'Därför' });

  const store = await newStore();
  await expect(runCommand(store, command(create('1', { commenting: long })))).rejects.toMatchObject({
    kind: 'invalid',
  });
  const fields = {
    comment: long,
    proposal: undefined,
    reason: '',
    labels: '',
    stance: '',
    type: '',
    done: true,
    internal: false,
    concepts: [],
  } as const;
  const about = { target: { type: 'document' as const }, quote: '', section: [], concepts: [] };
  expect(isTooLong({ about, fields: { ...fields, concepts: [] } })).toBe(true);
  expect(isTooLong({ about, fields: { ...fields, comment: 'kort', concepts: [] } })).toBe(false);
});

test('a page with an endless title can be commented on', async () => {
  const { document, changes } = await newDocumentFrom({
    title: 'x'.repeat(3_000_000),
    facts: [],
    identifiers: [],
    text: 'T',
    sections: [],
  });
  const store = await newStore();
  await runCommand(store, { ...command(...changes), scope: document });
  expect((await store.db.documents.get(document))?.title).toHaveLength(1_000);
});

test('a row of which no comment can be made keeps the others from nothing', () => {
  const rows = table(['Id', 'Synpunkt'], [`urn:x:${'a'.repeat(20_000)}`, 'Ja'], ['', 'Nej']);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['unreadable', 'new']);
});

const evil = '{"__proto__":{"internal":false,"polluted":1},"\\u005f_proto__":{"polluted":2}}';

test('what an object inherits from can’t be written in JSON', () => {
  expect(parseJson(`{"a":${evil},"b":[${evil}]}`)).toEqual({ a: {}, b: [{}] });
  expect(hasInherited(parseJson(evil))).toBe(false);
  expect(hasInherited(JSON.parse(`{"a":[${evil}]}`))).toBe(true);
  const circle: { self?: object } = {};
  circle.self = circle;
  expect(hasInherited(circle)).toBe(false);
  // A text that speaks of it is a text.
  expect(parseJson('{"a":"__proto__ \\u005f"}')).toEqual({ a: '__proto__ _' });
});

test('… nor in annotations, a backup or a command', async () => {
  const text = JSON.stringify([annotation({ 'remiss:stamps': ['__proto__ x y'] })]).replace(
    '"type":"Annotation"',
    `"__proto__":{"polluted":1},"type":"Annotation"`,
  );
  const [row] = read(text);
  expect(hasInherited(row)).toBe(false);

  const stamp = { created: at, modified: `${at}~000000~a` };
  const comment = { ...aComment('1'), deleted: false, stamps: { '*': stamp } };
  const bad = JSON.parse(
    JSON.stringify(comment).replace(
      '"stamps":{',
      `"__proto__":{"polluted":1},"stamps":{"__proto__":${JSON.stringify(stamp)},`,
    ),
  );
  const { backup } = await backupRead(await backupWith({ comments: [bad], settings: JSON.parse(evil) }));
  expect(hasInherited(backup)).toBe(false);
  const store = await newStore();
  await restore(store, backup);
  await restore(store, backup);
  expect(await store.db.comments.toArray()).toEqual([comment]);

  const sent = command(set('1', JSON.parse(evil)));
  expect(readCommand(sent)).toEqual({ problem: '__proto__: no field' });
  await expect(runCommand(store, sent)).rejects.toMatchObject({ kind: 'invalid' });
  await expect(
    runCommand(store, command({ do: 'create', record: { ...bad, stamps: undefined } as Comment })),
  ).rejects.toMatchObject({ kind: 'invalid' });
  expect(({} as { polluted?: number }).polluted).toBe(undefined);
});
