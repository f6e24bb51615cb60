import { expect } from '@playwright/test';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { chooseInHead, openFresh, paintedWords, poll, read, says, test, violations } from '../fixtures.ts';
import { readerSays } from '../surfaces/pdf.ts';

async function press(reader: ReadingBrowser, address: string): Promise<void> {
  await openFresh(reader, address);
  await reader.pressButton();
}

test('a page without text, one of the browser’s own, and what was refused forgotten on the next', async ({
  reader,
  site,
}) => {
  await test.step('a page without text', async () => {
    await press(reader, `${site.address}empty`);
    await says(reader, 'Sidan har ingen text att läsa.');
    expect(await violations(reader)).toEqual([]);
  });
  const own = reader.name === 'firefox' ? 'about:support' : 'chrome://version/';
  const refused = 'Det här är en av webbläsarens egna sidor';
  await test.step('one of the browser’s own, after a page without a session', async () => {
    await reader.open('about:blank');
    await press(reader, own);
    await says(reader, refused);
    expect(await violations(reader)).toEqual([]);
  });
  await test.step('the next page', async () => {
    await reader.open(`${site.address}shapes`);
    await says(reader, 'Läsningen är avstängd i den här fliken.');
  });
  await test.step('one of the browser’s own, after a page that was read', async () => {
    await read(reader, `${site.address}shapes`);
    await press(reader, own);
    await says(reader, refused);
  });
});

test('the browser’s own PDF viewer, and a PDF whose address doesn’t say so', async ({ reader, site }) => {
  await test.step('a PDF whose address doesn’t say so', async () => {
    await press(reader, `${site.address}dokument`);
    // Firefox shows neither the type nor the reason, only that it is closed to us.
    await says(
      reader,
      reader.name === 'firefox' ? 'Öppna som PDF i Remissläsaren' : 'Dokumentet är en PDF, och i webbläsarens',
    );
    expect(await violations(reader)).toEqual([]);
  });
  await test.step('one whose address does', async () => {
    await press(reader, `${site.address}remiss.pdf`);
    // Chrome can be asked to hand PDFs over; elsewhere the reader opens beside the page at once.
    if (reader.name === 'chromium') await says(reader, 'Vill du att PDF:er alltid öppnas där?');
    else {
      await reader.turnToReader();
      await readerSays(reader, 'Får Remissläsaren hämta filen');
    }
    expect(await violations(reader)).toEqual([]);
  });
});

test('going on to another page: read on where the browser lets us, else the panel asks for the button; what was ended stays ended', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await reader.open(`${site.address}shapes`);
  if (reader.name === 'firefox') {
    await says(reader, 'Klicka på knappen igen');
    expect(await violations(reader)).toEqual([]);
    expect(await paintedWords(reader)).toEqual([]);
    await reader.pressButton();
  }
  await says(reader, 'Former: hur en sida kan se ut');
  await poll(() => paintedWords(reader)).not.toEqual([]);
  await test.step('another site: both browsers want the button', async () => {
    await reader.open(site.address.replace('127.0.0.1', 'localhost').concat('remiss'));
    await says(reader, 'Klicka på knappen igen');
    await reader.pressButton();
    await says(reader, 'Älvmarken');
  });
  await test.step('ended', async () => {
    await chooseInHead(reader, 'end');
    await says(reader, 'Läsningen är avstängd i den här fliken.');
    expect(await violations(reader)).toEqual([]);
    await reader.open(site.address.replace('127.0.0.1', 'localhost').concat('shapes'));
    await reader.open(site.address.replace('127.0.0.1', 'localhost').concat('living'));
    expect(await paintedWords(reader)).toEqual([]);
    await says(reader, 'Läsningen är avstängd i den här fliken.');
  });
});

test('the panel follows the tab in front, where a page names no concept', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await reader.open(`${site.address}without-concepts`, { newTab: true });
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  await reader.pressButton();
  await says(reader, 'Texten nämner inga begrepp ur de system du har valt. Du kan slå på fler nedan.');
  expect(await violations(reader)).toEqual([]);
});
