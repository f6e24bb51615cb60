import { afterEach, expect, test, vi } from 'vitest';
import type { RecogniseAnswer } from '../../../../../../extension/state/viewer/recognising/recognising-protocol.ts';

afterEach(() => vi.unstubAllGlobals());

/** The thread on a machine with so many cores. Its engines read a picture until the test lets them go on. */
async function threadOn(cores: number) {
  const thread = { through: [] as number[], reading: [] as (() => void)[], most: 0, ask: (_page: number) => {} };
  let now = 0;
  const startBrowserEngine = async () => ({
    async read() {
      thread.most = Math.max(thread.most, ++now);
      await new Promise<void>((resolve) => thread.reading.push(resolve));
      now--;
      return [];
    },
    end() {},
  });
  vi.resetModules();
  vi.doMock('../../../../../../documents/pdf/ocr/engine/browser-engine.ts', () => ({ startBrowserEngine }));
  vi.stubGlobal('navigator', { hardwareConcurrency: cores });
  vi.stubGlobal('postMessage', (answer: RecogniseAnswer) => {
    if (answer.is === 'recognised') thread.through.push(answer.page.page);
  });
  vi.stubGlobal('addEventListener', (_: string, hear: (event: object) => void) => {
    const picture = { width: 40, height: 40, pixels: new Uint8Array(1600).fill(255) };
    thread.ask = (page) =>
      hear({ data: { is: 'recognise', drawn: { page, picture, transform: [1, 0, 0, -1, 0, 40] } } });
  });
  await import('../../../../../../extension/state/viewer/recognising/recognising-worker.ts');
  return thread;
}

test('where there are four cores, two pages are read at a time, and each is told as soon as it is read', async () => {
  const thread = await threadOn(4);
  for (const page of [1, 2, 3]) thread.ask(page);
  await vi.waitFor(() => expect(thread.reading).toHaveLength(2));
  thread.reading[1]?.();
  await vi.waitFor(() => expect(thread.reading).toHaveLength(3));
  expect(thread.through).toEqual([2]);
  thread.reading[2]?.();
  await vi.waitFor(() => expect(thread.through).toEqual([2, 3]));
  thread.reading[0]?.();
  await vi.waitFor(() => expect(thread.through).toEqual([2, 3, 1]));
  expect(thread.most).toBe(2);
});

test('where there are two cores, one page is read after the other', async () => {
  const thread = await threadOn(2);
  for (const page of [1, 2]) thread.ask(page);
  await vi.waitFor(() => expect(thread.reading).toHaveLength(1));
  thread.reading[0]?.();
  await vi.waitFor(() => expect(thread.reading).toHaveLength(2));
  expect(thread.through).toEqual([1]);
  thread.reading[1]?.();
  await vi.waitFor(() => expect(thread.through).toEqual([1, 2]));
  expect(thread.most).toBe(1);
});
