import { expect } from '@playwright/test';
import { test, violations } from '../fixtures.ts';
import { forgetWork } from '../surfaces/comments.ts';
import { choose, click, dataSays, openData, savedBackup } from '../surfaces/data-section.ts';
import { paints } from '../surfaces/pdf.ts';
import { openScan, pressInLine, smallPage } from '../surfaces/scans.ts';

test.slow();
test.afterEach(({ reader }) => forgetWork(reader));

const marked = ['psykisk', 'hälsa', 'psykisk', 'hälsa', 'psykisk', 'ohälsa'];

test('the options tell how many recognised pages are kept, delete them, and take them in from a backup that has them', async ({
  reader,
}) => {
  await openScan(reader, [smallPage]);
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, marked, 90_000);

  await openData(reader, '.with-recognised');
  await dataSays(reader, 'Här finns 1 sida, så att den inte behöver läsas igen. Som mest sparas 3 000 sidor');
  expect(await violations(reader, 'page')).toEqual([]);
  expect(await reader.inPage(() => document.querySelector<HTMLInputElement>('.with-recognised')?.checked)).toBe(false);
  expect(JSON.parse(await savedBackup(reader)).data.recognised).toEqual([]);
  await openData(reader, '.with-recognised');
  await reader.inPage(() => document.querySelector<HTMLElement>('.with-recognised')?.click());
  const backup = await savedBackup(reader);
  expect(JSON.parse(backup).data.recognised).toHaveLength(1);

  await click(reader, 'Ta bort de lästa sidorna');
  await dataSays(reader, 'De lästa sidorna är borttagna.');
  await choose(reader, 'med sidor.json', backup);
  await dataSays(reader, 'Sidor som är lästa ur bilder: 1 läggs till.');
  await click(reader, 'Läs in');
  await dataSays(reader, 'Sidor som är lästa ur bilder: 1 lades till.');
  await openScan(reader, [smallPage]);
  await paints(reader, marked);
});
