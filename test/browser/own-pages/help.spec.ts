/** The user's help, and the ways to it from each surface. */
import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, read, showConcepts, test, violations } from '../fixtures.ts';
import { press } from '../surfaces/comments.ts';
import { openWorkspace } from '../surfaces/workspace-page.ts';

async function openHelp(reader: ReadingBrowser, hash = ''): Promise<void> {
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(`help.html${hash}`);
  await until('the help', () => reader.inPage(() => document.querySelector('#lasa') !== null));
}

const headings = (reader: ReadingBrowser) =>
  reader.inPage(() => [...document.querySelectorAll('.help-text h2, .help-text section > h3[id]')].map(({ id }) => id));
const search = (reader: ReadingBrowser, words: string) =>
  reader.inPage((words) => {
    const field = document.querySelector('#help-search') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

test('nothing of the help is wider than the narrowest window', async ({ reader }) => {
  await reader.openOwn('help.html');
  await reader.resizePage(320, 600);
  await until('the help', () => reader.inPage(() => innerWidth === 320 && document.querySelector('table') !== null));
  const wider = () => reader.inPage(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await poll(wider).toBe(0);
});

test('an address leads to its part, which has the focus', async ({ reader }) => {
  await openHelp(reader, '#kommentera');
  await poll(() => reader.inPage(() => document.activeElement?.id)).toBe('kommentera');
  await poll(() =>
    reader.inPage(() => Math.round(document.querySelector('#kommentera')?.getBoundingClientRect().top ?? -1)),
  ).toBeLessThan(40);
  expect(await violations(reader, 'page')).toEqual([]);
});

test('the contents lead to every part, and a search leaves those that hold the words', async ({ reader }) => {
  await openHelp(reader);
  const all = await headings(reader);
  expect(all).toContain('vad-som-stannar-pa-datorn');
  const links = () =>
    reader.inPage(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.help-side nav a')].map(({ hash }) => hash.slice(1)),
    );
  expect(await links()).toEqual(all);
  await search(reader, 'säkerhetskopia vecka');
  await poll(() => headings(reader)).toEqual(['sakerhetskopior']);
  expect(await links()).toEqual(['sakerhetskopior']);
  await search(reader, 'zzz');
  await poll(() => reader.inPage(() => document.querySelector('.help-side [role=status]')?.textContent)).toContain(
    'Inget i hjälpen handlar om det.',
  );
  await search(reader, '');
  await poll(() => headings(reader)).toEqual(all);
});

test('the four steps can be seen again', async ({ reader }) => {
  await openHelp(reader);
  await reader.inPage(() => document.querySelector<HTMLElement>('.help-side a[href="/welcome.html"]')?.click());
  await until('the steps', () => reader.inPage(() => document.querySelector('.steps .try') !== null));
});

test('it is said in English with the same addresses', async ({ reader }) => {
  await openHelp(reader);
  const swedish = await headings(reader);
  const setLanguage = (language: string) =>
    reader.inPage(
      (language) => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ language }),
      language,
    );
  await setLanguage('en');
  await poll(() => reader.inPage(() => document.querySelector('#kommentera')?.textContent)).toBe('Comment');
  expect(await headings(reader)).toEqual(swedish);
  expect(
    await reader.inPage(() => [...document.querySelectorAll('.help-text kbd')].map((one) => one.textContent)),
  ).toContain('Shift+F6');
  await setLanguage('sv');
  await poll(() => reader.inPage(() => document.querySelector('#kommentera')?.textContent)).toBe('Kommentera');
});

test('each page of ours leads to the part that is about it', async ({ reader }) => {
  const leads = () =>
    reader.inPage(() => {
      const link = document.querySelector<HTMLAnchorElement>('.frame-help');
      return link && `${link.pathname}${link.hash}`;
    });
  await openWorkspace(reader);
  expect(await leads()).toBe('/help.html#administrera');
  for (const [path, part] of [
    ['workspace.html#lar', 'lara'],
    ['workspace.html#map', 'panelen'],
    ['export.html#none', 'lamna-in'],
    ['options.html', 'installningar'],
    ['welcome.html', 'lasa'],
  ] as const) {
    await reader.openOwn(path);
    await poll(leads, path).toBe(`/help.html#${part}`);
  }
  await openHelp(reader);
  expect(await leads()).toBeNull();
});

test('so does the panel, by the tab in front', async ({ reader, site }) => {
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
