import { expect } from '@playwright/test';
import { onePage } from '../../pdf-files/one-page.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { documentFile, launch, paintedWords, poll, read, says, test } from '../fixtures.ts';
import { serve } from '../serve.ts';
import { onSelection, write } from '../surfaces/comments.ts';
import { drawn, paints, readerSays } from '../surfaces/pdf.ts';
import { openScan, pressInLine, smallPage, smallPageMarks } from '../surfaces/scans.ts';

// That it can fail was seen with a build whose worker fetched http://planted.invalid/ and whose script in the page fetched
// http://127.0.0.1:49999/: both were told of, in both browsers.
test('a whole session asks for the documents and for nothing else', async ({ target }, { project }) => {
  test.slow();
  const site = await serve({ '/remiss': documentFile('alvmarken.html'), '/remiss.pdf': onePage('Psykisk hälsa') });
  const reader = await launch(project.name, { recordRequests: true });
  const [page, pdf] = [`${site.address}remiss`, `${site.address}remiss.pdf`];

  await read(reader, page);
  await commentOn(reader, 'psykisk hälsa');
  await onSelection(reader, 'Remisstid:', 'Markera');
  await poll(() => paintedWords(reader, 'remisslasaren-comments')).toContain('Remisstid:');

  await reader.open(pdf);
  await reader.pressButton();
  if (target === 'chrome') {
    await says(reader, 'Bara den här');
    await reader.clickInPanel('.notice-buttons button:last-child');
  }
  await reader.turnToReader();
  if (target === 'firefox') {
    await readerSays(reader, 'Får Remissläsaren hämta filen');
    await reader.clickInReader('.main-button');
  }
  await drawn(reader);
  await says(reader, '1 begrepp, 1 förekomst');
  await commentOn(reader, 'Psykisk hälsa');

  await openScan(reader, [smallPage]);
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, smallPageMarks);

  await reader.openOwn('workspace.html');
  await until('what has been written', () =>
    reader.inPage(() => /1 kommentar|2 kommentarer|klar|utkast/i.test(document.body.textContent ?? '')),
  );
  await reader.openOwn('options.html');
  await until('the button that saves a backup', () =>
    reader.inPage(() => {
      const save = [...document.querySelectorAll('button')].find((each) =>
        /^Spara säkerhetskopia/.test(each.textContent ?? ''),
      );
      save?.click();
      return save !== undefined;
    }),
  );
  // What would be sent later on, as with a timer.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await reader.close();
  site.close();

  const requested = await reader.requested();
  // What the browser asks for by itself is its own affair, unless it goes to the site.
  const here = requested.filter(({ address, by }) => by !== undefined || address.startsWith(site.address));
  expect(here.map(({ address }) => address)).toEqual(expect.arrayContaining([page, pdf]));
  const documents = new Set([page, pdf, `${site.address}favicon.ico`]);
  expect(here.filter(({ address }) => !documents.has(address))).toEqual([]);
});

async function commentOn(reader: ReadingBrowser, words: string): Promise<void> {
  await onSelection(reader, words, 'Kommentera');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', `Om ${words}.`);
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
}
