import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { paintedWords, read, says, test, violations } from '../fixtures.ts';
import { cardSays, rest } from '../surfaces/card.ts';

test('the welcome page opens once, after install, and leads to the example', async ({ reader, target }) => {
  expect(reader.greeting).toBe('/welcome.html');
  await reader.openOwn('welcome.html');
  await until('the page', () => reader.inPage(() => document.querySelector('.try') !== null));
  expect(await reader.inPage(() => document.querySelector('[aria-labelledby=begin] li:last-child')?.textContent)).toBe(
    target === 'firefox'
      ? 'Klicka på knappen, eller tryck Alt+Skift+L. Panelen öppnas i sidofältet.'
      : 'Klicka på knappen, eller tryck Alt+Skift+L. Panelen öppnas bredvid.',
  );
});

test('the example is read by itself, with marks, cards and panel; the button ends it', async ({ reader, site }) => {
  // The panel opens at the first press of the button.
  await read(reader, `${site.address}living`);
  await reader.openOwn('example.html');
  await says(reader, 'Remiss: Tillsammans för psykisk hälsa i Sandåkra kommun (exempel)');
  await says(reader, 'Sandåkra kommun');
  await reader.clickInPanel('.document-line');
  await says(reader, '26 februari 2027');
  await until('marks', async () => (await paintedWords(reader)).includes('psykiskahälsa'));
  await rest(reader, 'psykiska hälsa');
  await cardSays(reader, 'psykisk hälsa');
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.pressButton();
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  expect(await paintedWords(reader)).toEqual([]);
  await reader.pressButton();
  await says(reader, 'Sandåkra kommun');
});

test('what is chosen in the options holds at once', async ({ reader, target }) => {
  await reader.openOwn('options.html');
  await until('the page', () => reader.inPage(() => document.querySelector('.keys dt') !== null));
  expect(await reader.inPage(() => document.querySelector('h1')?.textContent)).toBe('Inställningar');
  const keys = await reader.inPage(() => document.querySelector('.keys')?.textContent);
  expect(keys).toContain('Nästa markering');
  // A browser leaves out, without a word, what it has a use for itself: Chromium 156 has Alt+Shift with A, B, C, N, P, R, T, W, X and Z.
  for (const key of ['L', 'G', 'F', 'K', ...(target === 'firefox' ? ['S'] : [])])
    expect(keys).toContain(`Alt+Skift+${key}`);
  expect(keys).not.toContain('inget kortkommando');
  await reader.inPage(() => document.querySelectorAll<HTMLElement>('input[name=language]')[2]?.click());
  await until('English', () => reader.inPage(() => document.querySelector('h1')?.textContent === 'Settings'));
  expect(await reader.inPage(() => document.documentElement.lang)).toBe('en');
  await reader.inPage(() => document.querySelectorAll<HTMLElement>('input[name=colours]')[2]?.click());
  await until('dark', () => reader.inPage(() => getComputedStyle(document.body).backgroundColor === 'rgb(22, 24, 29)'));
  expect(await violations(reader, 'page')).toEqual([]);
});
