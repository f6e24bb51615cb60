import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { chooseInHead, isChosenInHead, launch, openFresh, paintedWords, read, says, test } from '../fixtures.ts';

test('a site that is always read: by itself, until it is withdrawn', async ({ site }, { project }) => {
  const inFirefox = project.name === 'firefox';
  const reader = await launch(project.name, inFirefox ? {} : { allowedSite: 'http://127.0.0.1/*' });
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
  await openFresh(reader, `${site.address}remiss`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await paintedWords(reader)).toEqual([]);
  await reader.close();
});
