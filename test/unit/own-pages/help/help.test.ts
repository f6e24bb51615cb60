/** The user's help, and the way to its parts from each page of ours. */
import { signal } from '@preact/signals';
import { h } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { exampleWork, urn } from '../../../example-work.ts';
import { openExport } from '../export-page.ts';
import { openOptions } from '../options-page.ts';
import { fill, focused, forgetAll, open, put, says, storage, until } from '../own-page.ts';
import { openWorkspace } from '../workspace-page.ts';

const { Help } = await import('../../../../components/help/Help.tsx');
const { Welcome } = await import('../../../../components/welcome/Welcome.tsx');

async function openHelp(hash = ''): Promise<void> {
  await open(`help.html${hash}`, () => h(Help, { shortcuts: signal({}) }));
  await until('the help', () => document.querySelector('#lasa'));
}
const headings = () => [...document.querySelectorAll('.help-text h2, .help-text section > h3[id]')].map(({ id }) => id);
const links = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('.help-side nav a')].map(({ hash }) => hash.slice(1));
const are = (wanted: readonly string[]) => until(`${wanted}`, () => headings().join() === wanted.join());

beforeEach(forgetAll);

test('an address leads to its part, which has the focus', async () => {
  await openHelp('#kommentera');
  await until('the focus', () => focused() === 'kommentera');
});

test('the contents lead to every part, and a search leaves those that hold the words', async () => {
  await openHelp();
  const all = headings();
  expect(all).toContain('vad-som-stannar-pa-datorn');
  expect(links()).toEqual(all);
  await fill('Sök i hjälpen', 'säkerhetskopia vecka');
  await are(['sakerhetskopior']);
  expect(links()).toEqual(['sakerhetskopior']);
  // Every word is in what is left, wherever in it; the list of keys isn't searched.
  await fill('Sök i hjälpen', '');
  await are(all);
  const holding = (...words: string[]) =>
    [...document.querySelectorAll('.help-text section[aria-labelledby]')].filter((part) => {
      const read = part.cloneNode(true) as Element;
      read.querySelector('.key-list')?.remove();
      return words.every((word) => read.textContent?.toLowerCase().includes(word));
    });
  const both = holding('pdf', 'panelen').map((part) => part.getAttribute('aria-labelledby') ?? '');
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(holding('panelen').length);
  await fill('Sök i hjälpen', 'PDF panelen');
  await are(both);
  await fill('Sök i hjälpen', 'zzz');
  await says('Inget i hjälpen handlar om det.', '.help-side [role=status]');
  await fill('Sök i hjälpen', '');
  await are(all);
});

test('the four steps can be seen again', async () => {
  await openHelp();
  expect(document.querySelector('.help-side a[href="/welcome.html"]')).not.toBeNull();
});

test('it is said in English with the same addresses', async () => {
  await openHelp();
  const swedish = headings();
  const says = (words: string) => until(words, () => document.querySelector('#kommentera')?.textContent === words);
  await storage.local.set({ language: 'en' });
  await says('Comment');
  expect(headings()).toEqual(swedish);
  expect([...document.querySelectorAll('.help-text kbd')].map((one) => one.textContent)).toContain('Shift+F6');
  await storage.local.set({ language: 'sv' });
  await says('Kommentera');
});

test('each page of ours says where in the menu one is, and leads to the part of the help that is about it', async () => {
  await put(exampleWork());
  const openWelcome = () =>
    open('welcome.html', () =>
      h(Welcome, { language: signal('sv' as const), keys: signal({ _execute_action: 'Alt+Shift+L' }), openPanel() {} }),
    );
  for (const [openPage, title, current, part] of [
    [() => openWorkspace('.arende'), 'Ärenden – Remissläsaren', 'Ärenden', 'administrera'],
    [() => openWorkspace('#today', '#lar'), 'Lär – Remissläsaren', 'Lär', 'lara'],
    [() => openExport(urn('next')), 'Exportera – Remissläsaren', 'Ärenden', 'lamna-in'],
    [() => openOptions(), 'Inställningar – Remissläsaren', 'Inställningar', 'installningar'],
    [openWelcome, 'Välkommen till Remissläsaren', 'Hjälp', 'lasa'],
    [() => openHelp(), 'Hjälp – Remissläsaren', 'Hjälp', undefined],
  ] as const) {
    await openPage();
    await until(title, () => document.title === title);
    expect(document.querySelector('nav [aria-current]')?.textContent).toBe(current);
    const link = document.querySelector<HTMLAnchorElement>('.frame-help');
    expect(link && `${link.pathname}${link.hash}`).toBe(part ? `/help.html#${part}` : null);
    const menu = [...document.querySelectorAll<HTMLAnchorElement>('header nav a')].map((one) => one.pathname);
    expect(menu).toContain('/workspace.html');
  }
});

test('the welcome page says what is never done, the four steps, and leads to the example', async () => {
  await open('welcome.html', () =>
    h(Welcome, { language: signal('sv' as const), keys: signal({ _execute_action: 'Alt+Shift+L' }), openPanel() {} }),
  );
  await says('stannar på din dator');
  const steps = [...document.querySelectorAll('.steps h3')].map((each) => each.textContent);
  expect(steps).toEqual(['Markera', 'Kommentera', 'Ta hand om en ny version', 'Skicka']);
  expect(document.querySelector<HTMLAnchorElement>('.try')?.pathname).toBe('/example.html');
  await says('tryck Alt+Skift+L.', '[aria-labelledby=begin] li:last-child');
});
