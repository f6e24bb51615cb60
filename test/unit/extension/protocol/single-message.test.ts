import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const { browser, listeners } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const browser = {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path}`,
      sendMessage: (_message: unknown): Promise<unknown> => Promise.reject(new Error('not set')),
      onMessage: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
    tabs: { sendMessage: async (tab: number, message: unknown): Promise<unknown> => ({ tab, message }) },
  };
  return { browser, listeners };
});
vi.mock('wxt/browser', () => ({ browser }));
const { message, onMessage } = await import('../../../../extension/protocol/single-message.ts');

const own = { id: 'us', url: 'chrome-extension://us/sidepanel.html', origin: 'chrome-extension://us' };
const script = { id: 'us', url: 'https://a.se/', origin: 'https://a.se', frameId: 0, tab: { id: 7 } };
const stranger = { id: 'them', url: 'chrome-extension://them/x.html', origin: 'chrome-extension://them' };

/** As the browsers do: all hear, the first that gives a promise answers. */
function sentBy(sender: object) {
  return async (said: unknown): Promise<unknown> => {
    if (listeners.size === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    const answers = [...listeners].map((listener) => listener(JSON.parse(JSON.stringify(said)), sender));
    const answer = await answers.find((one) => one !== undefined);
    return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  listeners.clear();
  browser.runtime.sendMessage = sentBy(own);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a message has its answer, and its name on the way is its `type`', async () => {
  const heard = vi.fn((said: { document: string }) => {
    void said;
    return undefined;
  });
  onMessage('arende-wanted', heard);
  onMessage('comment-keys-wanted', async () => 'Ctrl+1');
  expect(await message('comment-keys-wanted', {})).toBe('Ctrl+1');
  expect(await message('arende-wanted', { document: 'd' })).toBe(undefined);
  expect(heard.mock.calls[0]?.[0]).toEqual({ type: 'arende-wanted', document: 'd' });
  expect(await message('step', { step: 1 }, { tab: 3 })).toEqual({ tab: 3, message: { type: 'step', step: 1 } });
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['rejects', () => Promise.reject(new Error('no keys'))],
  [
    'throws',
    () => {
      throw new Error('no keys');
    },
  ],
])('a handler that %s gives the sender a failure', async (_how, handler) => {
  onMessage('comment-keys-wanted', handler);
  const failed = { name: 'CallFailure', kind: 'failed', message: expect.stringContaining('no keys') };
  await expect(message('comment-keys-wanted', {})).rejects.toMatchObject(failed);
});

test('where nobody listens, and where nobody answers in time', async () => {
  await expect(message('comment-keys-wanted', {})).rejects.toMatchObject({ kind: 'closed' });
  onMessage('comment-keys-wanted', () => new Promise<string>(() => {}));
  const late = expect(message('comment-keys-wanted', {}, { timeout: 500 })).rejects.toMatchObject({ kind: 'timeout' });
  await vi.advanceTimersByTimeAsync(500);
  await late;
});

test('a browser that isn’t there any more, as after an update, is a failure and nothing thrown at once', async () => {
  browser.runtime.sendMessage = () => {
    throw new Error('Extension context invalidated.');
  };
  await expect(message('style-wanted', {})).rejects.toMatchObject({ kind: 'closed' });
});

test('several hear one message, each until its signal aborts', async () => {
  const lifetime = new AbortController();
  const heard: string[] = [];
  onMessage('marks-counted', ({ count }) => void heard.push(`one ${count}`), lifetime.signal);
  onMessage('marks-counted', ({ count }) => void heard.push(`two ${count}`));
  await message('marks-counted', { count: 1 });
  lifetime.abort();
  await message('marks-counted', { count: 2 });
  expect(heard).toEqual(['one 1', 'two 1', 'two 2']);
});

test.each([
  ['another message', own, { type: 'panel-wanted' }],
  ['a message without a name', own, {}],
  ['nothing', own, null],
  ['a page’s script that asks for what only our own pages may', script, { type: 'arende-wanted', document: 'd' }],
  ['another extension', stranger, { type: 'comment-keys-wanted' }],
  ['somebody of whom nothing is told', { id: 'us' }, { type: 'comment-keys-wanted' }],
])('%s is neither heard nor answered, not even by a promise', (_name, sender, said) => {
  const handler = vi.fn(async () => 'Ctrl+1');
  onMessage('comment-keys-wanted', handler);
  onMessage('arende-wanted', handler as never);
  expect([...listeners].map((listener) => listener(said, sender))).toEqual([undefined, undefined]);
  expect(handler).not.toHaveBeenCalled();
});
