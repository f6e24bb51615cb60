import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { chooseInHead, says, violations } from '../fixtures.ts';
import { allRead, drawn, paints } from '../surfaces/pdf.ts';
import { onePage, test } from '../surfaces/pdf-fixtures.ts';

// Each has a browser of its own, so that they need not wait for each other.
test.describe.configure({ mode: 'parallel' });

test('PDFs open where they always did, until the reader wants them here; then under their own address', async ({
  fresh,
  pdfs,
}) => {
  await fresh.open(`${pdfs.address}dokument`);
  // A file counts as opened before it stands in its tab; a press until then is one on the tab's page of before.
  await until('the file', () => fresh.inPage(() => location.pathname === '/dokument'));
  await fresh.pressButton();
  await says(fresh, 'Vill du att PDF:er alltid öppnas där?');
  expect(await violations(fresh)).toEqual([]);
  await fresh.clickInPanel('.main-button');
  await drawn(fresh);
  await says(fresh, 'dokument');
  expect(await fresh.inPage(() => location.pathname)).toBe('/dokument');
  await paints(fresh, ['Psykiskhälsa']);

  // Loaded again, and beside itself in another tab.
  await fresh.open(`${pdfs.address}dokument`);
  await drawn(fresh);
  await fresh.open(`${pdfs.address}dokument`, { newTab: true });
  await drawn(fresh);
  await paints(fresh, ['Psykiskhälsa']);

  // A PDF that is embedded in a page stays with the browser's viewer.
  await fresh.open(`${pdfs.address}embedded`);
  await until('the page', () => fresh.inPage(() => document.querySelector('embed') !== null));
  expect(await fresh.hasReader()).toBe(false);

  // Handed back, this once.
  await fresh.open(`${pdfs.address}remiss.pdf`);
  await drawn(fresh);
  await fresh.clickInReader('.more-button');
  await fresh.clickInReader('#more button:last-of-type');
  await until('the browser’s own reader', async () => !(await fresh.hasReader()));

  // Switched off where it was switched on.
  await fresh.open(`${pdfs.address}dokument`);
  await drawn(fresh);
  await allRead(fresh);
  await chooseInHead(fresh, 'pdfs');
  await fresh.open('about:blank');
  await fresh.open(`${pdfs.address}dokument`);
  await until('the browser’s own reader', async () => !(await fresh.hasReader()));
});

test('a PDF on the computer opens in the reader', async ({ fresh }) => {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  const file = join(folder, 'på remiss.pdf');
  await writeFile(file, onePage('Psykisk hälsa'));
  await fresh.openOwn('options.html');
  await until('the switch', () => fresh.inPage(() => document.querySelector('.pdf-switch input') !== null));
  await fresh.inPage(() => document.querySelector<HTMLInputElement>('.pdf-switch input')?.click());
  await fresh.open(`file://${file}`);
  await drawn(fresh);
  await paints(fresh, ['Psykiskhälsa']);
  await rm(folder, { recursive: true });
});
