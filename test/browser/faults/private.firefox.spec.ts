import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { cardSays, cardText, clickInCard, rest } from '../card.ts';
import { dataSays, openData } from '../data-section.ts';
import { until } from '../drivers/reading-browser.ts';
import { builds, launch, paintedWords, panelText, says, test, violations } from '../fixtures.ts';
import { openWorkspace, pageSays } from '../workspace-page.ts';
import { extensionWithStorage } from './extension-with-storage.ts';
import { beginning, send, write } from './saves.ts';

test('in a private window one can read, nothing is stored, and panel, card and our pages say so', async ({ site }) => {
  const extension = await extensionWithStorage(builds.firefox);
  const reader = await launch('firefox', { extension, privateWindows: true });
  // The copy of the extension is let into the site, which is read without a press of the button.
  await reader.open(`${site.address}corners`);
  await says(reader, 'Hörn');
  await says(reader, 'Privat fönster. Du kan läsa, men inget om det du läser sparas.');
  expect(await violations(reader)).toEqual([]);
  // A site that is always read would stand in the browser's list of permissions.
  expect(await panelText(reader)).not.toContain('Alltid på den här webbplatsen');

  await rest(reader, 'preventionsnivå');
  await clickInCard(reader, 'Fel här?');
  await cardSays(reader, 'i hela dokumentet');
  expect(await cardText(reader)).not.toContain('i alla dokument');
  await clickInCard(reader, 'i hela dokumentet');
  await cardSays(reader, 'Markeringen är dold så länge du läser sidan. I ett privat fönster sparas inget.');
  await until('the mark to go', async () => !(await paintedWords(reader)).includes('preventionsnivå'));
  await clickInCard(reader, 'Ångra');
  await until('the mark to come back', async () => (await paintedWords(reader)).includes('preventionsnivå'));

  const page = await reader.openBeside('options.html');
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
  expect(await reader.inPage(() => document.querySelectorAll('button, input').length)).toBe(0);
  await reader.close();
  await rm(extension, { recursive: true });
});
