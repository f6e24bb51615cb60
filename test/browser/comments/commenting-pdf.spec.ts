import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { leaveNoComments, listedComments, onSelection, write } from '../surfaces/comments.ts';
import { pressesF6 } from '../surfaces/f6.ts';
import { strip } from '../surfaces/overview-strip.ts';
import { pageShown, pdfFile, readFile } from '../surfaces/pdf.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('a PDF is commented on, its words and parts of its pages, and is known again when it is opened anew', async ({
  reader,
}) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  await test.step('words, which stay selected, with the page one F6 away when they are saved', async () => {
    await onSelection(reader, 'psykisk ohälsa', 'Kommentera');
    await says(reader, 'Ny kommentar');
    await reader.clickInPanel('.synpunkt');
    for (const letter of 'Ord') await reader.pressInPanel(letter);
    await reader.pressInPanel('Control+Enter');
    await says(reader, 'Sparad');
    await says(reader, 's. 1');
    expect(await reader.inReader(() => String(document.getSelection()))).toBe('psykisk ohälsa');
    await pressesF6(reader);
  });
  await test.step('a part of a page, by the pointer', async () => {
    await reader.clickInReader('.icon-area');
    await until('the bar', () => reader.inReader(() => document.querySelector('.area-bar') !== null));
    expect(await violations(reader, 'page')).toEqual([]);
    const page = await reader.inReader(() => {
      const { left, top } = (document.querySelector('.page') as Element).getBoundingClientRect();
      return { left, top };
    });
    await reader.movePointer(page.left + 60, page.top + 80);
    await reader.pressPointer();
    await reader.movePointer(page.left + 160, page.top + 140);
    await reader.movePointer(page.left + 260, page.top + 180);
    await reader.releasePointer();
    await says(reader, 'Ny kommentar');
    await write(reader, 'Synpunkt', 'Bilden är för liten.');
    await reader.pressInPanel('Control+Enter');
    await says(reader, 'en yta på sidan 1');
    const area = () =>
      reader.inReader(() => {
        const box = document.querySelector('.page-area')?.getBoundingClientRect();
        return box && [Math.round(box.width), Math.round(box.height)];
      });
    await poll(area).toEqual([200, 100]);
  });
  await test.step('whole pages, by the keys; each stands in the section that reigns there', async () => {
    const wholePage = async (page: number, synpunkt: string, section: string) => {
      await reader.inReader((page) => document.querySelector(`[data-page-number="${page}"]`)?.scrollIntoView(), page);
      await until(`page ${page}`, async () => (await pageShown(reader)) === String(page));
      await reader.clickInReader('.icon-area');
      await until('the focus', () =>
        reader.inReader((name) => document.activeElement?.textContent === name, `Hela sidan ${page}`),
      );
      await reader.pressInPage(' ');
      await says(reader, 'Ny kommentar');
      await says(reader, `${section}s. ${page}`);
      await write(reader, 'Synpunkt', synpunkt);
      await reader.pressInPanel('Control+Enter');
      await poll(() => listedComments(reader)).toContain(synpunkt);
    };
    await wholePage(3, 'Om uppföljningen.', '4 Uppföljning, ');
    // What goes on from the page before stands under its heading still.
    await wholePage(2, 'Om tabellen.', '3 Ansvar, ');
    await wholePage(1, 'Sidan är en bild.', '');
    const underHeadings = () =>
      reader.inPanel(() =>
        [...document.querySelectorAll('.comment-list h2, .comment-list .comment-text')].map(
          (one) => one.textContent?.replaceAll('\u00ad', '') ?? '',
        ),
      );
    await poll(async () => (await underHeadings()).slice(-4)).toEqual([
      '3 Ansvar',
      'Om tabellen.',
      '4 Uppföljning',
      'Om uppföljningen.',
    ]);
  });
  await test.step('the overview shows where, and a press on an area opens its row', async () => {
    await until('the areas of the first page', () =>
      reader.inReader(() => document.querySelectorAll('[data-page-number="1"] .page-area').length === 2),
    );
    // At the top of each page, a little below the first page's, and at the words.
    const begin = async () => {
      const ticks = (await strip(reader))?.ticks.filter(({ colour }) => colour === '138,97,0') ?? [];
      return ticks.map(({ at }) => at).filter((at, i, all) => at - (all[i - 1] ?? -1) > 0.015);
    };
    await poll(begin).toHaveLength(5);
    await reader.inReader(() =>
      [...document.querySelectorAll('[data-page-number="1"] .page-area')]
        .find((area) => area.getBoundingClientRect().width < 210)
        ?.setAttribute('data-pressed', ''),
    );
    const row = (synpunkt: string) =>
      until(`the row of "${synpunkt}"`, () =>
        reader.inPanel(
          (synpunkt) => document.activeElement?.closest('.comment')?.textContent?.includes(synpunkt) ?? false,
          synpunkt,
        ),
      );
    await reader.clickInReader('.page-area[data-pressed] .page-area-corner');
    await row('Bilden är för liten.');
    // What lies under an area can be selected and pointed at as before; a click there is one on the smallest.
    const place = await until('a place in the larger area alone', () =>
      reader.inReader(() => {
        const areas = [...document.querySelectorAll('[data-page-number="1"] .page-area')];
        const { left, bottom } = (areas[1] as Element).getBoundingClientRect();
        const [x, y] = [left + 20, bottom + 20];
        const under = document.elementFromPoint(x, y);
        return under?.closest('.page') && !under.closest('.page-area') ? { x, y } : undefined;
      }),
    );
    await reader.movePointer(place.x, place.y);
    await reader.pressPointer();
    await reader.releasePointer();
    await row('Sidan är en bild.');
  });
  await test.step('the same file is known again, also after a restart of the page', async () => {
    await readFile(reader, pdfFile('plan-tagged.pdf'));
    await poll(() => listedComments(reader)).toHaveLength(5);
    await reader.inReader(() => document.querySelector('.viewer-scroll')?.scrollTo(0, 100_000));
    await until('the last page', async () => (await pageShown(reader)) !== '1');
    await reader.clickInPanel('.comment-quote');
    await until('the first page again', async () => (await pageShown(reader)) === '1');
  });
});
