import type { PDFDocumentProxy } from 'pdfjs-dist';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecognisingThread } from '../../../../../../extension/state/viewer/recognising/recognising-thread.ts';

const drawn = vi.hoisted(() => ({ pages: [] as number[] }));
vi.mock('../../../../../../documents/pdf/ocr/engine/draw-for-engine.ts', () => ({
  drawForEngine: async ({ pageNumber: page }: { pageNumber: number }) => {
    drawn.pages.push(page);
    return { page, picture: { width: 1, height: 1, pixels: new Uint8Array(1) } };
  },
}));

/** Each reads so many pages, and then says nothing any more, as Firefox's do now and then. */
class LostLater extends EventTarget {
  static all: LostLater[] = [];
  static reads: readonly number[] = [];
  left = LostLater.reads[LostLater.all.length] ?? 0;
  ended = false;
  constructor() {
    super();
    LostLater.all.push(this);
  }
  postMessage(asked: { is?: string; remisslasaren?: string; drawn?: { page: number } }): void {
    if (this.left < 0) return;
    const say = (data: object) => queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
    if (asked.remisslasaren) say({ remisslasaren: 'here' });
    else if (this.left-- > 0) say({ is: 'recognised', page: { page: asked.drawn?.page } });
  }
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', LostLater);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pdf = { getPage: async (pageNumber: number) => ({ pageNumber }) } as unknown as PDFDocumentProxy;

/** @param reads how many pages each thread reads before it is lost */
async function started(reads: readonly number[]): Promise<RecognisingThread> {
  Object.assign(LostLater, { all: [], reads });
  drawn.pages = [];
  return RecognisingThread.start(pdf);
}
const { signal } = new AbortController();

test('the pages of a thread that is lost in their middle are drawn again, and read by another', async () => {
  const thread = await started([1, 9]);
  expect(await thread.recognise(1, signal)).toEqual({ page: 1 });
  const others = Promise.all([thread.recognise(2, signal), thread.recognise(3, signal)]);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(await others).toEqual([{ page: 2 }, { page: 3 }]);
  expect(drawn.pages).toEqual([1, 2, 3, 2, 3]);
  expect(LostLater.all.map(({ ended }) => ended)).toEqual([true, false]);
  thread.end();
  expect(LostLater.all.map(({ ended }) => ended)).toEqual([true, true]);
});

test('a page that loses each thread is given up, and the next one read', async () => {
  const thread = await started([0, 0, 0, 9]);
  const outcome = thread.recognise(1, signal).catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(90_000);
  expect(await outcome).toContain('it no longer answers');
  expect(await thread.recognise(2, signal)).toEqual({ page: 2 });
  thread.end();
});

test('once it is ended nothing is asked of a thread any more', async () => {
  const thread = await started([0]);
  const outcome = thread.recognise(1, signal).catch((error: unknown) => String(error));
  await vi.advanceTimersByTimeAsync(1_000);
  thread.end();
  expect(await outcome).toContain('ended');
  await vi.advanceTimersByTimeAsync(90_000);
  expect(LostLater.all).toHaveLength(1);
});
