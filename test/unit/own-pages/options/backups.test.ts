/** Backups, as the options save them and take them in, and what they say before. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { schemaVersions } from '../../../../storage/db/schema.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import { openOptions } from '../options-page.ts';
import { chooseFile, files, flip, forgetAll, says as pageSays, press, put, storage, until } from '../own-page.ts';
import { openWorkspace, titles } from '../workspace-page.ts';

const says = (words: string) => pageSays(words, 'section:has(> #data)');
const choose = (name: string, text: string) => chooseFile('#data ~ .buttons input[type=file]', name, text);
const nothing = 'Inga ärenden, dokument eller kommentarer finns än.';
const all = 'Här finns 1 ärende, 1 dokument och 3 kommentarer.';

/** The example database as a backup: an ärende, a document in two editions, three comments and one that is deleted. */
async function exampleBackup(): Promise<string> {
  const { tables } = JSON.parse(readFileSync(new URL('../../../documents/databases/v1.json', import.meta.url), 'utf8'));
  const { arenden, documents, editions, comments, snapshots, drafts } = tables;
  const aside = tables.aside.map(({ number: _, ...one }: { number: number }) => one);
  const data = { arenden, documents, editions, comments, snapshots, drafts, aside, settings: { appearance: 'dark' } };
  const checksum = await sha256(JSON.stringify(data));
  const created = '2026-03-01T09:00:00.000Z';
  return JSON.stringify({ type: 'remisslasaren-backup', version: 1, created, checksum, data });
}

beforeEach(forgetAll);

test('a backup brings everything back, and says before what it will do', async () => {
  await openOptions();
  await says(nothing);
  await choose('remiss.json', await exampleBackup());
  await says('Kommentarer: 3 läggs till.');
  await press('Avbryt');
  await says(nothing);

  await choose('remiss.json', await exampleBackup());
  await says('remiss.json sparades 1 mars 2026');
  await until('the focus on what is offered', () => document.activeElement?.className === 'offered');
  await press('Läs in');
  await says('Kommentarer: 3 lades till.');
  await says(all);
  await says('En post är skadad och har lagts åt sidan.');
  await until('the colours of the backup', () => document.documentElement.style.colorScheme === 'dark');

  await press('Spara säkerhetskopia');
  await says('Senast sparad');
  const saved = (await [...files.values()][0]?.text()) ?? '';
  await forgetAll();
  await openOptions();
  await says(nothing);
  await choose('min kopia.json', saved);
  await says('Kommentarer: 3 läggs till.');
  await press('Läs in');
  await says(all);

  await choose('min kopia.json', saved);
  await says('Kommentarer: 3 är likadana eller nyare här och ändras inte.');
  expect(document.querySelector('.take-back')).toBeNull();
});

test('what was deleted after the backup comes back if the reader leaves the box ticked, and otherwise not', async () => {
  await openOptions();
  await choose('remiss.json', await exampleBackup());
  await press('Läs in');
  await says(all);
  await put([{ do: 'delete', kind: 'arende', id: 'urn:uuid:0a1b2c3d-0000-4000-8000-000000000001' }]);
  await says(nothing);

  await choose('remiss.json', await exampleBackup());
  await says('Kommentarer: 3 har du tagit bort här.');
  document.querySelector<HTMLElement>('.take-back')?.click();
  await press('Läs in');
  await says('Kommentarer: 3 är fortfarande borttagna.');
  await says(nothing);

  await choose('remiss.json', await exampleBackup());
  await says('remiss.json sparades');
  await press('Läs in');
  await says('Kommentarer: 3 togs tillbaka.');
  await says(all);

  await openWorkspace();
  await pageSays('Det du hade tagit bort är tillbaka ur säkerhetskopian.');
  await press('Ångra: ta tillbaka borttaget ur en säkerhetskopia');
  await pageSays('Ångrat: ta tillbaka borttaget ur en säkerhetskopia.');
  await openOptions();
  await says(nothing);
});

test('a file that is damaged, foreign or too new is refused in words, and nothing changes', async () => {
  await openOptions();
  const backup = await exampleBackup();
  for (const [name, text, words] of [
    ['avbruten.json', backup.slice(0, -40), 'avbruten.json är skadad och har inte lästs in.'],
    ['ändrad.json', backup.replace('Vem följer upp?', 'Vem bryr sig?'), 'ändrad.json är skadad'],
    ['lista.json', '{"type":"remisslasaren-suppressions"}', 'lista.json är ingen säkerhetskopia'],
    ['bild.json', String.fromCharCode(0x89, 80, 78, 71), 'bild.json är ingen säkerhetskopia'],
    ['ny.json', backup.replace('"version":1', '"version":99'), 'ny.json kommer från en nyare version'],
  ] as const) {
    await choose(name, text);
    await says(words);
  }
  await says(nothing);
  expect(document.querySelector('.offered')).toBeNull();
});

/** Backups that somebody has written by hand: their checksums hold, and what stands in them can't be. */
const at = '2026-01-01T00:00:00.000Z';
const stampedBy = (modified: string) => ({ '*': { created: at, modified } });
const common = { deleted: false, stamps: stampedBy(`${at}~000000~a`) };
const arende = (id: string, fields: object) => ({ kind: 'arende', id: `urn:${id}`, numbers: [], ...common, ...fields });

async function backup(data: object): Promise<string> {
  const tables = [
    ...['arenden', 'documents', 'editions', 'comments', 'snapshots', 'drafts', 'aside'],
    ...['reviews', 'rounds', 'courses'],
  ];
  const all = { ...Object.fromEntries(tables.map((table) => [table, []])), settings: {}, ...data };
  const version = schemaVersions.at(-1)?.version;
  const checksum = await sha256(JSON.stringify(all));
  return JSON.stringify({ type: 'remisslasaren-backup', version, created: at, checksum, data: all });
}

test('a day that no calendar has costs an ärende that day and the page nothing; it is told before', async () => {
  const arenden = [
    arende('bad', { title: 'Remiss om skolan', deadline: '9999-99-99', summary: 'Vi säger ja.' }),
    arende('good', { title: 'Remiss om vården', deadline: '2027-03-01' }),
  ];
  const settings = { schemes: 'all', 'own-card-x': '2026-99-99' };
  await openOptions();
  await choose('kopia.json', await backup({ arenden, settings }));
  await says('Ett fält i kopian har ett värde som inte kan stämma');
  await says('sista svarsdag i ”Remiss om skolan”');
  await says('2 inställningar i kopian kan inte stämma och läses inte in: begreppssystem, ett eget kort.');
  await press('Läs in');
  await says('Ärenden: 2 lades till.');
  await openWorkspace();
  await pageSays('Remiss om skolan');
  expect(titles()).toEqual(['Remiss om vården', 'Remiss om skolan']);
  await pageSays('Vi säger ja.');
  await pageSays('Ingen sista svarsdag angiven');
  await pageSays('Ett värde kunde inte stämma, till exempel ett datum som inte finns, och har tagits bort.');
  await pageSays('sista svarsdag i ”Remiss om skolan”');
});

test('a stamp from the last of all days locks nothing: its ärende can be put away', async () => {
  const stamps = stampedBy('9999-12-31T23:59:59.999Z~zzzzzz~zzzzzzzzzzzz');
  await openOptions();
  await choose('kopia.json', await backup({ arenden: [arende('far', { title: 'Remiss från framtiden', stamps })] }));
  await says('En post i kopian är daterad i framtiden.');
  await press('Läs in');
  await says('Ärenden: 1 lades till.');
  await openWorkspace();
  await pageSays('Senast ändrat 1 januari 2026');
  await press('Ändra ”Remiss från framtiden”');
  await press('Arkivera');
  await pageSays('Ärendet ”Remiss från framtiden” är arkiverat.');
  await pageSays('Arkiverade ärenden (1)');
});

test('what is chosen holds at once', async () => {
  await openOptions();
  expect(document.title).toBe('Inställningar – Remissläsaren');
  expect(document.querySelector('h1')?.textContent).toBe('Inställningar');
  await flip('English');
  await until('English', () => document.querySelector('h1')?.textContent === 'Settings');
  expect(document.documentElement.lang).toBe('en');
  await flip('Dark');
  await until('dark', () => document.documentElement.style.colorScheme === 'dark');
  expect(storage.stored).toMatchObject({ language: 'en', appearance: 'dark' });
});
