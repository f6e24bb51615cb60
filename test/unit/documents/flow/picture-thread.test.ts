import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PictureThread } from '../../../../documents/flow/pictures/picture-thread.ts';

/** A thread that answers what it is asked, unless it is lost. */
class FakeThread extends EventTarget {
  static started: FakeThread[] = [];
  static loses = 0;
  readonly asked: string[] = [];
  files = 0;
  isEnded = false;
  private readonly isLost = FakeThread.started.push(this) <= FakeThread.loses;

  postMessage(asked: { is?: string; part?: string }): void {
    if (asked.is === undefined) this.say({ remisslasaren: 'here' });
    else if (asked.is === 'file') this.files++;
    else if (asked.part !== undefined) {
      this.asked.push(asked.part);
      if (this.isLost) this.dispatchEvent(new Event('error'));
      else this.say({ is: 'picture', part: asked.part, picture: asked.part === 'none' ? undefined : new Blob(['x']) });
    }
  }

  terminate(): void {
    this.isEnded = true;
  }

  private say(data: object): void {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeThread);
  FakeThread.started = [];
  FakeThread.loses = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a picture is unpacked once for all who ask at a time, in one thread, which has the file once', async () => {
  const pictures = new PictureThread(new Uint8Array(3));
  const [one, same, none] = await Promise.all(['a', 'a', 'none'].map((part) => pictures.picture(part)));
  expect([one, same === one, none]).toEqual([expect.any(Blob), true, undefined]);
  expect(FakeThread.started.map(({ asked, files }) => [asked, files])).toEqual([[['a', 'none'], 1]]);
});

test('the thread ends when none is asked for, and another begins for the next', async () => {
  const pictures = new PictureThread(new Uint8Array());
  await pictures.picture('a');
  vi.advanceTimersByTime(60_000);
  await vi.waitFor(() => expect(FakeThread.started.map(({ isEnded }) => isEnded)).toEqual([true]));
  expect(await pictures.picture('b')).toBeInstanceOf(Blob);
  expect(FakeThread.started.map(({ asked }) => asked)).toEqual([['a'], ['b']]);
});

test.each([
  [1, expect.any(Blob), 2],
  [9, undefined, 3],
])('where %i threads are lost another is asked, but not for ever', async (loses, picture, started) => {
  FakeThread.loses = loses;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const pictures = new PictureThread(new Uint8Array());
  expect(await pictures.picture('a')).toEqual(picture);
  expect(FakeThread.started).toHaveLength(started);
});
