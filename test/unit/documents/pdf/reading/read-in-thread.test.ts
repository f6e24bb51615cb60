import { afterEach, expect, test, vi } from 'vitest';
import { readInThread } from '../../../../../documents/pdf/reading/read-in-thread.ts';

/** As Firefox's are now and then: the first `lost` of them hear nothing and say nothing. */
class LostAtFirst extends EventTarget {
  static all: LostAtFirst[] = [];
  static lost = 1;
  /** Do pages lack text that may be recognised? */
  static stays = false;
  heard: string[] = [];
  ended = false;
  constructor() {
    super();
    LostAtFirst.all.push(this);
  }
  postMessage(asked: { is?: string; remisslasaren?: string }): void {
    if (LostAtFirst.all.indexOf(this) < LostAtFirst.lost) return;
    this.heard.push(asked.is ?? '');
    const say = (data: object) => this.dispatchEvent(new MessageEvent('message', { data }));
    if (asked.remisslasaren) say({ remisslasaren: 'here' });
    else if (asked.is === 'read') for (const is of ['started', 'done']) say({ is, stays: LostAtFirst.stays });
  }
  terminate(): void {
    this.ended = true;
  }
}

/** What is told, as it comes. */
function read(lost: number, stays = false) {
  Object.assign(LostAtFirst, { all: [], lost, stays });
  vi.stubGlobal('Worker', LostAtFirst);
  vi.useFakeTimers();
  const lifetime = new AbortController();
  const { answers, recognised } = readInThread(new Uint8Array(4), undefined, 1, [], lifetime.signal);
  const told: string[] = [];
  const reading = (async () => {
    for await (const { is } of answers) told.push(is);
  })();
  return { told, reading, recognised, lifetime };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a thread that never begins is ended, and another reads', async () => {
  const { told, reading } = read(1);
  await vi.advanceTimersByTimeAsync(3_900);
  expect(LostAtFirst.all.length).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  await reading;
  expect(told).toEqual(['started', 'done']);
  expect(LostAtFirst.all.map(({ ended }) => ended)).toEqual([true, true]);
});

test('where none ever begins, that is told', async () => {
  const { told, reading } = read(9);
  await vi.advanceTimersByTimeAsync(61_000);
  await reading;
  expect(told).toEqual(['failed']);
  expect(LostAtFirst.all.map(({ ended }) => ended)).toEqual([true, true, true, true]);
});

test('where pages lack text the thread stays for what is recognised in them, until the file is closed', async () => {
  const { told, reading, recognised, lifetime } = read(0, true);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual(['started', 'done']);
  const [thread] = LostAtFirst.all;
  expect(thread?.ended).toBe(false);
  recognised({ page: 1, engine: '', turned: 0, skew: 0, lines: [], words: [] });
  expect(thread?.heard.at(-1)).toBe('recognised');
  lifetime.abort();
  await reading;
  expect(thread?.ended).toBe(true);
});
