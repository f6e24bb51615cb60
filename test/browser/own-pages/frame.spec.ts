/** What all our own pages have alike, on the screens that authorities have, with and without the panel beside them. */
import { expect } from '@playwright/test';
import { exampleWork, urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, read, says, test, violations } from '../fixtures.ts';
import { openExport } from '../surfaces/export-page.ts';
import { leaveNothing, openWith } from '../surfaces/workspace-page.ts';

/** Path → what is in the window's bar, and where in the menu one is. */
const ownPages: [path: string, title: string, current: string, part: string][] = [
  ['workspace.html', 'Ärenden – Remissläsaren', 'Ärenden', '.arende'],
  ['workspace.html#lar', 'Lär – Remissläsaren', 'Lär', '#today'],
  ['begrepp.html', 'Begrepp – Remissläsaren', 'Begrepp', '.word-line'],
  ['workspace.html#map', 'Kartor – Remissläsaren', 'Kartor', '.map .map-drawing'],
  [`export.html#${encodeURIComponent(urn('next'))}`, 'Exportera – Remissläsaren', 'Ärenden', '.paper'],
  ['options.html', 'Inställningar – Remissläsaren', 'Inställningar', '.keys dt'],
  ['help.html', 'Hjälp – Remissläsaren', 'Hjälp', '#kommentera'],
  ['welcome.html', 'Välkommen till Remissläsaren', 'Hjälp', '.try'],
];
const sizes: [width: number, height: number][] = [
  [1366, 768],
  [1280, 720],
  [980, 633],
  [360, 633],
];

test.afterAll(({ reader }) => leaveNothing(reader));

async function openAnew(reader: ReadingBrowser, path: string, part: string): Promise<void> {
  // Another place in the same page would be no new page.
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(path);
  await until(part, () => reader.inPage((part) => document.querySelector(part) !== null, part));
}

test('our own pages have one frame: head, menu, left edge, title and heading', async ({ reader }) => {
  await reader.openOwn('workspace.html');
  await openWith(reader, exampleWork());
  const measured = new Map(sizes.map(([width]) => [width, new Set<string>()]));
  for (const [path, title, current, part] of ownPages) {
    await openAnew(reader, path, part);
    await poll(() => reader.inPage(() => document.title)).toBe(title);
    const told = await reader.inPage(() => ({
      landmarks: ['header', 'nav', 'main'].map((one) => document.querySelectorAll(`${one}:not(main ${one})`).length),
      headings: [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .length,
      current: document.querySelector('nav [aria-current]')?.textContent,
    }));
    expect(told).toEqual({ landmarks: [1, 1, 1], headings: 1, current });
    for (const [width, height] of sizes) {
      await reader.resizePage(width, height);
      await until(`${width}`, () => reader.inPage((width) => innerWidth === width, width));
      const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      // What is drawn by a script follows the window a frame later.
      await poll(() => reader.inPage(isWide), `${path} at ${width} is wider than its window`).toBe(false);
      const frame = await reader.inPage(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const edges = ['header img', 'h1', 'h1 + *'].map((one) => Math.round(box(one)?.left ?? -1));
        return { edges, head: box('header')?.height, heading: box('h1')?.top };
      });
      measured.get(width)?.add(JSON.stringify(frame));
      expect(new Set(frame.edges).size, `${path} at ${width}: ${frame.edges}`).toBe(1);
    }
    expect(await violations(reader, 'page')).toEqual([]);
  }
  for (const [width, frames] of measured) expect([...frames], `at ${width}`).toHaveLength(1);
});

test('who goes by the keys can go past the menu, and stays on the page', async ({ reader }) => {
  await openAnew(reader, 'workspace.html#lar', '#today');
  await reader.inPage(() => document.querySelector<HTMLElement>('header button')?.click());
  expect(await reader.inPage(() => [document.activeElement?.localName, location.hash])).toEqual(['main', '#lar']);
});

test('the list and the button that saves it are in sight with the panel open', async ({ reader }) => {
  await reader.openOwn('workspace.html');
  await openWith(reader, exampleWork());
  await openExport(reader, urn('next'));
  for (const [width, height] of sizes) {
    await reader.resizePage(width, height);
    await until(`${width}`, () => reader.inPage((width) => innerWidth === width, width));
    for (const at of [0, 300, 100_000]) {
      const seen = await reader.inPage((at) => {
        scrollTo({ top: at, behavior: 'instant' });
        const button = document.querySelector('.save-bar .main-button') as Element;
        const { left, top, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }, at);
      expect(seen, `at ${width} × ${height}, scrolled by ${at}`).toBe(true);
    }
    const [choices, list] = await reader.inPage(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      return ['.choices', '.paper'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().toJSON() as DOMRect,
      );
    });
    if (width >= 980) expect(list?.left, `at ${width}`).toBeGreaterThan(choices?.right ?? Number.POSITIVE_INFINITY);
  }
});

test('beside a page of ours the panel says what it can do there', async ({ reader, site }) => {
  // The panel opens at the first press of the button.
  await read(reader, `${site.address}living`);
  await openAnew(reader, 'options.html', '.keys dt');
  await says(reader, 'Det du väljer på sidan gäller även panelen.');
  expect(await violations(reader)).toEqual([]);
  await openAnew(reader, 'workspace.html', 'h1');
  await says(reader, 'Öppna ett dokument i listan.');
  await reader.inPage(() => location.assign('#lar'));
  await says(reader, 'Du kan öva i panelen också.');
  await read(reader, `${site.address}shapes`);
  await says(reader, 'Former');
});
