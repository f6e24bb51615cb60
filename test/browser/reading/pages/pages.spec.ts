import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { shared } from '../../../shared.ts';
import { until } from '../../drivers/reading-browser.ts';
import { chooseInHead, documentFile, openFresh, paintedWords, read, says, test } from '../../fixtures.ts';
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

test('a page that throws away everything, the card with it, gets its card again; the end leaves nothing of ours', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}corners`);
  await rest(reader, 'preventionsnivå');
  await cardSays(reader, 'preventionsnivå');
  const written = '<head><title>Ny</title></head><body><p>Allt nytt: samskapande.</p></body>';
  await reader.inPage((html) => {
    document.documentElement.innerHTML = html;
  }, written);
  await says(reader, '1 begrepp, 1 förekomst');
  await until('the mark', async () => (await paintedWords(reader)).join() === 'samskapande');
  await rest(reader, 'Allt nytt');
  await rest(reader, 'samskapande');
  await cardSays(reader, 'samskapande');
  await chooseInHead(reader, 'end');
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  expect(await reader.inPage(() => document.documentElement.outerHTML)).toBe(`<html>${written}</html>`);
  expect(await reader.inPage(() => CSS.highlights.size)).toBe(0);
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

test('a million characters: left for another site while they are read, no error is told; else all are, the last marks with them', async ({
  reader,
  site,
}) => {
  const times = 60;
  const long = documentFile('alvmarken.html')
    .replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, open, body: string, close) => open + body.repeat(times) + close)
    .replace('</body>', '<p id="last">Sist av allt: samskapande.</p></body>');
  const other = await serve({ '/': long });
  const begin = async () => {
    await openFresh(reader, other.address);
    await reader.pressButton();
    await until('the first words', () => reader.inPage(() => CSS.highlights.size > 0));
  };
  for (const leftAfter of [0, 200]) {
    await begin();
    await new Promise((resolve) => setTimeout(resolve, leftAfter));
    await openFresh(reader, `${site.address}corners`);
  }
  await begin();
  expect(await reader.inPage(() => document.body.textContent?.length)).toBeGreaterThan(1_000_000);
  const key: { concept: string }[] = JSON.parse(documentFile('alvmarken.key.json'));
  const places = (key.length * times + 1).toLocaleString('sv').replace(/\s/g, ' ');
  await says(reader, `${places} förekomster`);
  await reader.inPage(() => document.querySelector('#last')?.scrollIntoView());
  await until('the last mark', async () => (await paintedWords(reader)).includes('samskapande'));
  other.close();
});
