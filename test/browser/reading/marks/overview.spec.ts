import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { paintedWords, poll, read, test } from '../../fixtures.ts';
import { forgetWork, onSelection } from '../../surfaces/comments.ts';
import { strip } from '../../surfaces/overview-strip.ts';

const shown = (reader: ReadingBrowser) => until('the overview', () => strip(reader));
const gone = (reader: ReadingBrowser) => poll(() => strip(reader)).toBeUndefined();

test.afterEach(async ({ reader }) => {
  await forgetWork(reader);
});

test('concepts and comments have ticks beside the page’s own scrollbar, a press goes there, and the options have a switch', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  const before = await until('many ticks', async () => {
    const drawn = await strip(reader);
    return drawn && drawn.ticks.length > 5 ? drawn : undefined;
  });
  expect(before.right).toBeLessThanOrEqual(await reader.inPage(() => document.documentElement.clientWidth));
  expect(before.height).toBeLessThanOrEqual(await reader.inPage(() => document.documentElement.clientHeight));
  const colours = new Set(before.ticks.map(({ colour }) => colour));
  await onSelection(reader, 'Remisstid:', 'Markera');
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toEqual(['Remisstid:']);
  await until('a tick of its own', async () =>
    (await strip(reader))?.ticks.some(({ colour, at }) => !colours.has(colour) && at < 0.2),
  );

  await reader.inPage(() => scrollTo({ top: 0, behavior: 'instant' }));
  await reader.movePointer(before.left + 6, before.top + before.height * 0.7);
  await reader.pressPointer();
  await reader.releasePointer();
  const middle = () => reader.inPage(() => (scrollY + innerHeight / 2) / document.documentElement.scrollHeight);
  await poll(middle).toBeGreaterThan(0.65);
  expect(await middle()).toBeLessThan(0.75);

  await test.step('switched off in the options, and on again', async () => {
    const options = await reader.openBeside('options.html');
    const set = (on: boolean) =>
      options.run(async (overview) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(v: object): Promise<void> } } };
        };
        await chrome.storage.local.set({ overview });
      }, on);
    await set(false);
    await gone(reader);
    await set(true);
    await shown(reader);
    await options.close();
  });
});

test('a page that fits the window has none until it grows', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await gone(reader);
  const grow = (where: 'afterbegin' | 'beforeend') =>
    reader.inPage((side) => {
      document.body.insertAdjacentHTML(side, '<div class="room" style="height: 5000px"></div>');
    }, where);
  await grow('beforeend');
  // The strip may be drawn once more while the page is still growing.
  await until('the ticks at the top', async () => {
    const { ticks } = await shown(reader);
    return ticks.length > 0 && ticks.every(({ at }) => at < 0.1);
  });
  // The words come down with what grows above them.
  await grow('afterbegin');
  await until('the ticks in the middle', async () => Math.abs(((await strip(reader))?.ticks[0]?.at ?? 0) - 0.5) < 0.1);
  await reader.inPage(() => {
    for (const room of document.querySelectorAll('.room')) room.remove();
  });
  await gone(reader);
});
