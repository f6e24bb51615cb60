import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { leaveNoComments, listedComments, onSelection, write } from '../surfaces/comments.ts';
import { strip } from '../surfaces/overview-strip.ts';
import { pageShown, pdfFile, readFile } from '../surfaces/pdf.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('words of a PDF are commented on; the same file is known again, also after a restart of the page', async ({
  reader,
}) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Ur filen.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await says(reader, 's. 1');

  await readFile(reader, pdfFile('plan-tagged.pdf'));
  await poll(() => listedComments(reader)).toEqual(['Ur filen.']);
  await reader.inReader(() => document.querySelector('.viewer-scroll')?.scrollTo(0, 100_000));
  await until('the last page', async () => (await pageShown(reader)) !== '1');
  await reader.clickInPanel('.comment-quote');
  await until('the first page again', async () => (await pageShown(reader)) === '1');
});

test('a part of a page is commented on, by the pointer and by the keys', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
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

  // By the keys: the whole page.
  await reader.clickInReader('.icon-area');
  await until('the focus', () => reader.inReader(() => document.activeElement?.textContent === 'Hela sidan 1'));
  await reader.pressInPage(' ');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Sidan är en bild.');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toHaveLength(2);
  await until('both areas', () => reader.inReader(() => document.querySelectorAll('.page-area').length === 2));

  // The overview shows where: both begin on the first page, a little below its top and at it.
  await poll(async () => {
    const ticks = (await strip(reader))?.ticks.filter(({ colour }) => colour === '138,97,0') ?? [];
    return (ticks.at(-1)?.at ?? 0) - (ticks[0]?.at ?? 0);
  }).toBeGreaterThan(0.015);

  // A press on one opens it in the panel.
  await reader.clickInReader('.page-area:last-child');
  await until('the row', () =>
    reader.inPanel(
      () => document.activeElement?.closest('.comment')?.textContent?.includes('Bilden är för liten.') ?? false,
    ),
  );
});

// Last of all: the reader begins a file again on the page where it was left.
test('a part of a page stands in the section that reigns there, in the form and in the list', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  const wholePage = async (page: number, synpunkt: string, section: string) => {
    await reader.inReader((page) => document.querySelector(`[data-page-number="${page}"]`)?.scrollIntoView(), page);
    await until(`page ${page}`, async () => (await pageShown(reader)) === String(page));
    await reader.clickInReader('.icon-area');
    await until('the focus', () =>
      reader.inReader((name) => document.activeElement?.textContent === name, `Hela sidan ${page}`),
    );
    await reader.pressInPage(' ');
    await says(reader, 'Ny kommentar');
    await says(reader, `${section}, s. ${page}`);
    await write(reader, 'Synpunkt', synpunkt);
    await reader.pressInPanel('Control+Enter');
    await says(reader, 'Sparad');
  };
  await wholePage(3, 'Om uppföljningen.', '4 Uppföljning');
  // What goes on from the page before stands under its heading still.
  await wholePage(2, 'Om tabellen.', '3 Ansvar');
  await poll(() =>
    reader.inPanel(() =>
      [...document.querySelectorAll('.comment-list h2, .comment-list .comment-text')].map(
        (one) => one.textContent?.replaceAll('\u00ad', '') ?? '',
      ),
    ),
  ).toEqual(['3 Ansvar', 'Om tabellen.', '4 Uppföljning', 'Om uppföljningen.']);
});
