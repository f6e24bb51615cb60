/** The user's help, and the ways to it from each surface. */
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, read, showConcepts, test } from '../fixtures.ts';
import { press } from '../surfaces/comments.ts';

async function openHelp(reader: ReadingBrowser, hash = ''): Promise<void> {
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(`help.html${hash}`);
  await until('the help', () => reader.inPage(() => document.querySelector('#lasa') !== null));
}

test('an address leads to its part, which has the focus and is in sight; nothing is wider than the narrowest window', async ({
  reader,
}) => {
  await openHelp(reader, '#kommentera');
  await poll(() => reader.inPage(() => document.activeElement?.id)).toBe('kommentera');
  await poll(() =>
    reader.inPage(() => Math.round(document.querySelector('#kommentera')?.getBoundingClientRect().top ?? -1)),
  ).toBeLessThan(40);
  await reader.resizePage(320, 600);
  await until('the window', () => reader.inPage(() => innerWidth === 320 && document.querySelector('table') !== null));
  const wider = () => reader.inPage(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await poll(wider).toBe(0);
});

test('the panel leads to the part that is about the tab in front', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const leads = () =>
    reader.inPanel(() => document.querySelector<HTMLAnchorElement>('.document-head [data-item=help]')?.hash);
  await showConcepts(reader);
  await poll(leads).toBe('#panelen');
  await press(reader, 'Kommentarer');
  await poll(leads).toBe('#kommentera');
  await press(reader, 'Lär');
  await poll(leads).toBe('#lara');
  await showConcepts(reader);
});
