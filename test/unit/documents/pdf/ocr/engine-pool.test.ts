import { expect, test, vi } from 'vitest';
import {
  Engine,
  type EngineAnswer,
  type EngineJob,
  type EngineThread,
} from '../../../../../documents/pdf/ocr/engine/engine.ts';
import { EnginePool, type RecognitionOutcome } from '../../../../../documents/pdf/ocr/engine/engine-pool.ts';
import type { DrawnPage } from '../../../../../documents/pdf/ocr/engine/recognise.ts';

/** What a thread does with a picture. */
type Reads = (answer: (status: 'resolve' | 'reject', data: unknown) => void, dies: () => void) => void;

/** Threads that answer as the worker script does, and how many have been begun and ended. */
function threads(reads: Reads) {
  const counts = { begun: 0, ended: 0, atOnce: 0, most: 0 };
  const start = () => {
    counts.begun++;
    let answered: (answer: EngineAnswer) => void = () => {};
    let ended: (why: Error) => void = () => {};
    const thread: EngineThread = {
      post({ jobId, action }: EngineJob) {
        const answer = (status: EngineAnswer['status'], data: unknown) =>
          queueMicrotask(() => {
            if (action === 'recognize') counts.atOnce--;
            answered({ jobId, status, data });
          });
        if (action !== 'recognize') return answer('resolve', undefined);
        counts.most = Math.max(counts.most, ++counts.atOnce);
        reads(answer, () => ended(new Error('out of memory')));
      },
      listen(hears, dies) {
        [answered, ended] = [hears, dies];
      },
      end: () => void counts.ended++,
    };
    return Engine.start(thread, new Uint8Array());
  };
  return { counts, start };
}

const empty = { blocks: [] };
const picture = { width: 40, height: 40, pixels: new Uint8Array(1600).fill(255) };
const draw = async (page: number): Promise<DrawnPage> => ({ page, picture, transform: [1, 0, 0, -1, 0, 40] });
const upTo = (last: number) => {
  let page = 0;
  return () => (page < last ? ++page : undefined);
};

async function outcomes(pool: EnginePool, last: number, drawn = draw, signal = new AbortController().signal) {
  const all: RecognitionOutcome[] = [];
  for await (const outcome of pool.read(upTo(last), drawn, signal)) all.push(outcome);
  return all.map((outcome) => (outcome.is === 'recognised' ? outcome.page.page : `${outcome.page} ${outcome.why}`));
}

test('two engines read at once, and no more are begun', async () => {
  const { counts, start } = threads((answer) => void setTimeout(() => answer('resolve', empty), 1));
  const read = await outcomes(new EnginePool(start, 2), 7);
  expect(read.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(counts).toMatchObject({ begun: 2, most: 2 });
});

test('a thread that dies is replaced, and its page read by another', async () => {
  let reading = 0;
  const { counts, start } = threads((answer, dies) => (++reading === 2 ? dies() : answer('resolve', empty)));
  expect(await outcomes(new EnginePool(start, 1), 4)).toEqual([1, 2, 3, 4]);
  expect(counts).toMatchObject({ begun: 2, ended: 1 });
});

test('a thread that the browser has lost, which says nothing any more, is replaced', async () => {
  vi.useFakeTimers();
  try {
    let reading = 0;
    const { counts, start } = threads((answer) => ++reading > 1 && answer('resolve', empty));
    const read = outcomes(new EnginePool(start, 1), 2);
    await vi.runAllTimersAsync();
    expect(await read).toEqual([1, 2]);
    expect(counts).toMatchObject({ begun: 2, ended: 1 });
  } finally {
    vi.useRealTimers();
  }
});

test('a page that no engine can read, and one that can’t be drawn, don’t stop the others', async () => {
  let reading = 0;
  const { start } = threads((answer) => (reading++ < 2 ? answer('reject', 'no memory') : answer('resolve', empty)));
  const drawn = async (page: number) => {
    if (page === 3) throw new Error('broken picture');
    return draw(page);
  };
  const read = await outcomes(new EnginePool(start, 1), 4, drawn);
  expect(read.toSorted()).toEqual(['1 engine', '3 undrawable', 2, 4].toSorted());
});

test('where the engine doesn’t begin, each page is said not to be read, after a few tries', async () => {
  let begun = 0;
  const start = async () => {
    begun++;
    throw new Error('no WebAssembly');
  };
  const read = await outcomes(new EnginePool(start, 2), 20);
  expect(read).toHaveLength(20);
  expect(read.every((outcome) => String(outcome).endsWith(' engine'))).toBe(true);
  expect(begun).toBeLessThan(15);
});

test('cancelled, it ends at once, and so do its engines', async () => {
  const abort = new AbortController();
  const { counts, start } = threads(() => queueMicrotask(() => abort.abort()));
  expect(await outcomes(new EnginePool(start, 2), 9, draw, abort.signal)).toEqual([]);
  expect(counts.ended).toBeGreaterThanOrEqual(1);
});
