import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchThread } from '../../../documents/threads.ts';

/** Answers as long as it is there. */
class Thread extends EventTarget {
  isThere = true;
  asked = 0;
  postMessage(): void {
    this.asked++;
    if (this.isThere) this.say({ remisslasaren: 'here' });
  }
  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const thread = new Thread();
  const lost = vi.fn();
  return { thread, lost, end: watchThread(thread as unknown as Worker, lost) };
}

test('a thread that answers is left in peace', async () => {
  const { thread, lost } = watched();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(thread.asked).toBe(120);
  expect(lost).not.toHaveBeenCalled();
});

test('one that no longer does is told to be lost, once', async () => {
  const { thread, lost } = watched();
  await vi.advanceTimersByTimeAsync(10_000);
  thread.isThere = false;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(lost).toHaveBeenCalledOnce();
});

test('whatever it sends is an answer', async () => {
  const { thread, lost } = watched();
  thread.isThere = false;
  for (let i = 0; i < 10; i++) {
    await vi.advanceTimersByTimeAsync(12_000);
    thread.say({ is: 'page' });
  }
  expect(lost).not.toHaveBeenCalled();
});

test('after the watch nothing is asked', async () => {
  const { thread, lost, end } = watched();
  thread.isThere = false;
  end();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(thread.asked).toBe(0);
  expect(lost).not.toHaveBeenCalled();
});
