import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { shared } from '../../../shared.ts';
import { until } from '../../drivers/reading-browser.ts';
import { chooseInHead, documentFile, openFresh, paintedWords, panelText, read, says, test } from '../../fixtures.ts';
import { serve } from '../../serve.ts';
import { cardSays, noCard, rest } from '../../surfaces/card.ts';

test('a page with a strict policy, whose own objects are rewritten and whose observers throw', async ({
  reader,
  site,
  expectedErrors,
}) => {
  expectedErrors.push(/^(Uncaught )?Error: (observer|move)/);
  await read(reader, `${site.address}hard`);
  await says(reader, '3 begrepp, 3 förekomster');
  const all = ['psykiskhälsa', 'preventionsnivåer', 'samskapande'];
  await until('the marks', async () => JSON.stringify(await paintedWords(reader)) === JSON.stringify(all));
  await rest(reader, 'samskapande');
  await cardSays(reader, 'samskapande');
  await reader.pressInPage('Escape');
  await noCard(reader);
  await reader.inPage(() => {
    (document.querySelector('#last') as Element).textContent = 'Om psykisk ohälsa.';
  });
  await says(reader, '4 begrepp, 4 förekomster');
});

test('a session that has ended leaves nothing in the page', async ({ reader, site }) => {
  await openFresh(reader, `${site.address}corners`);
  const before = await reader.inPage(() => document.documentElement.outerHTML);
  await read(reader, `${site.address}corners`);
  await rest(reader, 'preventionsnivå');
  await cardSays(reader, 'preventionsnivå');
  await chooseInHead(reader, 'end');
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  expect(await reader.inPage(() => document.documentElement.outerHTML)).toBe(before);
  expect(await reader.inPage(() => CSS.highlights.size)).toBe(0);
});

test('a page that throws away everything, the card with it, gets its card again', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  await rest(reader, 'preventionsnivå');
  await cardSays(reader, 'preventionsnivå');
  await reader.inPage(() => {
    document.documentElement.innerHTML = '<head><title>Ny</title></head><body><p>Allt nytt: samskapande.</p></body>';
  });
  await says(reader, '1 begrepp, 1 förekomst');
  await until('the mark', async () => (await paintedWords(reader)).join() === 'samskapande');
  await rest(reader, 'Allt nytt');
  await rest(reader, 'samskapande');
  await cardSays(reader, 'samskapande');
});

test('the government’s page of a remiss is read (needs ../shared)', async ({ reader, expectedErrors }) => {
  // As saved it lacks what it loads, and its own scripts fail without that.
  expectedErrors.push(/^Failed to load resource/, /^Manifest fetch/, /rkweb is not defined/);
  const file = shared('documents/remiss-regeringen.html');
  test.skip(!file, '../shared is missing');
  const site = await serve({ '/': readFileSync(file as string) });
  await read(reader, site.address);
  await says(reader, 'Remiss av Ds 2026:15 Gäldenärens avtal i konkurs');
  await reader.clickInPanel('.document-line');
  await says(reader, '30 oktober 2026');
  await says(reader, 'Justitiedepartementet');
  await says(reader, '1 begrepp, 2 förekomster');
  // The rest of the page's title is the site's name.
  expect(await reader.inPanel(() => document.querySelector('.document h1')?.textContent)).toBe(
    'Remiss av Ds 2026:15 Gäldenärens avtal i konkurs',
  );
  site.close();
});

test('a page that is left for one of another site while it is read tells no error', async ({ reader, site }) => {
  const remiss = documentFile('alvmarken.html');
  const long = remiss.replace(
    /(<body[^>]*>)([\s\S]*)(<\/body>)/,
    (_, open, body: string, close) => open + body.repeat(30) + close,
  );
  const other = await serve({ '/': long });
  for (const leftAfter of [0, 200]) {
    await openFresh(reader, other.address);
    await reader.pressButton();
    await until('the first words', () => reader.inPage(() => CSS.highlights.size > 0));
    await new Promise((resolve) => setTimeout(resolve, leftAfter));
    await openFresh(reader, `${site.address}corners`);
  }
  other.close();
});

test('five million characters are all read, the last marks with them', async ({ reader }) => {
  test.setTimeout(120_000);
  const times = 260;
  const remiss = documentFile('alvmarken.html');
  const long = remiss
    .replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, open, body: string, close) => open + body.repeat(times) + close)
    .replace('</body>', '<p id="last">Sist av allt: samskapande.</p></body>');
  const site = await serve({ '/': long });
  await openFresh(reader, site.address);
  expect(await reader.inPage(() => document.body.textContent?.length)).toBeGreaterThan(5_000_000);
  await reader.pressButton();
  const key: { concept: string }[] = JSON.parse(documentFile('alvmarken.key.json'));
  const places = (key.length * times + 1).toLocaleString('sv').replace(/\s/g, ' ');
  await until(`${places} places`, async () => (await panelText(reader)).includes(`${places} förekomster`), 60_000);
  await reader.inPage(() => document.querySelector('#last')?.scrollIntoView());
  await until('the last mark', async () => (await paintedWords(reader)).includes('samskapande'));
  site.close();
});
