import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CallFailure } from '../../../../extension/protocol/call-failure.ts';
import { callsOver, type PortLike, serveCalls } from '../../../../extension/protocol/port-calls.ts';

interface Calls {
  slow: { argument: number; answer: string };
  double: { argument: number; answer: number };
  nothing: { argument: undefined; answer: undefined };
  broken: { argument: 'throw' | 'reject'; answer: never };
}
interface Events {
  went: number;
  other: string;
}

/** The two ends of a port; as in the browsers, who closes it isn't told of it, and what is sent is a copy without `undefined`. */
function portPair() {
  const ends = [0, 1].map(() => ({ heard: [] as ((message: unknown) => void)[], closed: [] as (() => void)[] }));
  const end = (own: number): PortLike => ({
    postMessage(message) {
      if (typeof (message as { argument?: unknown } | null)?.argument === 'function') throw new TypeError('not copied');
      const copy: unknown = JSON.parse(JSON.stringify(message));
      for (const listener of ends[1 - own]?.heard ?? []) listener(copy);
    },
    disconnect() {
      for (const listener of ends[1 - own]?.closed ?? []) listener();
    },
    onMessage: { addListener: (listener) => void ends[own]?.heard.push(listener) },
    onDisconnect: { addListener: (listener) => void ends[own]?.closed.push(listener) },
  });
  return [end(0), end(1)] as const;
}

function connected() {
  const [ours, theirs] = portPair();
  const slow = new Map<number, (answer: string) => void>();
  const server = serveCalls<Calls, Events>(theirs, {
    slow: (which) => new Promise((resolve) => slow.set(which, resolve)),
    double: (number) => number * 2,
    nothing: () => undefined,
    broken: (how) => {
      if (how === 'throw') throw new Error('no text');
      return Promise.reject(new Error('no text'));
    },
  });
  const client = callsOver<Calls, Events>(ours, () => 1000);
  return { ours, theirs, server, client, slow };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof CallFailure ? error.kind : 'something else'),
  );

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('calls', () => {
  test('each answer comes to its own call, in whatever order', async () => {
    const { client, slow } = connected();
    const asked = [client.call('slow', 1), client.call('slow', 2), client.call('double', 4)];
    slow.get(2)?.('two');
    slow.get(1)?.('one');
    expect(await Promise.all(asked)).toEqual(['one', 'two', 8]);
  });

  test('nothing is an answer', async () => {
    expect(await connected().client.call('nothing', undefined)).toBe(undefined);
  });

  test.each(['throw', 'reject'] as const)('a handler that fails (%s) gives a failure with its reason', async (how) => {
    const call = connected().client.call('broken', how);
    await expect(call).rejects.toMatchObject({ name: 'CallFailure', kind: 'failed', message: /no text/ });
  });

  test('an answer that can’t be sent is a failure', async () => {
    const [ours, theirs] = portPair();
    const failing: PortLike = {
      ...theirs,
      postMessage(message) {
        if ('value' in (message as object)) throw new RangeError('too long');
        theirs.postMessage(message);
      },
    };
    serveCalls<Pick<Calls, 'double'>, Events>(failing, { double: (number) => number });
    await expect(callsOver<Calls, Events>(ours, () => 1000).call('double', 1)).rejects.toThrow('too long');
  });

  test('a question that can’t be sent is a failure', async () => {
    expect(await failure(connected().client.call('double', (() => 1) as unknown as number))).toBe('failed');
  });

  test('without an answer in time it fails, and a late answer changes nothing', async () => {
    const { client, slow } = connected();
    const call = failure(client.call('slow', 1));
    await vi.advanceTimersByTimeAsync(999);
    expect(await Promise.race([call, 'waiting'])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toBe('timeout');
    slow.get(1)?.('late');
    expect(await client.call('double', 1)).toBe(2);
  });

  test.each(['ours', 'theirs'] as const)(
    'when the port is closed (%s), what waits fails, and what is asked after',
    async (end) => {
      const { client, server } = connected();
      const waiting = failure(client.call('slow', 1));
      (end === 'ours' ? client : server).close();
      expect(await waiting).toBe('closed');
      expect(await failure(client.call('double', 1))).toBe('closed');
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test('an answer that is ready after the port was closed goes nowhere', async () => {
    const { client, theirs, slow } = connected();
    const call = failure(client.call('slow', 1));
    const post = vi.spyOn(theirs, 'postMessage');
    client.close();
    slow.get(1)?.('late');
    await call;
    expect(post).not.toHaveBeenCalled();
  });
});

test('events are heard by all who listen, until their signal aborts', () => {
  const { client, server } = connected();
  const lifetime = new AbortController();
  const heard: string[] = [];
  client.on('went', (value) => heard.push(`one ${value}`), lifetime.signal);
  client.on('went', (value) => heard.push(`two ${value}`));
  server.tell('went', 1);
  server.tell('other', 'x');
  lifetime.abort();
  server.tell('went', 2);
  client.close();
  server.tell('went', 3);
  expect(heard).toEqual(['one 1', 'two 1', 'two 2']);
});

describe('a hostile peer', () => {
  const notObjects = [undefined, null, 'call', 7, [], [1]];
  test.each(
    [
      ...notObjects,
      { id: 1 },
      { id: 1, name: 'burn' },
      { id: 1, name: 'constructor' },
      { id: 1, name: '__proto__' },
      { id: 1, name: { toString: () => 'double' } },
      { id: '1', name: 'double', argument: 1 },
      { id: 1.5, name: 'double', argument: 1 },
      { id: null, name: 'double', argument: 1 },
      { name: 'double', argument: 1 },
    ].map((message) => [message]),
  )('asks %j and gets nothing', async (message) => {
    const [ours, theirs] = portPair();
    const double = vi.fn(() => 2);
    serveCalls<Pick<Calls, 'double'>, Events>(theirs, { double });
    const heard = vi.fn();
    ours.onMessage.addListener(heard);
    if (message !== undefined) ours.postMessage(message);
    await vi.advanceTimersByTimeAsync(0);
    expect([double.mock.calls, heard.mock.calls]).toEqual([[], []]);
  });

  test.each(
    [
      ...notObjects,
      { id: 99, value: 'x' },
      { id: '1', value: 'x' },
      { id: -1, failure: { kind: 'failed', detail: '' } },
      { name: 'unknown', value: 1 },
      { name: 'toString', value: 1 },
      { name: 7 },
    ].map((message) => [message]),
  )('answers %j, and the call goes on waiting for its own', async (message) => {
    const { client, theirs, slow } = connected();
    const went = vi.fn();
    client.on('went', went);
    const call = client.call('slow', 1);
    if (message !== undefined) theirs.postMessage(message);
    slow.get(1)?.('own');
    expect(await call).toBe('own');
    expect(went).not.toHaveBeenCalled();
  });

  test.each([{ kind: 'burn' }, {}, { kind: 7, detail: {} }])(
    'gives the failure %j: it is a plain one',
    async (failed) => {
      const [ours, theirs] = portPair();
      const call = failure(callsOver<Calls, Events>(ours, () => 1000).call('double', 1));
      theirs.postMessage({ id: 1, failure: failed });
      expect(await call).toBe('failed');
    },
  );
});
