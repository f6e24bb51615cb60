import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { isChosenInHead, says, violations } from '../fixtures.ts';
import { chooseIn, drawn, paints, readerSays } from '../surfaces/pdf.ts';
import { onePage, test } from '../surfaces/pdf-fixtures.ts';

const pdf = onePage('Psykisk hälsa');

test('the button opens the reader beside a PDF', async ({ fresh, pdfs }) => {
  await fresh.open(`${pdfs.address}remiss.pdf`);
  await fresh.pressButton();
  if (fresh.name === 'chromium') {
    await says(fresh, 'Bara den här');
    await fresh.clickInPanel('.notice-buttons button:last-child');
  }
  await fresh.turnToReader();
  if (fresh.name === 'firefox') {
    await readerSays(fresh, 'Får Remissläsaren hämta filen från 127.0.0.1?');
    expect(await violations(fresh, 'page')).toEqual([]);
    await fresh.clickInReader('.main-button');
  }
  await drawn(fresh);
  await says(fresh, '1 begrepp, 1 förekomst');
  // Its pages are no pages that are always read.
  expect(await isChosenInHead(fresh, 'always-here')).toBeUndefined();
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

test('a file that is chosen, and one that is dropped; both are there when the page is loaded again', async ({
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
  await reader.inReader((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'släppt.pdf', { type: 'application/pdf' }));
    const target = document.querySelector('.viewer') as Element;
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, onePage('Samskapande').toString('base64'));
  await paints(reader, ['Samskapande']);
  expect(await blockedBy(reader, `${site.address}remiss`)).toBe('connect-src');
  await rm(folder, { recursive: true });
});

test('a file that is dropped on the panel opens in the reader', async ({ fresh, site }) => {
  await fresh.open(`${site.address}remiss`);
  await fresh.pressButton();
  await says(fresh, 'Region Älvmarken');
  await fresh.inPanel((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'släppt.pdf', { type: 'application/pdf' }));
    for (const type of ['dragover', 'drop'])
      document
        .querySelector('.panel')
        ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, pdf.toString('base64'));
  await fresh.turnToReader();
  await drawn(fresh);
  await paints(fresh, ['Psykiskhälsa']);
});
