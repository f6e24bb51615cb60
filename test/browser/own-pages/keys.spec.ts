/** The list of keys, and F6, which goes round. */
import { expect } from '@playwright/test';
import { urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { panelText, poll, read, showConcepts, test, violations } from '../fixtures.ts';
import { openExampleAnswers } from '../surfaces/answers-page.ts';
import { focusInCard, noCard } from '../surfaces/card.ts';
import { barText, selectWords } from '../surfaces/comments.ts';
import { pressKey } from '../surfaces/learning-page.ts';
import { pageShown, pdfFile, readFile } from '../surfaces/pdf.ts';
import { leaveNothing } from '../surfaces/workspace-page.ts';

const panelFocus = (reader: ReadingBrowser) =>
  reader.inPanel(() => {
    const { activeElement: at } = document;
    return at?.id || at?.getAttribute('aria-controls') || at?.className || at?.tagName || '';
  });
const inReader = (reader: ReadingBrowser, selector: string) =>
  reader.inReader((selector) => document.querySelector(selector) !== null, selector);

test('the list of them on a question mark, but not where one writes; F6 goes round the panel, and on to the browser', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await showConcepts(reader);
  const isOpen = () => reader.inPanel(() => document.querySelector('dialog.key-dialog:modal') !== null);
  await reader.inPanel(() => document.querySelector<HTMLElement>('.concept h3 button')?.focus());
  const before = await panelFocus(reader);
  await reader.pressInPanel('?');
  await poll(isOpen).toBe(true);
  expect(await violations(reader)).toEqual([]);
  expect(await panelText(reader)).toContain('Ctrl+Skift+Z');
  await reader.pressInPanel('Escape');
  await poll(isOpen).toBe(false);
  await poll(() => panelFocus(reader)).toBe(before);
  // The dialog gives the focus back once more when it has gone.
  await until('the focus to stay in the field', () =>
    reader.inPanel(async () => {
      const field = document.querySelector<HTMLElement>('.concept-search input, [role=search] input, search input');
      field?.focus();
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return field !== null && document.activeElement === field;
    }),
  );
  await reader.pressInPanel('?');
  expect(await isOpen()).toBe(false);

  const region = () =>
    reader.inPanel(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
  await reader.inPanel(() => {
    document.querySelector<HTMLElement>('.document-head button')?.focus();
    const page = document as Document & { left?: string };
    addEventListener('keydown', (event) => {
      if (event.key === 'F6' && !event.defaultPrevented) page.left = 'left';
    });
  });
  const left = () => reader.inPanel(() => (document as Document & { left?: string }).left);
  await reader.pressInPanel('F6');
  await poll(region).toBe('tabs');
  await reader.pressInPanel('F6');
  await poll(region).toBe('content');
  await reader.pressInPanel('Shift+F6');
  await poll(region).toBe('tabs');
  expect(await left()).toBeUndefined();
  await reader.pressInPanel('F6');
  await poll(region).toBe('content');

  await reader.openOwn('options.html');
  await until('the page', () => reader.inPage(() => document.querySelector('.keys dt') !== null));
  await reader.inPage(() => document.querySelector<HTMLElement>('.frame-help')?.focus());
  await pressKey(reader, '?');
  await until('the keys', () => reader.inPage(() => document.querySelector('dialog:modal') !== null));
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.inPage(() => document.querySelector<HTMLElement>('dialog button')?.click());
  await poll(() => reader.inPage(() => document.activeElement?.className)).toBe('frame-help');
});

test('F6 goes from the page to the card, to the bar, and back', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await reader.giveCommand('next-mark');
  const focused = () => reader.inCard((root) => root.activeElement?.textContent?.trim() ?? '');
  await poll(focused).toBe('Visa i panelen');
  await reader.pressInPage('Shift+F6');
  await poll(focused).toBe('');
  await reader.pressInPage('F6');
  await poll(focused).toBe('Visa i panelen');
  await reader.pressInPage('Escape');
  await noCard(reader);
  await selectWords(reader, 'Inget här');
  await until('the bar', () => barText(reader));
  await reader.pressInPage('F6');
  await poll(focused).toContain('Kommentera');
  expect(await reader.inPage(() => document.getSelection()?.toString())).toBe('Inget här');
  await reader.pressInPage('Shift+F6');
  await poll(focused).toBe('');
});

test('F6 goes round the reader', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  const region = () =>
    reader.inReader(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
  await reader.inReader(() => document.querySelector<HTMLElement>('.viewer-scroll')?.focus());
  await reader.pressInPage('F4');
  await poll(() => inReader(reader, '.viewer-sidebar')).toBe(true);
  await reader.pressInPage('Shift+F6');
  await poll(region).toBe('sidebar');
  await reader.pressInPage('Shift+F6');
  await poll(region).toBe('toolbar');
  await reader.pressInPage('F6');
  await poll(region).toBe('sidebar');
  await reader.pressInPage('F6');
  await poll(region).toBe('document');
  await reader.giveCommand('next-mark');
  await poll(() => focusInCard(reader)).toBe('Visa i panelen');
  await reader.pressInPage('Shift+F6');
  await poll(region).toBe('document');
  await reader.pressInPage('F6');
  await poll(() => focusInCard(reader)).toBe('Visa i panelen');
  await reader.pressInPage('Escape');
  await noCard(reader);
  await reader.pressInPage('F4');
});

test('those of a single key are switched off in the list of keys, and hold again when they are switched on', async ({
  reader,
}) => {
  const setting = (on: boolean) =>
    until('the choice', () =>
      reader.inPage((on) => {
        const box = document.querySelector<HTMLInputElement>('dialog .setting-switch input');
        if (box && box.checked !== on) box.click();
        return box?.checked === on;
      }, on),
    );
  const isOpen = () => reader.inPage(() => document.querySelector('dialog:modal') !== null);
  await openExampleAnswers(reader, 'go-through', '.in-hand', urn('a-social'));
  const at = () => reader.inPage(() => document.querySelector('.in-hand .count')?.textContent ?? '');
  const hints = () =>
    reader.inPage(() =>
      [...document.querySelectorAll('.in-hand .key-hint')].map((one) => one.textContent?.trim()).join(' '),
    );
  expect(await hints()).toContain('X');
  await reader.pressInPage('?');
  await poll(isOpen).toBe(true);
  await setting(false);
  await poll(() => reader.inPage(() => document.querySelector('[data-does=noPoint] dd')?.textContent)).toBe('avstängt');
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.pressInPage('Escape');
  await poll(isOpen).toBe(false);
  await poll(hints).toBe('‹ ›');
  for (const key of ['j', '?', 'x', '2']) await reader.pressInPage(key);
  expect([await at(), await isOpen()]).toEqual(['1 av 6', false]);
  try {
    await readFile(reader, pdfFile('plan-tagged.pdf'));
    await reader.inReader(() => document.querySelector<HTMLElement>('.viewer-scroll')?.focus());
    await reader.pressInPage('j');
    await reader.pressInPage('End');
    const last = String(await reader.inReader(() => document.querySelectorAll('.page').length));
    await poll(() => pageShown(reader)).toBe(last);
    await reader.pressInPage('k');
    await reader.pressInPage('p');
    expect(await pageShown(reader)).toBe(last);
  } finally {
    await reader.openOwn('options.html');
    await until('the switch', () =>
      reader.inPage(() => {
        const box = document.querySelector<HTMLInputElement>('[aria-labelledby=keys] .setting-switch input');
        if (box && !box.checked) box.click();
        return box?.checked === true;
      }),
    );
    await leaveNothing(reader);
  }
});
