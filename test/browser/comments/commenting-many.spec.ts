import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { documentFile, paintedWords, poll, read, says, test } from '../fixtures.ts';
import { serve } from '../serve.ts';
import { leaveNoComments, onSelection, press, searchComments, write } from '../surfaces/comments.ts';
import { addComments, manyCopies, seventh } from '../surfaces/many-comments.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

/** The rows that one sees some of in the panel, by what they say. */
const rowsInSight = (reader: ReadingBrowser): Promise<string[]> =>
  reader.inPanel(() =>
    [...document.querySelectorAll('.comment')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map((row) => row.querySelector('.comment-text')?.textContent ?? ''),
  );

/** The list tells all, and no longer only those that were found. */
const listsAll = (reader: ReadingBrowser, count: string) =>
  poll(() => reader.inPanel(() => document.querySelector('.chosen-filters [role=status]')?.textContent)).toBe(
    `${count} kommentarer`,
  );

test('two thousand comments are listed, scrolled through, found and reached', async ({ reader }) => {
  test.slow();
  const site = await serve({ '/long': manyCopies(documentFile('alvmarken.html'), 22) });
  await read(reader, `${site.address}long`);
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Den första.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await addComments(reader, 1999);
  await read(reader, `${site.address}long`);
  await press(reader, 'Kommentarer');
  await says(reader, '2 000 kommentarer');
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain('psykiskhälsa');

  // Few are drawn, and wherever one scrolls there are some.
  expect(await reader.inPanel(() => document.querySelectorAll('.comment').length)).toBeLessThan(100);
  for (const share of [0.5, 0.9, 0.25]) {
    await reader.inPanel((to) => {
      scrollTo({ top: to * document.documentElement.scrollHeight, behavior: 'instant' });
    }, share);
    await poll(async () => (await rowsInSight(reader)).length).toBeGreaterThan(1);
  }
  // The other tab and back: the same rows at the same height.
  const tab = (name: string) =>
    reader.inPanel((id) => document.querySelector<HTMLElement>(id)?.click(), `#tab-${name}`);
  const inSight = await rowsInSight(reader);
  await tab('concepts');
  await poll(() => rowsInSight(reader)).toEqual([]);
  await tab('comments');
  await poll(() => rowsInSight(reader)).toEqual(inSight);
  // Rows are measured as they are drawn on the way, which moves the end.
  const atTheEnd = async () => {
    await reader.inPanel(async () => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      // Rows that have come into view are drawn with the next frame.
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
    return rowsInSight(reader);
  };
  await poll(atTheEnd).toContainEqual(expect.stringContaining('nr 1998 '));

  await searchComments(reader, seventh.toLowerCase());
  await says(reader, '286 av 2 000');
  await searchComments(reader, 'nr 1402');
  await says(reader, '1 av 2 000');
  expect(await rowsInSight(reader)).toEqual([expect.stringContaining('nr 1402 ')]);
  // From its row to its words, and from there back to its row among all.
  await reader.clickInPanel('.comment-quote');
  await until('the page to go there', () => reader.inPage(() => scrollY > innerHeight));
  await press(reader, 'Visa alla');
  await listsAll(reader, '2 000');
  await reader.clickInPanel('[title="Nästa kommentar"]');
  const focused = () => reader.inPanel(() => document.activeElement?.closest('.comment')?.textContent ?? '');
  await poll(focused).toContain('nr 1403 ');
  await poll(() => rowsInSight(reader)).toContainEqual(expect.stringContaining('nr 1403 '));
  // What has the focus keeps it, however far one scrolls.
  await reader.inPanel(() => {
    dispatchEvent(new WheelEvent('wheel'));
    document.querySelector('.comment-list')?.scrollIntoView();
  });
  await poll(async () => (await rowsInSight(reader)).join()).toContain('nr 0 ');
  expect(await focused()).toContain('nr 1403 ');

  // A changed one stands where it stood, in sight.
  await searchComments(reader, 'nr 1402');
  await press(reader, 'Ändra');
  await press(reader, 'Visa alla');
  await listsAll(reader, '2 000');
  await write(reader, 'Synpunkt', 'Ändrad bland många.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await poll(() => rowsInSight(reader)).toContain('Ändrad bland många.');
  await press(reader, 'Ångra: ändring');
  await searchComments(reader, 'nr 1402');
  await says(reader, '1 av 2 000');
  site.close();
});
