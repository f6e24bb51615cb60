import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../../../documents/flow/content/open-document.ts';
import { changesFrom, keyOf, sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import type { Incoming } from '../../../../../extension/state/import/read-incoming.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { docxBytes, r } from '../../../../docx.ts';
import { commandIn, urn } from '../../../storage/commands/made-records.ts';
import { creator, incoming } from './incoming-file.ts';
import { body, del, extended, ins, on, said, saidIn, takeIn, text, withTexts } from './word-copies.ts';

const sender = 'Eva Sand';
const change = del('varje', sender) + ins('vartannat', sender) + r(' år');

/** The document as it was sent, with a comment, an answer to that and a change by its sender; and a colleague's copy of it. */
const sent = docxBytes({
  body: body(on(0, r('psykisk hälsa')), change),
  parts: {
    comments:
      said(0, sender, 'Räcker det?', '2026-01-15T08:00:00Z') + said(1, sender, 'Jag tror det.', '2026-01-15T08:05:00Z'),
    commentsExtended: extended(0) + extended(1, 'w15:paraIdParent="P0"'),
  },
});
/** With other ids, as Word gives them when it saves. */
const copy = (own = said(3, 'Bo Ask', 'Oklart.'), first = '', more = '') =>
  docxBytes({
    body: body(on(7, on(3, r('psykisk hälsa'))), change),
    parts: {
      comments:
        own +
        said(7, sender, 'Räcker det?', '2026-01-15T08:00:00Z') +
        said(8, sender, 'Jag tror det.', '2026-01-15T08:05:00Z') +
        first,
      commentsExtended: extended(7) + extended(8, 'w15:paraIdParent="P7"') + more,
    },
  });

const cameWithOf = (bytes: Uint8Array) => {
  const document = openDocument(bytes);
  return document.remarks?.(document.read('marked'))?.keys;
};
const known = async (cameWith: string | undefined): Promise<Store> => {
  const store = await withTexts(text);
  if (cameWith !== undefined)
    await runCommand(store, commandIn('a', { do: 'set', kind: 'edition', id: urn('e0'), fields: { cameWith } }));
  return store;
};
const textsOf = (rows: { comment: { commenting?: string; editing?: string; creator: { name?: string } } }[]) =>
  rows.map(({ comment }) => [comment.commenting ?? comment.editing, comment.creator.name]);

describe('what the document was sent with', () => {
  test('is told apart in a colleague’s copy, and only taken in on purpose', async () => {
    const store = await known(cameWithOf(sent));
    const read = await incoming(store, copy());
    const { added, cameWith } = sortedRows(read);
    expect(textsOf(added)).toEqual([['Oklart.', 'Bo Ask']]);
    expect(textsOf(cameWith)).toEqual([
      ['Räcker det?\n\nSvar av Eva Sand, 2026-01-15 08:05: Jag tror det.', sender],
      ['vartannat', sender],
    ]);
    await takeIn(store, read);
    expect(await saidIn(store)).toEqual([['psykisk hälsa', 'Oklart.', undefined, 'Bo Ask']]);
    const [first] = cameWith;
    const taken = new Set(first ? [keyOf(first)] : []);
    const again = await incoming(store, copy());
    await runCommand(store, commandIn('a', ...changesFrom(again, { leftOut: new Set(), taken, author: creator })));
    expect((await saidIn(store)).map(([, commenting]) => commenting).toSorted()).toEqual([
      'Oklart.',
      'Räcker det?\n\nSvar av Eva Sand, 2026-01-15 08:05: Jag tror det.',
    ]);
  });

  test('an answer to it is the colleague’s own comment, once', async () => {
    const store = await known(cameWithOf(sent));
    const answered = copy('', said(9, 'Bo Ask', 'Nej.', '2026-03-02T09:30:00Z'), extended(9, 'w15:paraIdParent="P7"'));
    const read = await incoming(store, answered);
    expect(textsOf(sortedRows(read).added)).toEqual([
      ['Svar till Eva Sand, som skrev ”Räcker det?”:\n\nNej.', 'Bo Ask'],
    ]);
    expect(sortedRows(read).cameWith).toHaveLength(2);
    await takeIn(store, read);
    const again = sortedRows(await incoming(store, answered));
    expect([again.added.length, again.changed.length, again.unchanged]).toEqual([0, 0, 1]);
    // The comment that is answered is taken in, too: the answer doesn't come once more below it.
    const taken = new Set(again.cameWith.map((row) => keyOf(row)));
    const both = await incoming(store, answered);
    await runCommand(store, commandIn('a', ...changesFrom(both, { leftOut: new Set(), taken, author: creator })));
    expect(sortedRows(await incoming(store, answered))).toMatchObject({
      added: [],
      changed: [],
      cameWith: [],
      unchanged: 2,
    });
  });

  test.each<[string, Uint8Array]>([
    [
      'its words have been mended',
      docxBytes({
        body: body(on(7, r('psykisk hälsa'))),
        parts: { comments: said(7, sender, 'Räcker detta?', '2026-01-15T08:00:00Z') },
      }),
    ],
    [
      'names and times have been taken out',
      docxBytes({
        body: body(on(7, r('psykisk hälsa'))),
        parts: { comments: said(7, 'Författare', 'Räcker det?', '') },
      }),
    ],
    [
      'the seconds are others',
      docxBytes({
        body: body(on(7, r('psykisk hälsa'))),
        parts: { comments: said(7, sender, 'Räcker det?', '2026-01-15T08:00:41Z') },
      }),
    ],
  ])('is known where %s', async (_, bytes) => {
    const { added, cameWith } = sortedRows(await incoming(await known(cameWithOf(sent)), bytes));
    expect([added.length, cameWith.length]).toEqual([0, 1]);
  });

  test('the same words by somebody else, or once more by nobody, are new', async () => {
    const twice = docxBytes({
      body: body(on(7, on(8, on(9, r('psykisk hälsa'))))),
      parts: {
        comments: [said(7, 'Bo Ask', 'Räcker det?'), said(8, 'Författare', 'Hur?'), said(9, 'Författare', 'Hur?')].join(
          '',
        ),
      },
    });
    const once = docxBytes({
      body: body(on(0, r('psykisk hälsa'))),
      parts: { comments: said(0, 'Författare', 'Hur?') },
    });
    const { added, cameWith } = sortedRows(await incoming(await known(cameWithOf(once)), twice));
    expect([added, cameWith].map((rows) => rows.map(({ comment }) => comment.commenting))).toEqual([
      ['Räcker det?', 'Hur?'],
      ['Hur?'],
    ]);
  });

  test.each<[string, string | undefined]>([
    ['an edition from before it was kept', undefined],
    ['one that was sent without any', ''],
  ])('nothing is said of %s', async (_, keys) => {
    const { added, cameWith } = sortedRows(await incoming(await known(keys), copy()));
    expect([added.length, cameWith.length]).toEqual([3, 0]);
  });

  test('keys that are none of ours do no harm', async () => {
    const store = await known('');
    for (const cameWith of ['<b>', 'abc', { a: 1 }, ['x'.repeat(10)], 'A'.repeat(1_000_010)]) {
      const edition = await store.db.editions.get(urn('e0'));
      await store.db.editions.put({ ...edition, cameWith } as never);
      expect(sortedRows(await incoming(store, copy())).added, String(cameWith).slice(0, 20)).toHaveLength(3);
    }
    await expect(known('<b>')).rejects.toThrow();
    await store.db.editions.put({
      ...(await store.db.editions.get(urn('e0'))),
      cameWith: '_-'.repeat(50_000),
    } as never);
    expect(sortedRows(await incoming(store, copy())).added).toHaveLength(3);
  });
});

describe('words that were changed without tracking', () => {
  const asRead = async (): Promise<Store> => {
    const store = await known(cameWithOf(plain));
    const identifiers = [{ kind: 'bytes' as const, value: 'a', strength: 'decides' as const }];
    await runCommand(store, commandIn('a', { do: 'set', kind: 'edition', id: urn('e0'), fields: { identifiers } }));
    return store;
  };
  const plain = docxBytes({ body: body() });
  const differs = ({ read }: Incoming) => read.remarks?.untracked;
  const comments = said(3, 'Bo Ask', 'Oklart.');
  const commented = (first: string, second = r('varje år')) =>
    docxBytes({ body: body(on(3, r(first)), second), parts: { comments } });

  test.each<[string, Uint8Array, number | undefined]>([
    ['none', commented('psykisk hälsa'), undefined],
    ['white space alone', commented('psykisk   hälsa'), undefined],
    ['a word', commented('psykisk ohälsa'), 1],
    ['tracked words alone', commented('psykisk hälsa', change), undefined],
    ['a word beside tracked ones', commented('fysisk hälsa', change), 1],
  ])('%s', async (_, bytes, count) => {
    expect(differs(await incoming(await asRead(), bytes))).toBe(count);
  });

  test('another text is told as such; of a page of the web nothing is said', async () => {
    const other = docxBytes({ body: body(on(3, r('a')), r('b')), parts: { comments } });
    expect(differs(await incoming(await asRead(), other))).toBe('another text');
    expect(differs(await incoming(await known(''), other))).toBeUndefined();
  });
});
