import { expect } from '@playwright/test';
import type { DocumentAnswer } from '../../../storage/queries/document-state.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { until } from '../drivers/reading-browser.ts';
import type { Storage } from './own-page.ts';
import { aComment, beginning, documentId, write } from './saves.ts';
import { test, writerOfFile } from './with-storage.ts';

const launched = writerOfFile();

/** Runs in a web page: what the extension's own script there sends when somebody has taken it over. */
function ask(kind: 'ask' | 'connect', given: object): Promise<unknown> {
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    const told = ({ detail }: CustomEventInit<string>) => resolve(JSON.parse(detail ?? '').answer);
    document.addEventListener(`answered ${id}`, told, { once: true });
    document.dispatchEvent(new CustomEvent(kind, { detail: JSON.stringify({ id, ...given }) }));
  });
}
const asks = (browser: ReadingBrowser, message: object) => browser.inPage(ask, 'ask' as const, { message });

/** Runs in a page of ours: all that there is. */
async function everything(): Promise<string> {
  const { storage } = globalThis as unknown as { storage: Storage };
  const { db } = await storage.ownStore();
  const tables = db.tables.filter(({ name }) => name !== 'done');
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(rows);
}

const text = 'Hemligt förslag till strategi. '.repeat(20);
const edition = 'urn:uuid:edition';
const at = '2026-03-01T09:00:00Z';

test('a page’s script that was taken over reads, changes, deletes and forgets nothing of another document', async ({
  site,
}) => {
  const writer = launched();
  await writer.open(`${site.address}empty`);
  const ours = await writer.openBeside('storage.html');
  expect(await ours.run(write, beginning)).toBe('done');
  const there = { kind: 'edition', id: edition, document: documentId, identifiers: [] } as never;
  const comment = aComment('hers', 'Hemligt');
  const more = {
    ...beginning,
    id: 'more',
    changes: [
      { do: 'create' as const, record: there },
      { do: 'create' as const, record: comment },
    ],
  };
  expect(await ours.run(write, more)).toBe('done');
  const reviews = [{ id: 'r 1', card: 'c', at, grade: 'good' as const }];
  expect(await ours.run(write, { type: 'learn', id: 'learnt', reviews })).toBe('done');
  const before = await ours.run(everything);

  const read = { title: 'x', facts: [], identifiers: [], text, sections: [] };
  const own = (await asks(writer, { type: 'document-state-wanted', read })) as DocumentAnswer;
  expect(own.documentState.known).toBe(false);
  const set = { do: 'set', kind: 'comment', id: comment.id, fields: { commenting: 'x' } };
  const change = (...changes: object[]) => ({ type: 'change', id: `a-${Math.random()}`, scope: documentId, changes });
  for (const [name, command] of Object.entries({
    'change a comment': change(set),
    'delete a comment': change({ do: 'delete', kind: 'comment', id: comment.id }),
    'delete an ärende': change({ do: 'delete', kind: 'arende', id: 'urn:uuid:arende' }),
    'write a comment': change({ do: 'create', record: aComment('new', 'x') }),
    'write in its own document': {
      ...change({ do: 'create', record: { ...aComment('new', 'x'), ...own.documentState } }),
      scope: own.documentState.document,
    },
    undo: { type: 'undo', id: 'u', scope: 'urn:uuid:arende' },
    draft: { type: 'draft', id: 'd', key: 'form', document: documentId, content: null },
    learn: { type: 'learn', id: 'l', reviews: [{ ...reviews[0], id: 'r 2' }] },
    'forget what was practised': { type: 'forget-learning', id: 'f' },
  }))
    expect(await asks(writer, { type: 'command', command }), name).toMatchObject({ failed: 'invalid' });
  for (const message of [
    { type: 'document-state-wanted', edition, known: {} },
    { type: 'arende-wanted', document: documentId },
  ])
    expect(JSON.stringify((await asks(writer, message)) ?? null), message.type).not.toContain('Hemligt');
  expect(await ours.run(everything)).toBe(before);
});

test('… and hears nothing of a document that is read in a page of ours', async ({ site }) => {
  const writer = launched();
  const example = await writer.openBeside('example.html');
  await until('the example', () => example.run(() => document.querySelector('h1') !== null));
  await writer.open(`${site.address}empty`);
  for (const name of ['remisslasaren-panel', 'remisslasaren-beside']) {
    const heard = await writer.inPage(ask, 'connect' as const, {
      name,
      messages: [
        { id: 1, name: 'text' },
        { id: 2, name: 'end' },
      ],
    });
    expect(heard, name).toEqual([]);
  }
  for (const type of ['button-pressed', 'comment-wanted', 'step'])
    expect(await asks(writer, { type, at: Date.now(), step: 1 }), type).not.toBe('ended');
});
