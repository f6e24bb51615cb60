import { describe, expect, test } from 'vitest';
import { saidKey, whoKey } from '../../../../../comments/model/came-with.ts';
import { quoteOf } from '../../../../../comments/model/target/quote.ts';
import { changesFrom, keyOf, sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import { docxBytes, r } from '../../../../docx.ts';
import { commandIn, urn } from '../../../storage/commands/made-records.ts';
import { creator, incoming } from './incoming-file.ts';
import { body, cameWithOf, del, extended, ins, on, said, saidIn, sentWith, takeIn } from './word-copies.ts';

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
const copy = (own = said(3, 'Bo Ask', 'Oklart.'), first = '', more = '', answer = 'Jag tror det.') =>
  docxBytes({
    body: body(on(7, on(3, r('psykisk hälsa'))), change),
    parts: {
      comments:
        own +
        said(7, sender, 'Räcker det?', '2026-01-15T08:00:00Z') +
        said(8, sender, answer, '2026-01-15T08:05:00Z') +
        first,
      commentsExtended: extended(7) + extended(8, 'w15:paraIdParent="P7"') + more,
    },
  });

const textsOf = (rows: { comment: { commenting?: string; editing?: string; creator: { name?: string } } }[]) =>
  rows.map(({ comment }) => [comment.commenting ?? comment.editing, comment.creator.name]);

describe('what the document was sent with', () => {
  test('is told apart in a colleague’s copy, and only taken in on purpose', async () => {
    const store = await sentWith(cameWithOf(sent));
    const read = await incoming(store, copy());
    const { added, cameWith } = sortedRows(read);
    expect(textsOf(added)).toEqual([['Oklart.', 'Bo Ask']]);
    expect(textsOf(cameWith)).toEqual([
      ['Räcker det?\n\nSvar från Eva Sand, 2026-01-15 08:05: Jag tror det.', sender],
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
      'Räcker det?\n\nSvar från Eva Sand, 2026-01-15 08:05: Jag tror det.',
    ]);
  });

  test('an answer to it is the colleague’s own comment, once', async () => {
    const store = await sentWith(cameWithOf(sent));
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
    const { added, cameWith } = sortedRows(await incoming(await sentWith(cameWithOf(sent)), bytes));
    expect([added.length, cameWith.length]).toEqual([0, 1]);
  });

  const mended = (text: string) =>
    docxBytes({
      body: body(on(7, r('psykisk hälsa')), change),
      parts: { comments: said(7, sender, text, '2026-01-15T08:00:00Z') },
    });
  const comments = ({ cameWith, mended }: ReturnType<typeof sortedRows>) =>
    [cameWith, mended].map((rows) => textsOf(rows.filter(({ part }) => part !== 'change')));

  test.each<[string, string, string]>([
    [
      'behind them',
      'Räcker det? Nej, tycker vi.',
      'Tillagt i kommentaren av Eva Sand, som skrev ”Räcker det?”:\n\nNej, tycker vi.',
    ],
    [
      'in place of them',
      'Räcker detta?',
      'Kommentaren av Eva Sand är ändrad.\n\nI dokumentet: ”Räcker det?”\n\nI filen: ”Räcker detta?”',
    ],
  ])('other words in its comment, %s, are told as changed, and as nobody’s', async (_, text, told) => {
    const store = await sentWith(cameWithOf(sent));
    const read = sortedRows(await incoming(store, mended(text)));
    expect(comments(read)).toEqual([[['Räcker det?', sender]], [[told, undefined]]]);
    expect(read.mended.map(({ nameless }) => nameless)).toEqual([true]);
    await takeIn(store, await incoming(store, mended(text)));
    const again = sortedRows(await incoming(store, mended(text)));
    expect([again.added, again.mended, again.changed, again.unchanged]).toEqual([[], [], [], 1]);
  });

  test('other words in its answer are told as changed, too', async () => {
    const read = sortedRows(
      await incoming(await sentWith(cameWithOf(sent)), copy(undefined, '', '', 'Jag tror det. Eller?')),
    );
    expect(comments(read)).toEqual([
      [['Räcker det?\n\nSvar från Eva Sand, 2026-01-15 08:05: Jag tror det.', sender]],
      [['Tillagt i kommentaren av Eva Sand, som skrev ”Jag tror det.”:\n\nEller?', undefined]],
    ]);
  });

  test('of which keys alone are kept, other words in a comment are told as such', async () => {
    const one = { is: 'comment' as const, author: sender, date: '2026-01-15T08:00:00Z', text: 'Räcker det?' };
    const keys = saidKey({ ...one, quote: 'psykisk hälsa' }) + whoKey(one);
    expect(comments(sortedRows(await incoming(await sentWith(keys), mended('Räcker det?'))))).toEqual([
      [['Räcker det?', sender]],
      [],
    ]);
    expect(comments(sortedRows(await incoming(await sentWith(keys), mended('Räcker detta?'))))).toEqual([
      [],
      [['Kommentaren av Eva Sand står inte likadant i dokumentet.\n\nI filen: ”Räcker detta?”', undefined]],
    ]);
  });

  test('a change is told in the words of the document, whatever others have put beside it', async () => {
    const store = await sentWith(cameWithOf(sent));
    // An untracked word among the sender's, and a colleague's within what the sender put in.
    const cut = `${del('varje', sender)}${ins('vart', sender)}${ins(' och ett', 'Bo Ask')}${ins('annat', sender)}${r(' år')}`;
    const read = sortedRows(await incoming(store, docxBytes({ body: body(undefined, r('upp på nytt ') + cut) })));
    expect(read.cameWith.map(({ comment }) => [quoteOf(comment), comment.editing])).toEqual([['varje', 'vartannat']]);
    expect(read.mended).toEqual([]);
  });

  test('a change whose words are others since is told as changed', async () => {
    const other = del('varje', sender) + ins('vart tredje', sender) + r(' år');
    const read = sortedRows(
      await incoming(await sentWith(cameWithOf(sent)), docxBytes({ body: body(undefined, other) })),
    );
    expect(read.mended.map(({ comment }) => [comment.commenting, comment.editing, comment.creator.name])).toEqual([
      ['Ändringen av Eva Sand är ändrad. I dokumentet: ”varje” blir ”vartannat”.', 'vart tredje', undefined],
    ]);
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
    const { added, cameWith } = sortedRows(await incoming(await sentWith(cameWithOf(once)), twice));
    expect([added, cameWith].map((rows) => rows.map(({ comment }) => comment.commenting))).toEqual([
      ['Räcker det?', 'Hur?'],
      ['Hur?'],
    ]);
  });

  test.each<[string, string | undefined]>([
    ['an edition from before it was kept', undefined],
    ['one that was sent without any', ''],
  ])('nothing is said of %s', async (_, keys) => {
    const { added, cameWith } = sortedRows(await incoming(await sentWith(keys), copy()));
    expect([added.length, cameWith.length]).toEqual([3, 0]);
  });

  test('keys that are none of ours do no harm', async () => {
    const store = await sentWith('');
    for (const cameWith of ['<b>', 'abc', { a: 1 }, ['x'.repeat(10)], 'A'.repeat(1_000_010)]) {
      const edition = await store.db.editions.get(urn('e0'));
      await store.db.editions.put({ ...edition, cameWith } as never);
      expect(sortedRows(await incoming(store, copy())).added, String(cameWith).slice(0, 20)).toHaveLength(3);
    }
    await expect(sentWith('<b>')).rejects.toThrow();
    await store.db.editions.put({
      ...(await store.db.editions.get(urn('e0'))),
      cameWith: '_-'.repeat(50_000),
    } as never);
    expect(sortedRows(await incoming(store, copy())).added).toHaveLength(3);
  });
});
