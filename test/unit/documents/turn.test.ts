import { expect, test } from 'vitest';
import { frameIsDrawn } from '../../../documents/turn.ts';

test('what waits for a frame goes on in a task behind it, when the browser has laid out the page', async () => {
  const happened: string[] = [];
  const waiting: FrameRequestCallback[] = [];
  const goesOn = frameIsDrawn({ requestAnimationFrame: (work) => waiting.push(work) }).then(() =>
    happened.push('our task'),
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(waiting).toHaveLength(1);
  // A browser lays out the page when all that waits for the frame has been done, with what that has promised.
  for (const work of waiting) work(0);
  for (let i = 0; i < 20; i++) await Promise.resolve();
  happened.push('layout');
  await goesOn;
  expect(happened).toEqual(['layout', 'our task']);
});
