import { afterEach, expect, test, vi } from 'vitest';
import { readInThread } from '../../../../../documents/pdf/reading/read-in-thread.ts';

/** As Firefox's are now and then: the first `lost` of them hear nothing and say nothing. */
class LostAtFirst extends EventTarget {
  static all: LostAtFirst[] = [];
  static lost = 1;
  ended = false;
  constructor() {
    super();
    LostAtFirst.all.push(this);
  }
  postMessage(asked: { is?: string; remisslasaren?: string }): void {
    if (LostAtFirst.all.indexOf(this) < LostAtFirst.lost) return;
    const say = (data: object) => this.dispatchEvent(new MessageEvent('message', { data }));
    if (asked.remisslasaren) say({ remisslasaren: 'here' });
    else if (asked.is === 'read') for (const is of ['started', 'done']) say({ is });
  }
  terminate(): void {
    this.ended = true;
  }
}

/** What is told, as it comes. */
function read(lost: number): { told: string[]; reading: Promise<void> } {
  Object.assign(LostAtFirst, { all: [], lost });
  vi.stubGlobal('Worker', LostAtFirst);
  vi.useFakeTimers();
  const { answers } = readInThread(new Uint8Array(4), undefined, 1, new AbortController().signal);
  const told: string[] = [];
  const reading = (async () => {
    for await (const { is } of answers) told.push(is);
  })();
  return { told, reading };
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
