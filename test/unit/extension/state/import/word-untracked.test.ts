import { expect, test } from 'vitest';
import type { Incoming } from '../../../../../extension/state/import/read-incoming.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { docxBytes, fld, instr, p, r } from '../../../../docx.ts';
import { commandIn, urn } from '../../../storage/commands/made-records.ts';
import { incoming } from './incoming-file.ts';
import { body, cameWithOf, del, ins, on, said, sentWith, text } from './word-copies.ts';

const change = del('varje', 'Eva Sand') + ins('vartannat', 'Eva Sand') + r(' år');

const asRead = async (read = text): Promise<Store> => {
  const store = await sentWith(cameWithOf(plain), read);
  const identifiers = [{ kind: 'bytes' as const, value: 'a', strength: 'decides' as const }];
  await runCommand(store, commandIn('a', { do: 'set', kind: 'edition', id: urn('e0'), fields: { identifiers } }));
  return store;
};
const plain = docxBytes({ body: body() });
const differs = ({ read }: Incoming) => read.remarks?.untracked;
const placesIn = (read: Incoming) => {
  const untracked = differs(read);
  return typeof untracked === 'object' ? untracked.map(({ before, after }) => [before, after]) : untracked;
};
const comments = said(3, 'Bo Ask', 'Oklart.');
const commented = (first: string, second = r('varje år')) =>
  docxBytes({ body: body(on(3, r(first)), second), parts: { comments } });

test.each<[string, Uint8Array, string[][] | undefined]>([
  ['none', commented('psykisk hälsa'), undefined],
  ['white space alone', commented('psykisk   hälsa'), undefined],
  [
    'a word',
    commented('psykisk ohälsa'),
    [['Strategin ska främja psykisk hälsa.', 'Strategin ska främja psykisk ohälsa.']],
  ],
  ['tracked words alone', commented('psykisk hälsa', change), undefined],
  [
    'a word beside tracked ones',
    commented('fysisk hälsa', change),
    [['Strategin ska främja psykisk hälsa.', 'Strategin ska främja fysisk hälsa.']],
  ],
])('%s', async (_, bytes, places) => {
  expect(placesIn(await incoming(await asRead(), bytes))).toEqual(places);
});

const last = p(r('Den redovisas för alla.'));
const withChanges = docxBytes({ body: body(r('psykisk hälsa'), change) + last });
const sentTo = async (): Promise<Store> => {
  const store = await asRead(`${text.replace('varje', 'vartannat')}\u2029Den redovisas för alla.\u2029varje`);
  const fields = { cameWith: cameWithOf(withChanges) };
  await runCommand(store, commandIn('a', { do: 'set', kind: 'edition', id: urn('e0'), fields }));
  return store;
};

test.each<[string, string, string[][] | undefined, string[] | undefined]>([
  ['none', body(on(3, r('psykisk hälsa')), change) + last, undefined, undefined],
  ['the last paragraph gone', body(on(3, r('psykisk hälsa')), change), [['Den redovisas för alla.', '']], undefined],
  ['a change accepted', body(on(3, r('psykisk hälsa')), r('vartannat år')) + last, undefined, ['accepted']],
  ['a change rejected', body(on(3, r('psykisk hälsa'))) + last, undefined, ['rejected']],
  [
    'the words of a change made others',
    body(on(3, r('psykisk hälsa')), r('vart tredje år')) + last,
    [['Den följs upp varje år.', 'Den följs upp vart tredje år.']],
    ['gone'],
  ],
])('where the document itself was sent with changes: %s', async (_, body, places, settled) => {
  const read = await incoming(await sentTo(), docxBytes({ body, parts: { comments } }));
  expect(placesIn(read)).toEqual(places);
  expect(read.read.remarks?.settled?.map(({ as }) => as)).toEqual(settled);
});

const section = (id: string) => `<w:sectPr><w:headerReference w:type="default" r:id="${id}"/></w:sectPr>`;
const headed = (words: string, page: string) =>
  docxBytes({
    body: body(on(3, r('psykisk hälsa'))) + section('header'),
    parts: {
      comments,
      header: p(r(words) + fld('begin') + instr(' PAGE ') + fld('separate') + r(page) + fld('end')),
    },
  });

test('the words of a header, but not the number of a page', async () => {
  const store = await asRead();
  const fields = { cameWith: cameWithOf(headed('Dnr 2026/15 sidan ', '1')) };
  await runCommand(store, commandIn('a', { do: 'set', kind: 'edition', id: urn('e0'), fields }));
  expect(fields.cameWith).toMatchObject({ around: ['Dnr 2026/15 sidan'] });
  expect(placesIn(await incoming(store, headed('Dnr 2026/15 sidan ', '2')))).toBeUndefined();
  expect(placesIn(await incoming(store, headed('Dnr 2026/16 sidan ', '1')))).toEqual([
    ['Dnr 2026/15 sidan', 'Dnr 2026/16 sidan'],
  ]);
});

test('a file that has nothing else is shown with them, and refused without', async () => {
  const read = await incoming(await asRead(), docxBytes({ body: body(r('psykisk ohälsa')) }));
  expect(read.read).toMatchObject({ rows: [], remarks: { comments: 0, changes: 0 } });
  expect(placesIn(read)).toHaveLength(1);
  await expect(incoming(await asRead(), plain)).rejects.toThrow('no-remarks');
  await expect(incoming(await asRead(), docxBytes({ body: p(r('Helt andra ord.')) }))).rejects.toThrow('no-remarks');
});

test('another text is told as such; of a page of the web nothing is said', async () => {
  const other = docxBytes({ body: body(on(3, r('a')), r('b')), parts: { comments } });
  expect(differs(await incoming(await asRead(), other))).toBe('another text');
  expect(differs(await incoming(await sentWith(''), other))).toBeUndefined();
});
