import { expect } from '@playwright/test';
import { wordRemiss } from '../../word-remiss.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { poll, test } from '../fixtures.ts';
import { barText, selectWords } from '../surfaces/comments.ts';
import { readWord } from '../surfaces/word.ts';

/** Where the document is seen, where the selected words are, and where the bar is, from above in CSS pixels. */
async function heights(reader: ReadingBrowser) {
  const page = await reader.inReader(() => {
    const { top, bottom } = (document.querySelector('.flow-scroll') as Element).getBoundingClientRect();
    const words = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    return { top, bottom, words: { top: words?.top ?? 0, bottom: words?.bottom ?? 0 }, window: innerHeight };
  });
  const bar = await reader.inCard((root) => {
    const { top = 0, bottom = 0 } = root.querySelector('.bar')?.getBoundingClientRect() ?? {};
    return { top, bottom };
  });
  return { ...page, bar: bar ?? { top: 0, bottom: 0 } };
}

test.afterEach(({ reader }) => reader.resizePage(1000, 800));

test('in a small window the document has two thirds of the height, and what comes at words stays within it, beside them', async ({
  reader,
}) => {
  await readWord(reader, wordRemiss());
  for (const [width, height] of [
    [683, 384],
    [360, 640],
    [1366, 600],
  ] as const) {
    await test.step(`${width} × ${height}`, async () => {
      await reader.resizePage(width, height);
      await poll(() => reader.inReader(() => [innerWidth, innerHeight])).toEqual([width, height]);
      await selectWords(reader, 'Psykisk ohälsa är ett samlingsbegrepp');
      await poll(() => barText(reader)).toContain('Kommentera');
      await poll(async () => {
        const { top, bottom, words, bar, window } = await heights(reader);
        const isBeside = bar.top >= words.bottom || bar.bottom <= words.top;
        const isWithin = bar.top >= top && bar.bottom <= bottom && bar.bottom > bar.top;
        return { isRoomy: bottom - top >= (window * 2) / 3, isBeside, isWithin };
      }).toEqual({ isRoomy: true, isBeside: true, isWithin: true });
    });
  }
  await test.step('what is said of the file unfolds, and its readings can be chosen', async () => {
    await reader.resizePage(683, 384);
    const isShown = () => reader.inReader(() => document.querySelector('.flow-view')?.checkVisibility() ?? false);
    await poll(isShown).toBe(false);
    const line = () => reader.inReader(() => document.querySelector('.notes-fold')?.textContent);
    expect(await line()).toBe('4 spårade ändringar (med markering), 3 kommentarer.');
    await reader.clickInReader('.notes-fold');
    await poll(isShown).toBe(true);
    await reader.clickInReader('.flow-view:nth-of-type(2) input');
    await poll(line).toBe('4 spårade ändringar (slutlig), 3 kommentarer.');
  });
});
