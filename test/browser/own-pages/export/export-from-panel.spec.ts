import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { read, test } from '../../fixtures.ts';
import { commentOnWords } from '../../surfaces/comments.ts';
import { catchFiles, caught, chooseRadio, forgetPlansAndWork, openExport } from '../../surfaces/export-page.ts';

test.afterEach(({ reader }) => forgetPlansAndWork(reader));

/** The address that one press in the panel leads to, without a menu. The driver of Firefox sees no tab that a link of the sidebar opens. */
async function wayOut(reader: ReadingBrowser): Promise<string> {
  const href = await until('the way out', () =>
    reader.inPanel(() => {
      const link = document.querySelector<HTMLAnchorElement>('.export-link');
      return link?.checkVisibility() && link.target === '_blank' ? link.getAttribute('href') : undefined;
    }),
  );
  return decodeURIComponent(href.replace('/export.html#', ''));
}

async function saved(reader: ReadingBrowser): Promise<string> {
  await catchFiles(reader);
  const { name } = await caught(reader, () => until('the button to save', () => reader.inPage(pressSave)));
  return name;
}

const pressSave = () => {
  const button = document.querySelector<HTMLElement>('.save-bar .main-button:not(:disabled)');
  button?.click();
  return button !== null;
};

test('from the panel a list is a file in two presses, a yttrande in three, and in two the next time', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await commentOnWords(reader, 'Remisstid:', 'För kort.');
  const id = await wayOut(reader);
  await openExport(reader, id);
  expect(await saved(reader)).toMatch(/Synpunktslista\.docx$/);
  await chooseRadio(reader, 'template', 'yttrande');
  await until('the name of a yttrande', () =>
    reader.inPage(() => document.querySelector('.file-name')?.textContent?.includes('Yttrande')),
  );
  expect(await saved(reader)).toMatch(/Yttrande\.docx$/);
  await openExport(reader, id);
  expect(await saved(reader)).toMatch(/Yttrande\.docx$/);
});
