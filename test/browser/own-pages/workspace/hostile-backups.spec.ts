import { expect } from '@playwright/test';
import { schemaVersions } from '../../../../storage/db/schema.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import { test, violations } from '../../fixtures.ts';
import { choose, click, dataSays, openData } from '../../surfaces/data-section.ts';
import { leaveNothing, loseEverything, openWorkspace, pageSays, press, titles } from '../../surfaces/workspace-page.ts';

/** Backups that somebody has written by hand: their checksums hold, and what stands in them can't be. */
const at = '2026-01-01T00:00:00.000Z';
const stampedBy = (modified: string) => ({ '*': { created: at, modified } });
const common = { deleted: false, stamps: stampedBy(`${at}~000000~a`) };
const arende = (id: string, fields: object) => ({ kind: 'arende', id: `urn:${id}`, numbers: [], ...common, ...fields });

async function backup(data: object): Promise<string> {
  const tables = [
    'arenden',
    'documents',
    'editions',
    'comments',
    'snapshots',
    'drafts',
    'aside',
    'reviews',
    'rounds',
    'courses',
  ];
  const all = { ...Object.fromEntries(tables.map((table) => [table, []])), settings: {}, ...data };
  const version = schemaVersions.at(-1)?.version;
  const checksum = await sha256(JSON.stringify(all));
  return JSON.stringify({ type: 'remisslasaren-backup', version, created: at, checksum, data: all });
}

test.beforeEach(async ({ reader }) => {
  await openWorkspace(reader);
  await loseEverything(reader);
});
test.afterAll(({ reader }) => leaveNothing(reader));

test('a day that no calendar has costs an ärende that day and the page nothing; it is told before', async ({
  reader,
}) => {
  const arenden = [
    arende('bad', { title: 'Remiss om skolan', deadline: '9999-99-99', summary: 'Vi säger ja.' }),
    arende('good', { title: 'Remiss om vården', deadline: '2027-03-01' }),
  ];
  const settings = { schemes: 'all', 'own-card-x': '2026-99-99' };
  await openData(reader);
  await choose(reader, 'kopia.json', await backup({ arenden, settings }));
  await dataSays(reader, 'Ett fält i kopian har ett värde som inte kan stämma');
  await dataSays(reader, 'sista svarsdag i ”Remiss om skolan”');
  await dataSays(reader, '2 inställningar i kopian kan inte stämma och läses inte in: begreppssystem, ett eget kort.');
  expect(await violations(reader, 'page')).toEqual([]);
  await click(reader, 'Läs in');
  await dataSays(reader, 'Ärenden: 2 lades till.');
  await openWorkspace(reader);
  await pageSays(reader, 'Remiss om skolan');
  expect(await titles(reader)).toEqual(['Remiss om vården', 'Remiss om skolan']);
  await pageSays(reader, 'Vi säger ja.');
  await pageSays(reader, 'Ingen sista svarsdag angiven');
  await pageSays(reader, 'Ett värde kunde inte stämma, till exempel ett datum som inte finns, och har tagits bort.');
  await pageSays(reader, 'sista svarsdag i ”Remiss om skolan”');
});

test('a stamp from the last of all days locks nothing: its ärende can be put away', async ({ reader }) => {
  const stamps = stampedBy('9999-12-31T23:59:59.999Z~zzzzzz~zzzzzzzzzzzz');
  await openData(reader);
  await choose(
    reader,
    'kopia.json',
    await backup({ arenden: [arende('far', { title: 'Remiss från framtiden', stamps })] }),
  );
  await dataSays(reader, 'En post i kopian är daterad i framtiden.');
  await click(reader, 'Läs in');
  await dataSays(reader, 'Ärenden: 1 lades till.');
  await openWorkspace(reader);
  await pageSays(reader, 'Senast ändrat 1 januari 2026');
  await press(reader, 'Ändra ”Remiss från framtiden”');
  await press(reader, 'Arkivera');
  await pageSays(reader, 'Ärendet ”Remiss från framtiden” är arkiverat.');
  await pageSays(reader, 'Arkiverade ärenden (1)');
});
