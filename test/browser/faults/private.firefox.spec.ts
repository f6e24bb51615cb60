import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { builds, isChosenInHead, launch, paintedWords, says, test, violations } from '../fixtures.ts';
import { cardSays, cardText, clickInCard, rest } from '../surfaces/card.ts';
import { dataSays, openData } from '../surfaces/data-section.ts';
import { openWorkspace, pageSays } from '../surfaces/workspace-page.ts';
import { extensionWithStorage } from './extension-with-storage.ts';
import { beginning, send, write } from './saves.ts';

test('in a private window one can read, nothing is stored, and panel, card and our pages say so', async ({ site }) => {
  const extension = await extensionWithStorage(builds.firefox);
  const reader = await launch('firefox', { extension, privateWindows: true });
  // The copy of the extension is let into the site, which is read without a press of the button.
  const registered = await reader.openBeside('storage.html');
  await until('the site to be read by itself', () =>
    registered.run(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return (await browser.scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  await registered.close();
  await reader.open(`${site.address}corners`);
  await reader.pressButton();
  await says(reader, 'Hörn');
  await says(reader, 'Privat fönster. Du kan läsa, men inget om det du läser sparas.');
  expect(await violations(reader)).toEqual([]);
  // A site that is always read would stand in the browser's list of permissions.
  expect(await isChosenInHead(reader, 'marks')).toBe(true);
  expect(await isChosenInHead(reader, 'always-here')).toBeUndefined();

  await rest(reader, 'preventionsnivå');
  await clickInCard(reader, 'Mer');
  await cardSays(reader, 'i hela dokumentet');
  expect(await cardText(reader)).not.toContain('i alla dokument');
  await clickInCard(reader, 'i hela dokumentet');
  await cardSays(reader, 'Markeringen är dold så länge du läser sidan. I ett privat fönster sparas inget.');
  await until('the mark to go', async () => !(await paintedWords(reader)).includes('preventionsnivå'));
  await clickInCard(reader, 'Ångra');
  await until('the mark to come back', async () => (await paintedWords(reader)).includes('preventionsnivå'));

  const page = await reader.openBeside('storage.html');
  const isStored = () =>
    page.run(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return Object.keys(await browser.storage.local.get(null)).some((key) => key.startsWith('suppression'));
    });
  expect(await isStored()).toBe(false);
  expect(await page.run(write, beginning)).toBe('private');
  expect(await reader.inPage(send, beginning)).toBe('private');

  await openData(reader, '.private-window');
  await dataSays(reader, 'Det här är ett privat fönster. Du kan läsa, men inget om det du läser sparas.');
  expect(await violations(reader, 'page')).toEqual([]);
  expect(await reader.inPage(() => document.querySelectorAll('input[type=file]').length)).toBe(0);

  await openWorkspace(reader, '.private-window');
  await pageSays(reader, 'Det här är ett privat fönster. Du kan läsa, men inget om det du läser sparas.');
  expect(await violations(reader, 'page')).toEqual([]);
  expect(await reader.inPage(() => document.querySelectorAll('main :is(button, input)').length)).toBe(0);
  await reader.close();
  await rm(extension, { recursive: true });
});
