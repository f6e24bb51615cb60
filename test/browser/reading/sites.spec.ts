import { expect } from '@playwright/test';
import { onePage } from '../../pdf-files/one-page.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import {
  chooseInHead,
  isChosenInHead,
  launch,
  openFresh,
  paintedWords,
  read,
  says,
  test,
  violations,
} from '../fixtures.ts';
import { serve } from '../serve.ts';
import { disallowSites } from '../surfaces/allowed-sites.ts';
import { drawn, readerSays, readerText } from '../surfaces/pdf.ts';

const allowedSite = 'http://127.0.0.1/*';

// In Chromium nobody can answer the browser's question: there the manifest of a browser of the tests' own asks for the site.
let allowed: ReadingBrowser | undefined;
test.beforeAll(async ({ target }) => {
  if (target === 'chrome') allowed = await launch('chromium', { allowedSite });
});
test.afterAll(() => allowed?.close());

test('a site that is always read: by itself, until it is withdrawn', async ({ reader: shared, site }) => {
  const reader = allowed ?? shared;
  const inFirefox = reader.name === 'firefox';
  const isTicked = () => isChosenInHead(reader, 'always-here');
  // On a site that isn't the button is needed, and it opens the panel.
  await read(reader, `${site.address.replace('127.0.0.1', 'localhost')}living`);
  expect(await isTicked()).toBe(false);
  if (inFirefox) {
    await read(reader, `${site.address}living`);
    await chooseInHead(reader, 'always-here');
    await until('the box ticked', isTicked);
  }
  // No button is pressed from here on.
  await openFresh(reader, `${site.address}remiss`);
  await says(reader, 'Region Älvmarken');
  await until('the box ticked', isTicked);
  await until('marks', async () => (await paintedWords(reader)).length > 0);
  await reader.open(`${site.address}dark`);
  await until('marks on dark', async () => (await paintedWords(reader, 'on-dark')).length > 0);

  // In the options it is listed and can be withdrawn.
  await reader.openOwn('options.html');
  const listed = () =>
    reader.inPage(() => [...document.querySelectorAll('#sites ~ .list li span')].map((one) => one.textContent));
  await until('the site', async () => (await listed()).join() === 'http://127.0.0.1');
  // Chromium lets nothing be withdrawn that the manifest asks for, as it must in this test.
  if (!inFirefox) return;
  await reader.inPage(() => document.querySelector<HTMLElement>('#sites ~ .list button')?.click());
  await until('no site', async () => (await listed()).length === 0);
  // From here on the browser itself lets nothing of ours in.
  const isLetIn = (site: string) => {
    const { permissions } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return permissions.contains({ origins: [site] });
  };
  expect(await reader.inPage(isLetIn, allowedSite)).toBe(false);
  await openFresh(reader, `${site.address}remiss`);
  // The worker has tried to read on in the tab, and has been refused.
  await says(reader, 'Klicka på knappen igen');
  expect(await paintedWords(reader)).toEqual([]);
  // With the panel open, a press on the button would end what was read.
  await reader.pressButton();
  await until('marks', async () => (await paintedWords(reader)).length > 0);
});

test('a site whose PDFs are asked for: it refuses one, never ends one, gives one, and is gone', async ({
  reader: shared,
  expectedErrors,
}) => {
  const reader = allowed ?? shared;
  expectedErrors.push(/^Failed to load resource: the server responded with a status of 403/);
  expectedErrors.push(/^Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const type = { 'content-type': 'application/pdf' };
  const site = await serve({
    '/403.pdf': { status: 403 },
    '/endless.pdf': { headers: type, body: '%PDF-1.4 ', endless: true },
    '/good.pdf': onePage('Psykisk hälsa'),
  });
  const open = async (address: string) => {
    await reader.open('about:blank');
    await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
    await reader.openOwn(`reader.html#file=${address}`);
    await until('the reader', () =>
      reader.inPage(() => location.hash !== '' && document.querySelector('.open-dialog h1, .page') !== null),
    );
    if (!(await readerText(reader)).includes('Får Remissläsaren hämta')) return;
    await reader.clickInReader('.main-button');
    await until('an answer', async () => !(await readerText(reader)).includes('Får Remissläsaren hämta'));
  };
  await open(`${site.address}403.pdf`);
  await readerSays(reader, 'Webbplatsen lämnar inte ut filen till Remissläsaren.');
  await open(`${site.address}endless.pdf`);
  await readerSays(reader, 'kB');
  await reader.clickInReader('.buttons button');
  await readerSays(reader, 'Öppna en remiss');
  await open(`${site.address}good.pdf`);
  await drawn(reader);
  site.close();
  // No network: nobody answers there any more.
  await open(`${site.address}gone.pdf`);
  await readerSays(reader, 'Filen gick inte att hämta.');
  expect(await violations(reader, 'page')).toEqual([]);
  if (reader.name === 'firefox') await disallowSites(reader);
});
