import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answering } from '../../../../../extension/background/serve-commands.ts';
import type { CommandAnswer, CommandSent } from '../../../../../extension/protocol/messaging.ts';
import { commandSender } from '../../../../../extension/session/comments/send-commands.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { commentsOf } from '../../../../../storage/queries/read.ts';
import { command, create, newStore, remiss, set } from '../../../comments/model/records.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
// IndexedDB's stand-in works by setImmediate, which goes on.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** What happens to one message on its way. */
type Fate = 'arrives' | 'is lost' | 'answer is lost' | 'comes late' | 'comes twice' | 'nobody listens';

/** A way on which the first messages fare as told, and the rest arrive. */
async function way(...fates: Fate[]) {
  const store = await newStore();
  const answer = answering(async () => store);
  const late: (() => Promise<unknown>)[] = [];
  let posted = 0;
  const post = async (sent: CommandSent): Promise<unknown> => {
    const message = JSON.parse(JSON.stringify(sent)) as CommandSent;
    switch (fates[posted++] ?? 'arrives') {
      case 'arrives':
        return answer(message, false);
      case 'is lost':
        throw new Error('Could not establish connection. Receiving end does not exist.');
      case 'answer is lost':
        await answer(message, false);
        throw new Error('The message channel closed before a response was received.');
      case 'comes late':
        late.push(() => answer(message, false));
        return new Promise(() => {});
      case 'comes twice':
        await Promise.all([answer(message, false), answer(message, false)]);
        return answer(message, false);
      case 'nobody listens':
        return undefined;
    }
  };
  const sender = commandSender({ post, alive: () => true });
  return { store, sender, late, posted: () => posted };
}

/** Lets time pass until it is settled. */
async function passing<T>(task: Promise<T>): Promise<T> {
  let settled = false;
  const done = task.finally(() => {
    settled = true;
  });
  done.catch(() => {});
  while (!settled) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return done;
}

const texts = async (store: Store) => (await commentsOf(store, remiss)).map(({ commenting }) => commenting);

test.each<[Fate[], number]>([
  [[], 1],
  [['is lost'], 2],
  [['is lost', 'nobody listens', 'is lost'], 4],
  [['answer is lost'], 2],
  [['answer is lost', 'answer is lost', 'is lost'], 4],
  [['comes twice'], 1],
  [['comes late'], 2],
])('%j: the command is done once, after %i messages', async (fates, messages) => {
  const { store, sender, late, posted } = await way(...fates);
  expect(await passing(sender.send(command(create('1'))))).toEqual({ step: expect.any(Number) });
  for (const arrive of late) await arrive();
  expect(await texts(store)).toEqual(['Synpunkt 1']);
  expect(await store.db.undo.count()).toBe(1);
  expect(posted()).toBe(messages);
});

test('commands are done in the order in which they were sent, also when one comes late', async () => {
  const { store, sender, late } = await way('comes late', 'is lost');
  const all = [
    sender.send(command(create('1'))),
    sender.send(command(set('1', { commenting: 'andra' }))),
    sender.send(command(set('1', { commenting: 'tredje' }))),
  ];
  await passing(Promise.all(all));
  for (const arrive of late) await arrive();
  expect(await texts(store)).toEqual(['tredje']);
});

test('what is refused is told to the one who sent it, and holds up nothing else', async () => {
  const { store, sender } = await way();
  await expect(passing(sender.send(command(set('9', { commenting: 'finns inte' }))))).rejects.toMatchObject({
    name: 'StorageFailure',
    kind: 'missing',
  });
  await passing(sender.send(command(create('1'))));
  expect(await texts(store)).toEqual(['Synpunkt 1']);
});

test('when the extension has gone from under the page, the text is the page’s to keep', async () => {
  const sender = commandSender({ post: () => Promise.reject(new Error('invalidated')), alive: () => false });
  await expect(sender.send(command(create('1')))).rejects.toMatchObject({ kind: 'unreachable' });
});

test('a fault that may pass is asked about again, and told in the end', async () => {
  const answers: CommandAnswer[] = [];
  const post = async () => {
    answers.push({ failed: 'other', detail: 'InvalidStateError' });
    return answers.at(-1);
  };
  await expect(passing(commandSender({ post, alive: () => true }).send(command(create('1'))))).rejects.toMatchObject({
    kind: 'other',
  });
  expect(answers).toHaveLength(5);
});

test('the worker refuses what a private tab sends, and opens again what could not be opened', async () => {
  const store = await newStore();
  let opened = 0;
  const answer = answering(async () => {
    if (++opened === 1) throw new DOMException('full', 'QuotaExceededError');
    return store;
  });
  const sent: CommandSent = { type: 'command', command: command(create('1')) };
  expect(await answer(sent, false)).toMatchObject({ failed: 'full' });
  expect(await answer(sent, true)).toMatchObject({ failed: 'private' });
  expect(await answer(sent, false)).toEqual({ result: { step: expect.any(Number) } });
  expect(opened).toBe(2);
});
