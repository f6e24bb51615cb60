import { expect } from '@playwright/test';
import { forgetWork, onSelection, press, write } from './comments.ts';
import { type ReadingBrowser, until } from './drivers/reading-browser.ts';
import { documentFile, paintedWords, read, says, test } from './fixtures.ts';
import { addComments, manyCopies, seventh } from './many-comments.ts';
import { serve } from './serve.ts';

test.afterEach(async ({ reader }) => {
  await press(reader, 'Begrepp');
  await forgetWork(reader);
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

const search = (reader: ReadingBrowser, words: string) =>
  reader.inPanel((sought) => {
    const field = document.querySelector<HTMLInputElement>('.comment-filters input') as HTMLInputElement;
    field.value = sought;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

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
  await expect.poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain('psykiskhälsa');

  // Few are drawn, and wherever one scrolls there are some.
  expect(await reader.inPanel(() => document.querySelectorAll('.comment').length)).toBeLessThan(100);
  for (const share of [0.5, 0.9, 0.25]) {
    await reader.inPanel((to) => {
      scrollTo({ top: to * document.documentElement.scrollHeight, behavior: 'instant' });
    }, share);
    await expect.poll(async () => (await rowsInSight(reader)).length).toBeGreaterThan(1);
  }
  await reader.inPanel(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => rowsInSight(reader)).toContainEqual(expect.stringContaining('nr 1998 '));

  await search(reader, seventh.toLowerCase());
  await says(reader, '286 av 2 000');
  await search(reader, 'nr 1402');
  await says(reader, '1 av 2 000');
  expect(await rowsInSight(reader)).toEqual([expect.stringContaining('nr 1402 ')]);
  // From its row to its words, and from there back to its row among all.
  await reader.clickInPanel('.comment-quote');
  await until('the page to go there', () => reader.inPage(() => scrollY > innerHeight));
  await press(reader, 'Visa alla');
  await says(reader, '2 000 kommentarer');
  await reader.clickInPanel('[aria-label="Nästa kommentar"]');
  const focused = () => reader.inPanel(() => document.activeElement?.closest('.comment')?.textContent ?? '');
  await expect.poll(focused).toContain('nr 1403 ');
  await expect.poll(() => rowsInSight(reader)).toContainEqual(expect.stringContaining('nr 1403 '));
  // What has the focus keeps it, however far one scrolls.
  await reader.inPanel(() => document.querySelector('.comment-list')?.scrollIntoView());
  await expect.poll(async () => (await rowsInSight(reader)).join()).toContain('nr 0 ');
  expect(await focused()).toContain('nr 1403 ');

  // A changed one stands where it stood, in sight.
  await search(reader, 'nr 1402');
  await press(reader, 'Ändra');
  await press(reader, 'Visa alla');
  await says(reader, '2 000 kommentarer');
  await write(reader, 'Synpunkt', 'Ändrad bland många.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await expect.poll(() => rowsInSight(reader)).toContain('Ändrad bland många.');
  await press(reader, 'Ångra: ändring');
  await search(reader, 'nr 1402');
  await says(reader, '1 av 2 000');
  site.close();
});
