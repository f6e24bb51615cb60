import { expect } from '@playwright/test';
import type { Comment } from '../../../comments/model/comment.ts';
import type { ChangeCommand } from '../../../storage/commands/command.ts';
import { poll } from '../fixtures.ts';
import type { Storage } from './own-page.ts';
import { aComment, beginning, documentId, write } from './saves.ts';
import { test, writerOfFile } from './with-storage.ts';

const writer = writerOfFile();

const change = (id: string, fields: object, scope = documentId): ChangeCommand => ({
  ...{ type: 'change', id, scope },
  changes: [{ do: 'set', kind: 'comment', id: 'urn:uuid:common', fields }],
});
const creation = (id: string): ChangeCommand => ({
  ...{ type: 'change', id, scope: documentId },
  changes: [{ do: 'create', record: aComment(id, id) }],
});

test('two pages write at the same time on one document: nothing is lost, each sees the other', async () => {
  const [one, other] = [await writer().openBeside('storage.html'), await writer().openBeside('storage.html')];
  expect(await one.run(write, beginning)).toBe('done');
  expect(await one.run(write, creation('common'))).toBe('done');
  for (const page of [one, other]) await page.run(follow, documentId);

  const rounds = 15;
  for (let i = 0; i < rounds; i++) {
    const answers = await Promise.all([
      one.run(write, change(`one-${i}`, { commenting: `från den ena ${i}` })),
      other.run(write, change(`other-${i}`, { describing: `från den andra ${i}` })),
      one.run(write, creation(`of-one-${i}`)),
      other.run(write, creation(`of-other-${i}`)),
    ]);
    expect(answers).toEqual(['done', 'done', 'done', 'done']);
  }
  for (const page of [one, other]) {
    await poll(async () => (await page.run(seen)).length).toBe(1 + 2 * rounds);
    expect((await page.run(seen)).find(({ id }) => id === 'urn:uuid:common')).toMatchObject({
      commenting: `från den ena ${rounds - 1}`,
      describing: `från den andra ${rounds - 1}`,
    });
  }
});

test('undo in one page leaves what the other has written since', async () => {
  const [one, other] = [await writer().openBeside('storage.html'), await writer().openBeside('storage.html')];
  const common = async () => (await one.run(seen)).find(({ id }) => id === 'urn:uuid:common');
  expect(await one.run(write, beginning)).toBe('done');
  expect(await one.run(write, creation('common'))).toBe('done');
  await one.run(follow, documentId);
  expect(await one.run(write, change('one', { commenting: 'min', describing: 'min' }))).toBe('done');
  const { undo: mine } = await one.run(undoable, documentId);

  // The reader presses undo for what stood there before the other page had written.
  expect(await other.run(write, change('other', { assessing: 'avråder' }))).toBe('done');
  expect(await one.run(write, { type: 'undo', id: 'too-late', scope: documentId, step: mine?.step ?? 0 })).toBe('done');
  await poll(common).toMatchObject({ commenting: 'min', describing: 'min', assessing: 'avråder' });

  // The other page writes one of the same fields, in another history: the ärende's.
  expect(await other.run(write, change('by-arende', { commenting: 'deras' }, 'urn:uuid:arende'))).toBe('done');
  expect(await one.run(write, { type: 'undo', id: 'theirs', scope: documentId })).toBe('done');
  expect(await one.run(write, { type: 'undo', id: 'mine', scope: documentId, step: mine?.step ?? 0 })).toBe('done');
  await poll(common).toMatchObject({ commenting: 'deras' });
  expect(await common()).not.toHaveProperty('describing');
  expect(await common()).not.toHaveProperty('assessing');
});

/** Runs in a page of the extension's own, as the panel's list will. */
async function follow(document: string): Promise<void> {
  const { storage } = globalThis as unknown as { storage: Storage };
  const store = await storage.ownStore();
  const show = (comments: Comment[]) => Object.assign(globalThis, { seen: comments });
  storage.live(
    () => storage.commentsOf(store, document),
    show,
    () => {},
    new AbortController().signal,
  );
}

const seen = () => (globalThis as unknown as { seen?: Comment[] }).seen ?? [];

async function undoable(scope: string) {
  const { storage } = globalThis as unknown as { storage: Storage };
  return storage.undoableIn(await storage.ownStore(), scope);
}
