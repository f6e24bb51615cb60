import { expect } from '@playwright/test';
import { forgetWork, listedComments, onSelection, press, write } from './comments.ts';
import { paintedWords, read, says, test, violations } from './fixtures.ts';

test.afterEach(({ reader }) => forgetWork(reader));

test('from selected words to a saved comment, which is there after the page has been loaded again', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  expect(await reader.inPanel(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await write(reader, 'Synpunkt', 'Definitionen bör följa begreppsmodellen.');
  expect(await violations(reader)).toEqual([]);
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  expect(await listedComments(reader)).toEqual(['Definitionen bör följa begreppsmodellen.']);
  await expect.poll(() => paintedWords(reader, 'remisslasaren-comments')).toEqual(['psykiskhälsa']);

  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  await expect.poll(() => listedComments(reader)).toEqual(['Definitionen bör följa begreppsmodellen.']);
  await expect.poll(() => paintedWords(reader, 'remisslasaren-comments')).toEqual(['psykiskhälsa']);
});
