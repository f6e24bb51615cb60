import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Recognition } from '../../../../../../documents/readable-document.ts';
import {
  type PageRecogniser,
  Recognising,
  Unrecognised,
} from '../../../../../../extension/state/viewer/recognising/recognising.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const aPage = (page: number) => ({ page, engine: 'one', turned: 0 as const, skew: 0, lines: [], words: [] });

/** A recogniser whose pages are answered when the test says so. */
function aFile({ atOnce = 1, seen = 1 } = {}) {
  const begun: number[] = [];
  const waiting = new Map<number, PromiseWithResolvers<void>>();
  const told: Recognition[] = [];
  const taken: number[] = [];
  const left: number[][] = [];
  const file = {
    ...{ begun, told, taken, left, seen, loads: 0, ended: 0, unkept: undefined as Recognition['unkept'] },
    lifetime: new AbortController(),
    whyNotLoaded: undefined as unknown,
    async answer(page: number, error?: unknown) {
      const one = waiting.get(page);
      if (error) one?.reject(error);
      else one?.resolve();
      await vi.waitFor(() => expect(told.at(-1)?.done).toBeGreaterThan(0));
      for (let i = 0; i < 20; i++) await Promise.resolve();
    },
    last: () => told.at(-1),
  };
  const recogniser: PageRecogniser = {
    atOnce,
    async recognise(page, signal) {
      begun.push(page);
      const one = Promise.withResolvers<void>();
      waiting.set(page, one);
      signal.addEventListener('abort', () => one.reject(signal.reason), { once: true });
      await one.promise;
      return aPage(page);
    },
    end: () => void file.ended++,
  };
  const recognising = new Recognising(
    {
      async load() {
        file.loads++;
        if (file.whyNotLoaded) throw file.whyNotLoaded;
        return recogniser;
      },
      seen: () => file.seen,
      recognised: () => taken.length,
      take: ({ page }) => void taken.push(page),
      keep: async () => file.unkept,
      keepLeft: (pages) => void left.push([...pages]),
      tell: (recognition) => void told.push(recognition),
    },
    file.lifetime.signal,
  );
  return { file, recognising };
}

const begins = (file: { begun: number[] }, pages: number[]) => vi.waitFor(() => expect(file.begun).toEqual(pages));

test('what is in view comes first, then the others in order; nothing is loaded before it is asked for', async () => {
  const { file, recognising } = aFile({ seen: 3 });
  expect(file.loads).toBe(0);
  recognising.start([1, 2, 3, 5]);
  await begins(file, [3]);
  await file.answer(3);
  await begins(file, [3, 2]);
  file.seen = 5;
  await file.answer(2);
  await begins(file, [3, 2, 5]);
  await file.answer(5);
  await file.answer(1);
  await vi.waitFor(() =>
    expect(file.last()).toMatchObject({ all: 4, done: 4, runs: false, failed: [], unkept: undefined }),
  );
  expect(file.taken).toEqual([3, 2, 5, 1]);
  expect([file.loads, file.ended]).toEqual([1, 1]);
});

test('as many at a time as there are threads', async () => {
  const { file, recognising } = aFile({ atOnce: 2 });
  recognising.start([1, 2, 3]);
  await begins(file, [1, 2]);
  await file.answer(2);
  await begins(file, [1, 2, 3]);
  expect(file.last()).toMatchObject({ all: 3, done: 1, runs: true });
});

test('a page that fails is told with its reason, and the others go on; asked for again it is tried again', async () => {
  const { file, recognising } = aFile();
  recognising.start([1, 2]);
  await begins(file, [1]);
  await file.answer(1, new Unrecognised('picture', 'broken'));
  await begins(file, [1, 2]);
  await file.answer(2, new Error('whatever'));
  await vi.waitFor(() => expect(file.last()?.runs).toBe(false));
  expect(file.last()?.failed).toEqual([
    { page: 1, why: 'picture' },
    { page: 2, why: 'engine' },
  ]);
  recognising.start([1]);
  await begins(file, [1, 2, 1]);
  expect(file.last()).toMatchObject({ all: 1, done: 0, failed: [{ page: 2, why: 'engine' }] });
});

test('cancelled, it leaves off at once and keeps what it has; it can begin again', async () => {
  const { file, recognising } = aFile();
  recognising.start([1, 2, 3]);
  await begins(file, [1]);
  await file.answer(1);
  await begins(file, [1, 2]);
  recognising.cancel();
  expect(file.last()).toMatchObject({ all: 3, done: 1, runs: false, failed: [] });
  await vi.waitFor(() => expect(file.ended).toBe(1));
  expect(file.taken).toEqual([1]);
  recognising.start([2, 3]);
  await begins(file, [1, 2, 2]);
  expect(file.last()).toMatchObject({ all: 2, done: 0, before: 1, runs: true });
  await file.answer(2);
  await vi.waitFor(() => expect(file.last()).toMatchObject({ all: 2, done: 1, before: 1 }));
});

test('a file that is closed ends it', async () => {
  const { file, recognising } = aFile();
  recognising.start([1]);
  await begins(file, [1]);
  file.lifetime.abort();
  await vi.waitFor(() => expect(file.ended).toBe(1));
  expect(file.taken).toEqual([]);
});

test('pages that are asked for meanwhile come behind, each once', async () => {
  const { file, recognising } = aFile();
  recognising.start([1, 2]);
  await begins(file, [1]);
  recognising.start([1, 2, 4]);
  expect(file.last()).toMatchObject({ all: 3, done: 0 });
});

test('where what recognises can’t be loaded, all pages are told', async () => {
  const { file, recognising } = aFile();
  file.whyNotLoaded = new Error('no such file');
  recognising.start([1, 2]);
  await vi.waitFor(() => expect(file.last()?.runs).toBe(false));
  expect(file.last()).toMatchObject({
    all: 2,
    done: 2,
    failed: [
      { page: 1, why: 'engine' },
      { page: 2, why: 'engine' },
    ],
  });
});

test('that a page isn’t kept is told, and the others go on', async () => {
  const { file, recognising } = aFile();
  file.unkept = 'full';
  recognising.start([1]);
  await begins(file, [1]);
  await file.answer(1);
  await vi.waitFor(() => expect(file.last()).toMatchObject({ done: 1, runs: false, failed: [], unkept: 'full' }));
  expect(file.taken).toEqual([1]);
});

test('cancelled while it loads and begun again, it leaves no page out', async () => {
  const { file, recognising } = aFile();
  recognising.start([1, 2]);
  recognising.cancel();
  recognising.start([1, 2]);
  await begins(file, [1]);
  await file.answer(1);
  await begins(file, [1, 2]);
  await file.answer(2);
  await vi.waitFor(() => expect(file.last()).toMatchObject({ all: 2, done: 2, runs: false, failed: [] }));
  expect(file.taken).toEqual([1, 2]);
  expect(file.ended).toBe(2);
});

test('what is left of what was asked for is kept until it is through, or cancelled', async () => {
  const { file, recognising } = aFile();
  recognising.start([1, 2, 3]);
  expect(file.left).toEqual([[1, 2, 3]]);
  await begins(file, [1]);
  await file.answer(1);
  await begins(file, [1, 2]);
  expect(file.left.at(-1)).toEqual([2, 3]);
  recognising.cancel();
  expect(file.left.at(-1)).toEqual([]);
});

test('a file that is closed leaves it to be gone on with; then it is kept anew once a page is through', async () => {
  const closed = aFile();
  closed.recognising.start([1, 2]);
  await begins(closed.file, [1]);
  closed.file.lifetime.abort();
  await vi.waitFor(() => expect(closed.file.ended).toBe(1));
  expect(closed.file.left.at(-1)).toEqual([1, 2]);

  const { file, recognising } = aFile();
  recognising.goOn([1, 2]);
  await begins(file, [1]);
  expect(file.left).toEqual([[]]);
  await file.answer(1);
  await begins(file, [1, 2]);
  expect(file.left.at(-1)).toEqual([2]);
  await file.answer(2);
  await vi.waitFor(() => expect(file.last()?.runs).toBe(false));
  expect(file.left.at(-1)).toEqual([]);
});

test('going on takes nothing from what was asked for meanwhile', () => {
  const { file, recognising } = aFile();
  recognising.start([1]);
  recognising.goOn([2]);
  expect(file.left).toEqual([[1]]);
});
