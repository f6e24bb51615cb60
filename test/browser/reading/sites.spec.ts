import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { chooseInHead, isChosenInHead, launch, openFresh, paintedWords, read, says, test } from '../fixtures.ts';

const allowedSite = 'http://127.0.0.1/*';

// In Chromium nobody can answer the browser's question: there the manifest of a browser of the test's own asks for the site.
test('a site that is always read: by itself, until it is withdrawn', async ({ reader: shared, site }, { project }) => {
  const inFirefox = project.name === 'firefox';
  const reader = inFirefox ? shared : await launch(project.name, { allowedSite });
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
  if (!inFirefox) return reader.close();
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
