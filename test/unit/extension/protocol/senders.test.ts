import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sender } from '../../../../extension/protocol/message-policy.ts';
import type { Store } from '../../../../storage/db/store.ts';
import type { DocumentAnswer } from '../../../../storage/queries/document-state.ts';
import { here, page, readerInFrame, script, scriptInView, there } from './known-senders.ts';

/** The worker as it listens, with senders as the browsers tell of them. Each row of the tables is an attack and what it gets. */
const { browser, listeners, session, local, stores } = vi.hoisted(() => {
  type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
  const listeners: Listener[] = [];
  const session: Record<string, unknown> = {};
  const local: Record<string, unknown> = {};
  const area = (kept: Record<string, unknown>) => ({
    get: async (key: string) => structuredClone({ [key]: kept[key] }),
    set: async (entries: object) => void Object.assign(kept, structuredClone(entries)),
    remove: async (key: string) => void delete kept[key],
    onChanged: { addListener() {}, removeListener() {} },
  });
  const browser = {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
    tabs: { onRemoved: { addListener() {} }, onUpdated: { addListener() {} } },
    action: { setBadgeBackgroundColor: async () => {}, setBadgeText: vi.fn(async () => {}) },
    storage: { session: area(session), local: area(local) },
  };
  return { browser, listeners, session, local, stores: {} as { store?: unknown } };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../../storage/db/context-store.ts', () => ({ contextStore: () => stores.store as Promise<Store> }));

const { serveCommands } = await import('../../../../extension/background/serve-commands.ts');
const { serveDocumentState } = await import('../../../../extension/background/serve-document-state.ts');
const { showBadges } = await import('../../../../extension/background/badge.ts');
const { commentsOf } = await import('../../../../storage/queries/read.ts');
const { runCommand } = await import('../../../../storage/commands/run-command.ts');
const { newDocumentFrom } = await import('../../../../storage/use-cases/new-document.ts');
const { newCommentCommand } = await import('../../../../storage/commands/comment-command.ts');
const { aComment, command, newStore } = await import('../../comments/model/records.ts');
const { pageAt, readText, draft, final } = await import('../session/search/read-texts.ts');

let store: Store;
let hers: { document: string; edition: string };
const reviewer = { id: 'urn:uuid:reviewer' };

async function ask(message: unknown, sender: Sender): Promise<unknown> {
  for (const listener of listeners) {
    const answer = listener(JSON.parse(JSON.stringify(message)), sender);
    if (answer !== undefined) return answer;
  }
  return 'nobody listens';
}
const told = (read: object, sender: Sender) =>
  ask({ type: 'document-state-wanted', read }, sender) as Promise<DocumentAnswer>;
const all = async () => ({
  texts: (await store.db.comments.toArray()).map(({ commenting, deleted }) => [commenting, deleted]),
  reviews: await store.db.reviews.count(),
  arenden: (await store.db.arenden.toArray()).filter(({ deleted }) => !deleted).length,
  drafts: await store.db.drafts.count(),
});

beforeEach(async () => {
  for (const kept of [session, local]) for (const key of Object.keys(kept)) delete kept[key];
  listeners.length = 0;
  store = await newStore({ now: () => new Date() });
  stores.store = Promise.resolve(store);
  local.reviewer = reviewer;
  serveCommands();
  serveDocumentState();
  showBadges();
  // What the reader has written, elsewhere.
  const { changes, snapshot, document, edition } = await newDocumentFrom(pageAt(there, draft));
  hers = { document, edition };
  await runCommand(store, {
    ...command(...changes, { do: 'create', record: aComment('1', { ...hers, commenting: 'Hemligt' }) }),
    scope: document,
    snapshots: [snapshot],
  });
  await runCommand(store, { type: 'draft', id: 'd', key: 'form', document, content: { comment: 'Påbörjat' } });
  const review = { id: 'r 1', card: 'c', at: '2026-01-01T00:00:00Z', grade: 'good' as const };
  await runCommand(store, { type: 'learn', id: 'l', reviews: [review] });
});

const create = (fields: object) => ({ do: 'create', record: { ...aComment('new', { creator: reviewer, ...fields }) } });
const mark = (fields: object = {}) => {
  const { commenting: _, ...record } = aComment('new', { ...hers, creator: reviewer });
  return { do: 'create', record: { ...record, ...fields } };
};
const change = (...changes: object[]) => ({ type: 'change', id: 'x', scope: hers?.document, changes });

describe('from a page’s script', () => {
  const attacks: [string, () => object, string][] = [
    [
      'another document’s comments, by its edition',
      () => ({ type: 'document-state-wanted', edition: hers.edition, known: {} }),
      'nothing',
    ],
    ['… of an edition with no id', () => ({ type: 'document-state-wanted', edition: null, known: {} }), 'nothing'],
    ['the ärende of a document', () => ({ type: 'arende-wanted', document: hers.document }), 'nothing'],
    [
      'a comment changed',
      () => change({ do: 'set', kind: 'comment', id: 'urn:uuid:1', fields: { commenting: 'x' } }),
      'invalid',
    ],
    ['a comment deleted', () => change({ do: 'delete', kind: 'comment', id: 'urn:uuid:1' }), 'invalid'],
    ['an ärende deleted', () => change({ do: 'delete', kind: 'arende', id: 'urn:uuid:a' }), 'invalid'],
    [
      'an ärende made',
      () => change({ do: 'create', record: { kind: 'arende', id: 'urn:uuid:n', title: 'x', numbers: [] } }),
      'invalid',
    ],
    [
      'a document made sure of',
      () => change({ do: 'ensure', record: { kind: 'document', id: 'urn:uuid:n', title: 'x' } }, mark()),
      'invalid',
    ],
    ['a comment with words', () => change(create(hers)), 'invalid'],
    ['words marked in another document', () => change(mark()), 'invalid'],
    ['a step undone', () => ({ type: 'undo', id: 'x', scope: hers.document }), 'invalid'],
    ['a step done again', () => ({ type: 'redo', id: 'x', scope: hers.document }), 'invalid'],
    [
      'a draft written over',
      () => ({ type: 'draft', id: 'x', key: 'form', document: hers.document, content: null }),
      'invalid',
    ],
    [
      'what is practised, written',
      () => ({
        type: 'learn',
        id: 'x',
        reviews: [{ id: 'r 2', card: 'c', at: '2026-01-01T00:00:00Z', grade: 'again' }],
      }),
      'invalid',
    ],
    ['what is practised, forgotten', () => ({ type: 'forget-learning', id: 'x' }), 'invalid'],
    ['no command at all', () => ({ type: 'burn' }), 'invalid'],
  ];
  test.each(attacks)('%s: nothing of it is done or told', async (_name, attack, expected) => {
    const before = await all();
    // It has a session of its own, which is told of its own page.
    await told(pageAt(here, final), script(here));
    const given = attack();
    const isCommand = !('type' in given && /-wanted$/.test(String(given.type)));
    const answer = await ask(isCommand ? { type: 'command', command: given } : given, script(here));
    if (expected === 'nothing') expect(['nobody listens', undefined]).toContain(answer);
    else expect(answer).toMatchObject({ failed: 'invalid' });
    expect(await all()).toEqual(before);
  });

  test.each([
    [
      'another extension',
      { ...page, id: 'them', url: 'chrome-extension://them/x.html', origin: 'chrome-extension://them' },
    ],
    ['a frame in the document’s own page', script(there, 7, 4)],
  ])('%s isn’t heard', async (_name, sender) => {
    expect(await told(pageAt(there, draft), sender)).toBe('nobody listens');
    expect(await ask({ type: 'command', command: { type: 'forget-learning', id: 'x' } }, sender)).toBe(
      'nobody listens',
    );
  });

  test.each([
    ['with the document’s text', () => ({ ...pageAt(here, draft) })],
    ['with its address as well', () => pageAt(there, draft)],
    [
      'with all that it is known by',
      async () => ({ ...readText(draft), identifiers: (await store.db.editions.get(hers.edition))?.identifiers }),
    ],
    [
      'with bytes and a fingerprint',
      async () => readText(draft, { identifiers: [{ kind: 'bytes', value: 'x', strength: 'decides' }] }),
    ],
  ])(
    'a page that says it is the document, %s, hears of none of its comments, and can’t mark words in it',
    async (_name, read) => {
      const answer = await told(await read(), script(here));
      expect(answer.comments).toEqual([]);
      expect(JSON.stringify(answer)).not.toContain('Hemligt');
      expect(answer.documentState.known).toBe(false);
      // The reader is asked whether it is the same.
      expect(answer.documentState.proposals.map(({ edition }) => edition)).toEqual([hers.edition]);
      expect([answer.documentState.document, answer.documentState.edition]).not.toContain(hers.document);
      expect(answer.documentState.edition).not.toBe(hers.edition);
      expect(await ask({ type: 'document-state-wanted', edition: hers.edition, known: {} }, script(here))).toBe(
        undefined,
      );
      const forged = { type: 'command', command: change(mark()) };
      expect(await ask(forged, script(here))).toMatchObject({ failed: 'invalid' });
    },
  );

  test('a page whose tab has gone on to another site hears nothing of what is there', async () => {
    const answer = await told(pageAt(there, draft), scriptInView(here, there));
    expect(answer.comments).toEqual([]);
    expect(answer.documentState.known).toBe(false);
  });

  test('what was told in a tab holds there alone, and only where it was told', async () => {
    await told(pageAt(there, draft), script(there));
    const again = { type: 'document-state-wanted', edition: hers.edition, known: {} };
    expect(await ask(again, script(`${there}?utm_source=x#mal`))).toMatchObject({
      comments: [{ commenting: 'Hemligt' }],
    });
    expect(await ask(again, script(there, 8))).toBe(undefined);
    expect(await ask(again, script(here))).toBe(undefined);
    expect(await ask({ type: 'command', command: change(mark()) }, script(here))).toMatchObject({ failed: 'invalid' });
  });

  test.each<[string, (command: ReturnType<typeof change>) => object]>([
    ['another’s name', (one) => ({ ...one, changes: [mark({ creator: { id: 'urn:uuid:somebody' } })] })],
    ['a state', (one) => ({ ...one, changes: [mark({ carried: { state: 'lost' } })] })],
    ['a time in the future', (one) => ({ ...one, changes: [mark({ created: '9999-12-31T00:00:00.000Z' })] })],
    ['another’s draft', (one) => ({ ...one, draft: 'form' })],
    ['another’s history', (one) => ({ ...one, scope: 'urn:uuid:elsewhere' })],
    ['a step’s name', (one) => ({ ...one, as: 'take-in' })],
    ['a text', (one) => ({ ...one, snapshots: [{ id: 'a'.repeat(64), text: 'x', sections: [] }] })],
    [
      'thousands at once',
      (one) => ({ ...one, changes: Array.from({ length: 2_000 }, (_, i) => mark({ id: `urn:uuid:${i}` })) }),
    ],
    ['a comment that is there', (one) => ({ ...one, changes: [mark({ id: 'urn:uuid:1' })] })],
  ])('words can’t be marked with %s, in the document’s own page either', async (_name, spoilt) => {
    await told(pageAt(there, draft), script(there));
    const before = await all();
    const answer = await ask({ type: 'command', command: spoilt(change(mark())) }, script(there));
    expect(answer).toMatchObject({ failed: 'invalid' });
    expect(await all()).toEqual(before);
  });

  test('a number that is none isn’t shown on the button', async () => {
    browser.action.setBadgeText.mockClear();
    await ask({ type: 'marks-counted', count: '<b>' }, script(here));
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('what a session needs it gets', () => {
  test('its own document’s comments, and words marked there', async () => {
    const answer = await told(pageAt(there, draft), script(there));
    expect(answer).toMatchObject({ documentState: { ...hers, known: true }, comments: [{ commenting: 'Hemligt' }] });
    expect(await ask({ type: 'command', command: change(mark()) }, script(there))).toEqual({
      result: { step: expect.any(Number) },
    });
    expect(await commentsOf(store, hers.document)).toHaveLength(2);
    // A message that comes again is acknowledged.
    expect(await ask({ type: 'command', command: change(mark()) }, script(there))).toEqual({
      result: { step: expect.any(Number) },
    });
  });

  test('words marked in a document of which nothing was written before', async () => {
    const read = pageAt(here, final);
    const { documentState, begin } = await told(read, script(here));
    const made = newCommentCommand({
      documentState,
      text: { text: read, documentState, begin },
      target: { type: 'document' },
      creator: reviewer,
      fields: {},
      now: new Date(),
    });
    const other = {
      ...made,
      id: 'other',
      changes: made.changes.map((one) =>
        'record' in one && one.record.kind === 'arende' ? { ...one, record: { ...one.record, title: 'x' } } : one,
      ),
    };
    expect(await ask({ type: 'command', command: other }, script(here))).toMatchObject({ failed: 'invalid' });
    expect(await ask({ type: 'command', command: made }, script(here))).toEqual({
      result: { step: expect.any(Number) },
    });
    expect(await commentsOf(store, documentState.document)).toHaveLength(1);
    expect(await told(read, script(here))).toMatchObject({ documentState: { known: true } });
  });

  test('another view of a page is another document, at its own address, though it has too little text to compare', async () => {
    const view = 'https://www.regeringen.se/short';
    const read = pageAt(view, 'Kort\u2029En enda mening.');
    const { documentState, begin } = await told(read, scriptInView(there, view));
    expect(documentState).toMatchObject({ known: false, proposals: [] });
    expect(begin).toEqual((await told(read, script(view, 8))).begin);
    const made = newCommentCommand({
      ...{ documentState, text: { text: read, documentState, begin }, target: { type: 'document' } },
      ...{ creator: reviewer, fields: {}, now: new Date() },
    });
    expect(await ask({ type: 'command', command: made }, scriptInView(there, view))).toEqual({
      result: { step: expect.any(Number) },
    });
    expect(await told(read, script(view, 8))).toMatchObject({ documentState: { ...documentState, known: true } });
    // Back in the view that it was loaded as.
    expect(await told(pageAt(there, draft), scriptInView(there, there))).toMatchObject({ documentState: hers });
  });

  test('the reader for PDFs is ours, wherever it stands', async () => {
    const answer = await told(pageAt(here, draft), readerInFrame);
    expect(answer.comments).toHaveLength(1);
    expect(await ask({ type: 'arende-wanted', document: hers.document }, readerInFrame)).toMatchObject({
      kind: 'arende',
    });
    const set = change({ do: 'set', kind: 'comment', id: 'urn:uuid:1', fields: { commenting: 'y' } });
    expect(await ask({ type: 'command', command: set }, readerInFrame)).toEqual({
      result: { step: expect.any(Number) },
    });
  });
});
