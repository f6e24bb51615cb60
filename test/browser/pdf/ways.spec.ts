import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { onePage } from '../../pdf-files/one-page.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { isChosenInHead, says, test, violations } from '../fixtures.ts';
import { disallowSites } from '../surfaces/allowed-sites.ts';
import { chooseIn, drawn, paints, readerSays } from '../surfaces/pdf.ts';
import { dropFile } from '../surfaces/reader-files.ts';

const pdf = onePage('Psykisk hälsa');

test('the button opens the reader beside a PDF', async ({ reader, site }) => {
  await reader.open(`${site.address}remiss.pdf`);
  // A file counts as opened before it stands in its tab. Of Firefox's own reader nothing can be asked.
  if (reader.name === 'chromium')
    await until('the file', () => reader.inPage(() => location.pathname === '/remiss.pdf'));
  await reader.pressButton();
  if (reader.name === 'chromium') {
    await says(reader, 'Bara den här');
    await reader.clickInPanel('.notice-buttons button:last-child');
  }
  await reader.turnToReader();
  if (reader.name === 'firefox') {
    await readerSays(reader, 'Får Remissläsaren hämta filen från 127.0.0.1?');
    expect(await violations(reader, 'page')).toEqual([]);
    await reader.clickInReader('.main-button');
  }
  await drawn(reader);
  await says(reader, '1 begrepp, 1 förekomst');
  // Its pages are no pages that are always read.
  expect(await isChosenInHead(reader, 'always-here')).toBeUndefined();
  if (reader.name === 'firefox') await disallowSites(reader);
});

/** What the page's policy says when something is sent out of it. */
const blockedBy = (reader: ReadingBrowser, address: string): Promise<string> =>
  reader.inReader(async (to) => {
    const blocked = new Promise<string>((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
      setTimeout(() => resolve('nothing'), 3000);
    });
    await fetch(to).catch(() => {});
    return blocked;
  }, address);

test('a file that is chosen, there when the page is loaded again, and another of its name that is dropped', async ({
  reader,
  site,
  expectedErrors,
}) => {
  expectedErrors.push(/connect-src|Fetch API cannot load|violates the following Content Security Policy/i);
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  const file = join(folder, 'remiss.pdf');
  await writeFile(file, pdf);
  await chooseIn(reader, file);
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
  expect(await blockedBy(reader, `${site.address}remiss`)).toBe('connect-src');
  await reader.inReader(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await until('the page anew', () => reader.inReader(() => !('isOld' in globalThis)));
  await drawn(reader);
  await dropFile(reader, 'reader', 'remiss.pdf', onePage('Samskapande'));
  await paints(reader, ['Samskapande']);
  expect(await blockedBy(reader, `${site.address}remiss`)).toBe('connect-src');
  await rm(folder, { recursive: true });
});

test('a file that is dropped on the panel opens in the reader', async ({ reader, site }) => {
  await reader.closeEveryPanel();
  await reader.open(`${site.address}remiss`);
  await reader.pressButton();
  await says(reader, 'Region Älvmarken');
  await dropFile(reader, 'panel', 'släppt.pdf', pdf);
  await reader.turnToReader();
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
});
