import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type { BlockId } from '../../../../documents/block.ts';

const { window } = new JSDOM('<!doctype html><p>Ett</p><p>Två</p>', { pretendToBeVisual: true });
for (const name of ['Node', 'NodeFilter', 'Document', 'Element'] as const) vi.stubGlobal(name, window[name]);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
const { NearWindow } = await import('../../../../documents/html/near-window.ts');

test('after an error in a pass over all blocks, the next movement begins another', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const blocks = [...window.document.querySelectorAll('p')].map((element, id) => ({ id, element }));
  const lifetime = new window.AbortController();
  const told: BlockId[] = [];
  let fails = true;
  const near = new NearWindow(
    window as unknown as Window,
    {
      get all() {
        if (fails) throw new Error('no blocks');
        return blocks;
      },
    } as never,
    (come) => told.push(...come),
    lifetime.signal,
  );
  // What stands around the window is looked at in each frame: here only the pass is to find them.
  vi.spyOn(near, 'look').mockImplementation(() => {});
  for (const { id } of blocks) near.follow(id);
  await vi.waitFor(() => expect(logged).toHaveBeenCalledWith('near', expect.any(Error)));
  fails = false;
  near.soon();
  await vi.waitFor(() => expect(told).toEqual([0, 1]), 3000);
  lifetime.abort();
  window.close();
});
