import { describe, expect, test } from 'vitest';
import { everyEntry } from '../../../../../comments/list/entries/entries.ts';
import { noteText } from '../../../../../comments/list/templates/note.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { quoteOf } from '../../../../../comments/model/target/quote.ts';
import { sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { readIncoming } from '../../../../../extension/state/import/read-incoming.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import { commentsOf } from '../../../../../storage/queries/read.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { aComment } from '../../../comments/model/records.ts';
import { commandIn, urn } from '../../../storage/commands/made-records.ts';
import { creator, incoming } from './incoming-file.ts';
import { body, del, extended, ins, on, said, saidIn, takeIn, text, withTexts } from './word-copies.ts';

describe('a colleague’s copy', () => {
  const comments = said(0, 'Anna Ek', 'Oklart.');
  const file = (more = '', replies = '', answered = extended(0)) =>
    docxBytes({
      body: body(on(0, r('psykisk hälsa')), del('varje') + ins('vartannat') + r(' år') + more),
      parts: { comments: comments + replies, commentsExtended: answered },
    });

  test('its comments and changes come with words, author and day, and nothing comes twice', async () => {
    const store = await withTexts(text);
    const read = await incoming(store, file());
    expect(read.read.remarks).toEqual({ comments: 1, replies: 0, changes: 1, authors: ['Anna Ek'] });
    expect(read.read.rows.map(({ row, part, outcome }) => [row, part, outcome])).toEqual([
      [1, 'comment', 'new'],
      [1, 'change', 'new'],
    ]);
    expect(read.read.rows.flatMap((row) => (row.outcome === 'new' ? row.comment.created : []))).toEqual(
      Array(2).fill(new Date('2026-03-01T10:00:00').toISOString()),
    );
    await takeIn(store, read);
    expect(await saidIn(store)).toEqual([
      ['psykisk hälsa', 'Oklart.', undefined, 'Anna Ek'],
      ['varje', undefined, 'vartannat', 'Anna Ek'],
    ]);
    expect((await incoming(store, file())).read.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });

  test('a newer copy brings what is new in it alone: a comment, a reply, that one is resolved', async () => {
    const store = await withTexts(text);
    await takeIn(store, await incoming(store, file()));
    const newer = file(
      on(2, r(' minst')),
      said(1, 'Bo Ask', 'Håller med.', '2026-03-02T09:30:00Z') + said(2, 'Bo Ask', 'Bra.'),
      extended(0, 'w15:done="1"') + extended(1, 'w15:paraIdParent="P0"'),
    );
    const { added, changed, unchanged } = sortedRows(await incoming(store, newer));
    expect([added.map(({ comment }) => comment.commenting), unchanged]).toEqual([['Bra.'], 1]);
    expect(changed.map(({ changes }) => changes)).toEqual([
      [
        { field: 'commenting', before: 'Oklart.', after: 'Oklart.\n\nSvar från Bo Ask, 2026-03-02 09:30: Håller med.' },
        { field: 'tagging', before: undefined, after: ['Löst'] },
      ],
    ]);
    await takeIn(store, await incoming(store, newer));
    expect((await incoming(store, newer)).read.rows.map(({ outcome }) => outcome)).toEqual(Array(3).fill('unchanged'));
  });

  test('a comment that was mended there is a change; one that was deleted here stays away', async () => {
    const store = await withTexts(text);
    await takeIn(store, await incoming(store, file()));
    const mended = docxBytes({
      body: body(on(0, r('psykisk hälsa'))),
      parts: { comments: said(0, 'Anna Ek', 'Otydligt.') },
    });
    const { changed } = sortedRows(await incoming(store, mended));
    expect(changed[0]?.changes).toEqual([{ field: 'commenting', before: 'Oklart.', after: 'Otydligt.' }]);
    const first = (await commentsOf(store, urn('d0'))).find(({ commenting }) => commenting === 'Oklart.');
    await runCommand(store, commandIn('a', { do: 'delete', kind: 'comment', id: first?.id ?? '' }));
    const { added, deleted } = sortedRows(await incoming(store, file()));
    expect([added.length, deleted.map(({ comment }) => comment.commenting)]).toEqual([0, ['Oklart.']]);
  });
});

test.each<[string, (own: Comment) => string]>([
  ['its words', ({ commenting }) => commenting ?? ''],
  ['all that a note says of it', (comment) => noteOf(comment)],
  ['a note without what is tracked', ({ editing: _, ...comment }) => noteOf(comment)],
])('a comment of ours that comes back as %s is known, and a reply to it is a change', async (_, written) => {
  const store = await withTexts(text);
  const record = aComment('own', {
    document: urn('d0'),
    edition: urn('e0'),
    creator,
    describing: 'Skäl',
    editing: 'hälsan',
  });
  await runCommand(store, commandIn('a', { do: 'create', record }));
  const own = (await commentsOf(store, urn('d0')))[0] as Comment;
  const lines = written(own)
    .split('\n')
    .map((line) => r(line))
    .join('<w:r><w:br/></w:r>');
  const file = (replies: string, answered: string) =>
    docxBytes({
      body: body(on(0, r('psykisk hälsa'))),
      parts: {
        comments: `<w:comment w:id="0" w:author="${creator.name}" w:date="${own.created.slice(0, 19)}Z"><w:p w14:paraId="P0">${lines}</w:p></w:comment>${replies}`,
        commentsExtended: extended(0) + answered,
      },
    });
  expect((await incoming(store, file('', ''))).read.rows).toEqual([
    { row: 1, part: 'comment', faults: [], outcome: 'unchanged', id: own.id },
  ]);
  const replied = file(said(1, 'Bo Ask', 'Ja.'), extended(1, 'w15:paraIdParent="P0"'));
  const { changed } = sortedRows(await incoming(store, replied));
  expect(changed.map(({ id, changes }) => [id, changes.map(({ after }) => after)])).toEqual([
    [own.id, ['Synpunkt own\n\nSvar från Bo Ask, 2026-03-01 10:00: Ja.']],
  ]);
  await takeIn(store, await incoming(store, replied));
  expect((await incoming(store, replied)).read.rows.map(({ outcome }) => outcome)).toEqual(['unchanged']);
});

test.each([
  ['before a name was given', undefined, ''],
  ['under another name', 'Åsa Berg', 'Åsa Berg'],
  ['with a name that Word has taken out', creator.name, 'Författare'],
])('a comment of ours that was saved %s is known', async (_, name, author) => {
  const store = await withTexts(text);
  const own = { id: creator.id, ...(name !== undefined && { name }) };
  const record = aComment('own', { document: urn('d0'), edition: urn('e0'), creator: own });
  await runCommand(store, commandIn('a', { do: 'create', record }));
  const file = docxBytes({
    body: body(on(0, r('psykisk hälsa'))),
    parts: { comments: said(0, author, record.commenting ?? '', `${record.created.slice(0, 19)}Z`) },
  });
  expect((await incoming(store, file)).read.rows.map(({ outcome }) => outcome)).toEqual(['unchanged']);
});

test.each<[string, Partial<Comment>, { tagging?: string[] }]>([
  ['an organisation was given', { assessing: 'tillstyrker' }, {}],
  ['labels were put on it', { tagging: ['Skola'] }, { tagging: ['Skola', 'Elevhälsa'] }],
])('a comment of ours that was saved before %s is known', async (_, before, after) => {
  const store = await withTexts(text);
  const record = aComment('own', { document: urn('d0'), edition: urn('e0'), creator, ...before });
  await runCommand(store, commandIn('a', { do: 'create', record }));
  const [own] = await commentsOf(store, urn('d0'));
  const lines = noteOf(own as Comment).split('\n');
  if (Object.keys(after).length > 0)
    await runCommand(store, commandIn('a', { do: 'set', kind: 'comment', id: record.id, fields: after }));
  const file = docxBytes({
    body: body(on(0, r('psykisk hälsa'))),
    parts: {
      comments: `<w:comment w:id="0" w:author="${creator.name}" w:date="${record.created.slice(0, 19)}Z"><w:p>${lines.map((line) => r(line)).join('<w:r><w:br/></w:r>')}</w:p></w:comment>`,
    },
  });
  const now = { ...creator, remissinstans: 'Skogsby kommun' };
  const answer = await readIncoming(store, { bytes: file, arende: urn('a'), creator: now });
  expect('read' in answer && answer.read.rows.map(({ outcome }) => outcome)).toEqual(['unchanged']);
});

test.each<[string, string, string, string]>([
  ['as a whole', 'psykisk hälsa', 'hälsa', del('psykisk hälsa', creator.name) + ins('hälsa', creator.name)],
  ['as what differs', 'psykisk hälsa', 'psykisk ohälsa', r('psykisk ') + ins('o', creator.name) + r('hälsa')],
  ['as words that go', 'psykisk', '', del('psykisk ', creator.name) + r('hälsa')],
])('a proposal of ours that comes back %s is known', async (_, exact, editing, words) => {
  const store = await withTexts(text);
  const { commenting: __, ...record } = aComment('own', {
    ...{ document: urn('d0'), edition: urn('e0'), creator, editing, created: '2026-03-01T10:00:20.000Z' },
    target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact }] },
  });
  await runCommand(store, commandIn('a', { do: 'create', record }));
  expect((await incoming(store, docxBytes({ body: body(words) }))).read.rows).toEqual([
    { row: 1, part: 'change', faults: [], outcome: 'unchanged', id: urn('own') },
  ]);
});

function noteOf(comment: Comment): string {
  const source = {
    documents: [],
    editions: [],
    snapshots: new Map(),
    comments: [comment],
    concepts: [],
    now: new Date(0),
  };
  return everyEntry(source)
    .map((entry) => noteText(entry, true))
    .join('');
}

test.each(['Författare', 'Author', 'Okänd författare', ''])(
  'nobody is called ”%s”: it is asked who it was',
  async (author) => {
    const file = docxBytes({ body: body(on(0, r('psykisk hälsa'))), parts: { comments: said(0, author, 'Oklart.') } });
    const { added } = sortedRows(await incoming(await withTexts(text), file));
    expect(added[0]?.nameless).toBe(true);
  },
);

test('what differs from the ärende’s own text is looked for there when it is read; what is the same has its place', async () => {
  const store = await withTexts(
    'En ny inledning.\u2029Strategin ska främja psykisk hälsa.\u2029Den följs alltid upp vart tredje år.',
  );
  const file = docxBytes({
    body: body(on(0, r('psykisk hälsa')), on(1, r('varje år'))),
    parts: { comments: said(0, 'Anna Ek', 'Ett.') + said(1, 'Anna Ek', 'Två.') },
  });
  const { added } = sortedRows(await incoming(store, file));
  const startsOf = (comment: Pick<Comment, 'target'>) =>
    comment.target.type === 'passage' &&
    comment.target.selectors.flatMap((one) => (one.type === 'TextPositionSelector' ? one.start : []));
  expect(added.map(({ comment }) => [quoteOf(comment), startsOf(comment)])).toEqual([
    ['psykisk hälsa', [38]],
    ['varje år', []],
  ]);
});

test('of several documents it is put on the one that it is a copy of', async () => {
  const words = (from: number) => Array.from({ length: 300 }, (_, i) => `ord${from + i}`).join(' ');
  const store = await withTexts(words(0), words(1000));
  const file = docxBytes({ body: p(on(0, r(words(1000)))), parts: { comments: said(0, 'Anna Ek', 'Ett.') } });
  const read = await incoming(store, file);
  expect([read.document, read.homeless]).toEqual([urn('d1'), 1]);
});

test('a comment on what others have put in says who put which words in', async () => {
  const store = await withTexts(text);
  const file = docxBytes({
    body: body(
      on(0, `${r('psykisk ')}${ins('god ', 'Bo Ask')}${r('hälsa')}`),
      r('varje år') + on(1, ins(' minst', '')),
    ),
    parts: { comments: said(0, 'Anna Ek', 'Vilken?') + said(1, 'Anna Ek', 'Tas bort!') },
  });
  await takeIn(store, await incoming(store, file));
  const comments = (await saidIn(store)).filter(([, , editing]) => editing === undefined);
  expect(comments.map(([quote, said]) => [quote, said])).toEqual([
    ['Den följs upp varje år.', 'Tas bort!\n\nKommentaren står vid ord som är infogade: ”minst”.'],
    ['psykisk hälsa', 'Vilken?\n\nKommentaren gäller också ord som Bo Ask har infogat: ”god”.'],
  ]);
  expect((await incoming(store, file)).read.rows.map(({ outcome }) => outcome)).toEqual(Array(4).fill('unchanged'));
});
