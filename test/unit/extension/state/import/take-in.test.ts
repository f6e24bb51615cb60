import { expect, test } from 'vitest';
import type { ListSource } from '../../../../../comments/list/list.ts';
import { usualColumns } from '../../../../../comments/list/templates/columns.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { toCsv } from '../../../../../comments/list/write/formats/csv.ts';
import { toJsonLd } from '../../../../../comments/list/write/formats/json-ld.ts';
import { toXlsx } from '../../../../../comments/list/write/formats/xlsx.ts';
import { personCalled } from '../../../../../comments/model/author.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { signedBy } from '../../../../../extension/state/export/workers/signed-by.ts';
import {
  changesFrom,
  isStale,
  keyOf,
  namelessIn,
  saysNothingYet,
  sortedRows,
} from '../../../../../extension/state/import/changes-from.ts';
import { readIncoming } from '../../../../../extension/state/import/read-incoming.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { commentsOf, editionsOf } from '../../../../../storage/queries/read.ts';
import { recentSteps } from '../../../../../storage/queries/recent-steps.ts';
import { aComment, newStore } from '../../../comments/model/records.ts';
import { aDocument, anArende, commandIn, stepIn, urn } from '../../../storage/commands/made-records.ts';
import { at, begun, bytesOf, creator, incoming } from './incoming-file.ts';

const nothing = { leftOut: new Set<string>(), taken: new Set<string>() };
async function listOf(store: Store): Promise<ListSource> {
  const comments = await commentsOf(store, urn('d'));
  const documents = [{ id: urn('d'), title: 'Strategi' }];
  return { documents, editions: [], snapshots: new Map(), comments, concepts: [], now: new Date(2026, 2, 1) };
}

/** The list as CSV, edited line by line: cells by column. */
async function edited(store: Store, edit: (lines: string[][]) => string[][]): Promise<Uint8Array> {
  const lines = toCsv(listWith(await listOf(store)))
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('";"'));
  return bytesOf(
    edit(lines)
      .map((line) => line.map((cell) => `"${cell}"`).join(','))
      .join('\n'),
  );
}

/** Chosen columns stay, whether something stands in them or not. */
const columns = [...usualColumns, 'tagging' as const].map((key) => ({ key }));
const listWith = (source: ListSource) => templateTable(source, { ...synpunktslista, columns });

const textsOf = async (store: Store) =>
  (await commentsOf(store, urn('d'))).map(({ commenting }) => commenting).toSorted();

test('a list edited by hand: what it would do, done as one step, and undone', async () => {
  const store = await begun();
  const bytes = await edited(store, ([headings = [], first = [], ...rest]) => {
    const at = headings.indexOf('Synpunkt');
    const changed = first.with(at, 'Ändrad synpunkt').with(headings.indexOf('Typ'), 'påhittad');
    const added = headings.map((heading) => (heading === 'Synpunkt' ? 'Ny synpunkt' : ''));
    const twice = first.with(at, 'Igen');
    // Columns moved: the last comes first.
    return [headings, changed, ...rest, added, twice].map((line) => [line.at(-1) ?? '', ...line.slice(0, -1)]);
  });
  const read = await incoming(store, bytes);
  const { added, changed, unreadable, unchanged } = sortedRows(read);
  expect([added.length, changed.length, unreadable.length, unchanged]).toEqual([1, 1, 1, 1]);
  expect(changed[0]).toMatchObject({
    changes: [{ field: 'commenting', before: 'Synpunkt c1', after: 'Ändrad synpunkt' }],
    faults: [{ part: 'Typ', found: 'påhittad', why: 'unknown type' }],
  });
  expect(added[0]?.comment).toMatchObject({ document: urn('d'), edition: urn('e') });
  expect(namelessIn(read, nothing)).toBe(1);

  const changes = changesFrom(read, { ...nothing, author: creator });
  await runCommand(store, { ...commandIn('a', ...changes), as: 'take-in' });
  expect(await textsOf(store)).toEqual(['Ny synpunkt', 'Synpunkt c2', 'Synpunkt c3', 'Ändrad synpunkt']);
  const { undo } = await recentSteps(store);
  expect(undo).toMatchObject({ do: 'take-in', kind: 'comment', count: 2, within: 'Strategi' });
  await runCommand(store, { ...stepIn('a', 'undo'), step: undo?.step ?? 0 });
  expect(await textsOf(store)).toEqual(['Synpunkt c1', 'Synpunkt c2', 'Synpunkt c3']);
});

test('a new row goes to the document that it names, whatever the file is put on; the others are asked about', async () => {
  const store = await begun();
  const named = commandIn(
    'named',
    { do: 'set', kind: 'document', id: urn('d'), fields: { title: 'Strategi' } },
    { do: 'set', kind: 'document', id: urn('d2'), fields: { title: 'Bilaga 1: Nuläge' } },
  );
  await runCommand(store, named);
  const lines = ['Dokument;Synpunkt', 'Bilaga 1:  nuläge;Ett', 'Strategi;Två', ';Tre', 'Bilaga 9;Fyra'];
  const read = await incoming(store, bytesOf(lines.join('\n')), urn('d2'));
  expect(sortedRows(read).added.map(({ comment, faults }) => [comment.commenting, comment.edition, faults])).toEqual([
    ['Ett', urn('e2'), []],
    ['Två', urn('e'), []],
    ['Tre', urn('e2'), []],
    ['Fyra', urn('e2'), [{ part: 'Dokument', found: 'Bilaga 9', why: 'no such document' }]],
  ]);
  expect(read.homeless).toBe(2);
  // Two documents of one name: neither is meant for certain.
  const alike = { do: 'set', kind: 'document', id: urn('d'), fields: { title: 'Bilaga 1: Nuläge' } } as const;
  await runCommand(store, commandIn('alike', alike));
  const unsure = await incoming(store, bytesOf('Dokument;Synpunkt\nBilaga 1: Nuläge;Ett\n'), urn('d'));
  expect(sortedRows(unsure).added[0]).toMatchObject({ comment: { edition: urn('e') }, faults: [] });
  expect(unsure.homeless).toBe(1);
});

test('what was deleted from one document goes back there, also from a list that is put on another', async () => {
  const store = await begun();
  const fields = { title: 'Strategi' };
  await runCommand(store, commandIn('named', { do: 'set', kind: 'document', id: urn('d'), fields }));
  await runCommand(store, commandIn('gone', { do: 'delete', kind: 'comment', id: urn('c1') }));
  const read = await incoming(store, bytesOf(`Dokument;Synpunkt;Id\nStrategi;Ett;${urn('c1')}\n`), urn('d2'));
  const { target } = aComment('c1');
  expect(sortedRows(read).deleted[0]?.comment).toMatchObject({ document: urn('d'), edition: urn('e'), target });
});

test('what names nobody is taken in as whose the reader says it is, and never as their own unasked', async () => {
  const store = await begun();
  const read = await incoming(store, bytesOf('Avsnitt;Synpunkt;Vem\n1;Vems?;\n2;Hennes;Lena Grön, Fritidsnämnden\n'));
  const creators = (author?: Comment['creator']) =>
    changesFrom(read, { ...nothing, author }).map(
      (one) => one.do === 'create' && one.record.kind === 'comment' && one.record.creator,
    );
  const lena = personCalled({ name: 'Lena Grön', remissinstans: 'Fritidsnämnden' });
  expect(namelessIn(read, nothing)).toBe(1);
  expect(creators()).toEqual([lena]);
  expect(creators(creator)).toEqual([creator, lena]);
  expect(creators(lena)).toEqual([lena, lena]);
  const leftOut = new Set(sortedRows(read).added.map((row) => keyOf(row)));
  expect(namelessIn(read, { ...nothing, leftOut })).toBe(0);
});

test('what is left out stays as it is, row by row and field by field', async () => {
  const store = await begun();
  const bytes = await edited(store, ([headings = [], first = [], ...rest]) => [
    headings,
    first.with(headings.indexOf('Synpunkt'), 'Ändrad').with(headings.indexOf('Typ'), 'sak'),
    ...rest,
    headings.map((heading) => (heading === 'Synpunkt' ? 'Ny' : '')),
  ]);
  const read = await incoming(store, bytes);
  const { added, changed } = sortedRows(read);
  const leftOut = new Set([...added.map((row) => keyOf(row)), ...changed.map((row) => keyOf(row, 'commenting'))]);
  expect(changesFrom(read, { ...nothing, leftOut })).toEqual([
    { do: 'set', kind: 'comment', id: urn('c1'), fields: { classifying: 'sak' } },
  ]);
  leftOut.add(keyOf(changed[0] as never, 'classifying'));
  expect(changesFrom(read, { ...nothing, leftOut })).toEqual([]);
});

test('a cleared cell clears its field; a spreadsheet does as a CSV file', async () => {
  const store = await begun();
  const source = await listOf(store);
  const with_ = { ...source, comments: source.comments.map((one) => ({ ...one, describing: 'Därför.' })) };
  const xlsx = await incoming(store, await toXlsx(listWith(with_)));
  expect(changesFrom(xlsx, nothing).map((one) => 'fields' in one && one.fields)).toEqual([
    { describing: 'Därför.' },
    { describing: 'Därför.' },
  ]);
  await runCommand(store, commandIn('a', ...changesFrom(xlsx, nothing)));
  const bare = await incoming(store, await toXlsx(listWith(source)));
  expect(changesFrom(bare, nothing).map((one) => 'fields' in one && one.fields)).toEqual([
    { describing: null },
    { describing: null },
  ]);
});

test('what was deleted here comes back only when it is asked for; what stands in another ärende is left there', async () => {
  const store = await begun();
  const bytes = await edited(store, (lines) => lines);
  await runCommand(store, commandIn('d', { do: 'delete', kind: 'comment', id: urn('c1') }));
  const elsewhere = { document: urn('other'), edition: urn('e3') };
  await runCommand(store, commandIn('d', { do: 'set', kind: 'comment', id: urn('c2'), fields: elsewhere }));
  const read = await incoming(store, bytes);
  const { added, deleted, unreadable } = sortedRows(read);
  expect([added.length, deleted.length]).toEqual([0, 1]);
  expect(unreadable[0]?.faults).toMatchObject([{ found: urn('c2'), why: 'in another arende' }]);
  expect(changesFrom(read, nothing)).toEqual([]);
  const taken = new Set(deleted.map((row) => keyOf(row)));
  await runCommand(store, { ...commandIn('a', ...changesFrom(read, { ...nothing, taken })), as: 'take-in' });
  expect(await textsOf(store)).toEqual(['Synpunkt c1', 'Synpunkt c3']);
});

test('nothing that was written since is overwritten', async () => {
  const store = await begun();
  const bytes = await edited(store, ([headings = [], first = [], ...rest]) => [
    headings,
    first.with(headings.indexOf('Synpunkt'), 'Ur filen'),
    ...rest,
  ]);
  const read = await incoming(store, bytes);
  expect(await isStale(store, read)).toBe(false);
  const set = (fields: Pick<Comment, 'commenting' | 'describing'>) =>
    runCommand(store, commandIn('d', { do: 'set', kind: 'comment', id: urn('c1'), fields }));
  await set({ describing: 'Ett annat fält.' });
  expect(await isStale(store, read)).toBe(false);
  await set({ commenting: 'Skriven under tiden.' });
  expect(await isStale(store, read)).toBe(true);
  await runCommand(store, commandIn('d', { do: 'delete', kind: 'comment', id: urn('c1') }));
  expect(await isStale(store, read)).toBe(true);
});

const annotation = (id: string, source: string) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id,
  type: 'Annotation',
  body: { type: 'TextualBody', purpose: 'commenting', value: id },
  target: { source, selector: { type: 'TextQuoteSelector', exact: 'psykisk hälsa' } },
});

test('annotations are put on the document that they name; the rest waits until one is chosen', async () => {
  const store = await begun();
  const json = JSON.stringify([
    annotation('urn:x:1', 'https://a.se/bilaga#sida'),
    annotation('urn:x:2', 'https://annan.se/'),
    annotation('urn:x:3', 'https://b.se/'),
  ]);
  const read = await incoming(store, bytesOf(json));
  expect(read).toMatchObject({ homeless: 2, document: undefined });
  const { added, unreadable } = sortedRows(read);
  expect(added.map(({ comment }) => [comment.id, comment.document])).toEqual([['urn:x:1', urn('d2')]]);
  // They aren't what can't be read: a document is asked for.
  expect(unreadable).toEqual([]);
  expect(read.read.rows.map(({ faults }) => faults[0]?.why)).toEqual([
    undefined,
    'unknown document',
    'unknown document',
  ]);
  const chosen = sortedRows(await incoming(store, bytesOf(json), urn('d')));
  expect(chosen.added.map(({ comment }) => comment.document)).toEqual([urn('d2'), urn('d'), urn('d')]);
});

test('our own annotations come back unchanged, and a text that was edited in them is a change', async () => {
  const store = await begun();
  const source = { ...(await listOf(store)), editions: await editionsOf(store, urn('d')) };
  const json = JSON.stringify(toJsonLd(source));
  expect(sortedRows(await incoming(store, bytesOf(json)))).toMatchObject({ added: [], changed: [], unchanged: 2 });
  const { changed } = sortedRows(await incoming(store, bytesOf(json.replace('Synpunkt c1', 'Ur en annan hand'))));
  expect(changed.map(({ changes }) => changes)).toEqual([
    [{ field: 'commenting', before: 'Synpunkt c1', after: 'Ur en annan hand' }],
  ]);
});

test('what Hypothesis exports is read as well', async () => {
  const store = await begun();
  const json = JSON.stringify({
    export_date: '2026-03-01',
    annotations: [
      {
        id: 'abc',
        created: '2026-02-01T10:00:00Z',
        user: 'acct:asa@hypothes.is',
        uri: 'https://a.se/strategi',
        text: 'Från Hypothesis.',
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'hälsa' }] }],
      },
    ],
  });
  const { added } = sortedRows(await incoming(store, bytesOf(json)));
  expect(added[0]?.comment).toMatchObject({ commenting: 'Från Hypothesis.', creator: { name: 'asa' } });
});

test('a list finds its place though the first document of the ärende has never been read here; where none has, that is said', async () => {
  const store = await newStore();
  await runCommand(store, commandIn('unread', anArende('a'), aDocument('d', 'a'), anArende('b'), aDocument('d3', 'b')));
  await runCommand(store, commandIn('read', aDocument('d2', 'a'), at('e2', 'd2', 'https://a.se/bilaga')));
  const bytes = bytesOf('Citat;Synpunkt\npsykisk hälsa;Bra.');
  const { read, document } = await incoming(store, bytes);
  expect(read.rows.map(({ outcome }) => outcome)).toEqual(['new']);
  expect(document).toBe(urn('d2'));
  expect(await readIncoming(store, { bytes, arende: urn('b'), creator })).toEqual({ refused: 'no-document' });
});

test('a list of unknown columns waits for the reader’s word, and is then read by it', async () => {
  const store = await begun();
  const bytes = bytesOf('Åsikt;Var i texten\nBra;2\nOklart;3');
  const first = await incoming(store, bytes);
  expect(saysNothingYet(first.read)).toBe(true);
  const [column] = first.read.columns;
  const columns = new Map([[column?.id ?? '', 'commenting' as const]]);
  const answer = await readIncoming(store, { bytes, arende: urn('a'), creator, columns });
  if ('refused' in answer) throw new Error(answer.refused);
  expect(saysNothingYet(answer.read)).toBe(false);
  expect(sortedRows(answer).added.map(({ comment }) => comment.commenting)).toEqual(['Bra', 'Oklart']);
});

test('a table in JSON is read as one', async () => {
  const { read, homeless } = await incoming(await begun(), bytesOf('[{"Kommentar": "Bra", "Sida": 3, "Prio": 1}]'));
  expect(read.rows).toMatchObject([{ outcome: 'new', comment: { commenting: 'Bra' } }]);
  expect(read.columns.map(({ heading }) => heading)).toEqual(['Prio']);
  expect(homeless).toBe(1);
});

test('an untouched list has nothing to say, though the reader has put their name right since they wrote', async () => {
  const store = await begun();
  const [first] = await commentsOf(store, urn('d'));
  const renamed = { ...creator, id: first?.creator.id ?? '', name: 'Åsa Ek', remissinstans: 'Socialnämnden' };
  const source = await listOf(store);
  const columns = [...usualColumns, 'remissinstans' as const].map((key) => ({ key }));
  const list = templateTable(
    { ...source, comments: signedBy(renamed, source.comments), reviewer: renamed },
    { ...synpunktslista, columns },
  );
  const answer = await readIncoming(store, { bytes: bytesOf(toCsv(list)), arende: urn('a'), creator: renamed });
  if ('refused' in answer) throw new Error(answer.refused);
  expect(answer.read.rows.map(({ outcome, faults }) => [outcome, faults])).toEqual(
    list.rows.map(() => ['unchanged', []]),
  );
});

test('a list without ids that is taken in again adds nothing but what is asked for', async () => {
  const store = await begun();
  const list =
    'Avsnitt;Citat;Synpunkt;Namn\n3. Mål;;Otydligt;Eva Berg\n3. Mål;;Bra;Eva Berg\n;psykisk hälsa;Otydligt;Eva Berg\n';
  await runCommand(store, commandIn('a', ...changesFrom(await incoming(store, bytesOf(list)), nothing)));
  const more = `${list}3. Mål;;Otydligt;Bo Ek\n4. Medel;;Otydligt;Eva Berg\n`;
  const again = await incoming(store, bytesOf(more));
  const { added, there } = sortedRows(again);
  expect([there.map(({ row }) => row), added.map(({ row }) => row)]).toEqual([
    [2, 3, 4],
    [5, 6],
  ]);
  expect(changesFrom(again, nothing)).toHaveLength(2);
  const taken = new Set(there.slice(0, 1).map((row) => keyOf(row)));
  expect(changesFrom(again, { ...nothing, taken })).toHaveLength(3);
});
