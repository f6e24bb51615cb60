import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { poll, read, test } from '../../fixtures.ts';
import { commentOnWords, listedComments } from '../../surfaces/comments.ts';
import {
  catchFiles,
  caught,
  chooseRadio,
  exportedFromPanel,
  forgetPlansAndWork,
  openExport,
} from '../../surfaces/export-page.ts';

test.afterEach(({ reader }) => forgetPlansAndWork(reader));

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
  // It is listed once it is kept, and then the way out leads to where it is kept.
  await poll(() => listedComments(reader)).toEqual(['För kort.']);
  const id = await exportedFromPanel(reader);
  await openExport(reader, id);
  expect(await saved(reader)).toMatch(/Synpunktslista \S.*\.docx$/);
  await chooseRadio(reader, 'template', 'yttrande');
  await until('the name of a yttrande', () =>
    reader.inPage(() => document.querySelector('.file-name')?.textContent?.includes('Yttrande')),
  );
  expect(await saved(reader)).toMatch(/Yttrande \S.*\.docx$/);
  await openExport(reader, id);
  expect(await saved(reader)).toMatch(/Yttrande \S.*\.docx$/);
});
