import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { onePage } from '../../pdf-files/one-page.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { chooseInHead, says, test, violations } from '../fixtures.ts';
import { allRead, drawn, paints } from '../surfaces/pdf.ts';

test('PDFs open where they always did, until the reader wants them here; then under their own address', async ({
  reader,
  site,
}) => {
  await reader.open(`${site.address}dokument`);
  // A file counts as opened before it stands in its tab; a press until then is one on the tab's page of before.
  await until('the file', () => reader.inPage(() => location.pathname === '/dokument'));
  await reader.pressButton();
  await says(reader, 'Vill du att PDF:er alltid öppnas där?');
  expect(await violations(reader)).toEqual([]);
  await reader.clickInPanel('.main-button');
  await drawn(reader);
  await says(reader, 'dokument');
  expect(await reader.inPage(() => location.pathname)).toBe('/dokument');
  await paints(reader, ['Psykiskhälsa']);

  // Loaded again, and beside itself in another tab.
  await reader.open(`${site.address}dokument`);
  await drawn(reader);
  await reader.open(`${site.address}dokument`, { newTab: true });
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);

  // A PDF that is embedded in a page stays with the browser's viewer.
  await reader.open(`${site.address}embedded`);
  await until('the page', () => reader.inPage(() => document.querySelector('embed') !== null));
  expect(await reader.hasReader()).toBe(false);

  // Handed back, this once.
  await reader.open(`${site.address}remiss.pdf`);
  await drawn(reader);
  await reader.clickInReader('.more-button');
  await reader.clickInReader('#more button:last-of-type');
  await until('the browser’s own reader', async () => !(await reader.hasReader()));

  // Switched off where it was switched on.
  await reader.open(`${site.address}dokument`);
  await drawn(reader);
  await allRead(reader);
  await chooseInHead(reader, 'pdfs');
  await reader.open('about:blank');
  await reader.open(`${site.address}dokument`);
  await until('the browser’s own reader', async () => !(await reader.hasReader()));
});

const isOn = (reader: ReadingBrowser) =>
  reader.inPage(() => document.querySelector<HTMLInputElement>('.pdf-switch input')?.checked);
const press = (reader: ReadingBrowser) =>
  reader.inPage(() => document.querySelector<HTMLInputElement>('.pdf-switch input')?.click());

test('a PDF on the computer opens in the reader', async ({ reader }) => {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  const file = join(folder, 'på remiss.pdf');
  await writeFile(file, onePage('Psykisk hälsa'));
  await reader.openOwn('options.html');
  await until('the switch', async () => (await isOn(reader)) !== undefined);
  await press(reader);
  await reader.open(`file://${file}`);
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
  // The browser remembers it.
  await reader.openOwn('options.html');
  await until('the switch on', () => isOn(reader));
  await press(reader);
  await until('the switch off', async () => !(await isOn(reader)));
  await rm(folder, { recursive: true });
});
