import { afterEach, expect, test, vi } from 'vitest';
import { allElseHasItsTurn, frameIsDrawn, pageHasItsTurn } from '../../../documents/turn.ts';

test('what waits for a frame goes on in a task behind it, when the browser has laid out the page', async () => {
  const happened: string[] = [];
  const waiting: FrameRequestCallback[] = [];
  const goesOn = frameIsDrawn({ requestAnimationFrame: (task) => waiting.push(task) }).then(() =>
    happened.push('our task'),
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(waiting).toHaveLength(1);
  // A browser lays out the page when all that waits for the frame has been done, with what that has promised.
  for (const task of waiting) task(0);
  for (let i = 0; i < 20; i++) await Promise.resolve();
  happened.push('layout');
  await goesOn;
  expect(happened).toEqual(['layout', 'our task']);
});

test('a page that has been left gets its turn when it is shown again', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.resetModules();
  const { pageHasItsTurn } = await import('../../../documents/turn.ts');
  await pageHasItsTurn();
  const happened: string[] = [];
  const goesOn = pageHasItsTurn().then(() => happened.push('our task'));
  page.dispatchEvent(new Event('pagehide'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  happened.push('shown');
  page.dispatchEvent(new Event('pageshow'));
  await goesOn;
  expect(happened).toEqual(['shown', 'our task']);
  await pageHasItsTurn();
});

test('work that nobody waits for goes on behind what has been asked before, unlike after a yield', async () => {
  const postTask = (task: () => void) => new Promise<void>((resolve) => setTimeout(() => resolve(task())));
  vi.stubGlobal('scheduler', { yield: async () => {}, postTask });
  const happened: string[] = [];
  setTimeout(() => happened.push('a panel connects'));
  await pageHasItsTurn();
  happened.push('what is waited for');
  await allElseHasItsTurn();
  happened.push('what is not');
  expect(happened).toEqual(['what is waited for', 'a panel connects', 'what is not']);
});

afterEach(() => {
  vi.unstubAllGlobals();
});
