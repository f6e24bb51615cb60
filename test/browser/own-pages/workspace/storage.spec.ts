import { expect } from '@playwright/test';
import { sha256 } from '../../../../storage/db/sha256.ts';
import { until } from '../../drivers/reading-browser.ts';
import { documentFile, test, violations } from '../../fixtures.ts';
import { choose, click, dataSays, openData, savedBackup } from '../../surfaces/data-section.ts';
import { loseEverything, put } from '../../surfaces/workspace-page.ts';

/** The example database as a backup: an ärende, a document in two editions, three comments and one that is deleted. */
async function exampleBackup(): Promise<string> {
  const { tables } = JSON.parse(documentFile('databases/v1.json'));
  const { arenden, documents, editions, comments, snapshots, drafts } = tables;
  const aside = tables.aside.map(({ number: _, ...one }: { number: number }) => one);
  const data = { arenden, documents, editions, comments, snapshots, drafts, aside, settings: { appearance: 'dark' } };
  const checksum = await sha256(JSON.stringify(data));
  const created = '2026-03-01T09:00:00.000Z';
  return JSON.stringify({ type: 'remisslasaren-backup', version: 1, created, checksum, data });
}

test('a backup brings everything back, and says before what it will do', async ({ reader }) => {
  await openData(reader);
  // A backup leaves choices that are already made, and another test may have made some.
  await reader.inPage(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    return (browser ?? chrome).storage.local.remove('appearance');
  });
  await dataSays(reader, 'Inga ärenden, dokument eller kommentarer finns än.');
  await choose(reader, 'remiss.json', await exampleBackup());
  await dataSays(reader, 'remiss.json sparades 1 mars 2026');
  expect(await violations(reader, 'page')).toEqual([]);
  expect(await reader.inPage(() => document.activeElement?.className)).toBe('offered');
  await click(reader, 'Läs in');
  await dataSays(reader, 'Kommentarer: 3 lades till.');
  await dataSays(reader, 'Här finns 1 ärende, 1 dokument och 3 kommentarer.');
  await dataSays(reader, 'En post är skadad och har lagts åt sidan.');
  await until('the colours of the backup', () =>
    reader.inPage(() => getComputedStyle(document.body).backgroundColor === 'rgb(22, 24, 29)'),
  );

  const saved = await savedBackup(reader);
  await dataSays(reader, 'Senast sparad');
  await loseEverything(reader);
  await openData(reader);
  await dataSays(reader, 'Inga ärenden, dokument eller kommentarer finns än.');
  await choose(reader, 'min kopia.json', saved);
  await dataSays(reader, 'Kommentarer: 3 läggs till.');
  await click(reader, 'Läs in');
  await dataSays(reader, 'Här finns 1 ärende, 1 dokument och 3 kommentarer.');

  // What was deleted here since, and what can't be as it stands there, is told before: nothing is wrong with how.
  await put(reader, [{ do: 'delete', kind: 'arende', id: 'urn:uuid:0a1b2c3d-0000-4000-8000-000000000001' }]);
  await dataSays(reader, 'Inga ärenden, dokument eller kommentarer finns än.');
  await choose(reader, 'min kopia.json', await withWrongDay(saved));
  await dataSays(reader, 'Kommentarer: 3 har du tagit bort här.');
  await dataSays(reader, 'Ett fält i kopian har ett värde som inte kan stämma');
  expect(await violations(reader, 'page')).toEqual([]);
  await click(reader, 'Läs in');
  await dataSays(reader, 'Kommentarer: 3 togs tillbaka.');
});

/** The same backup with a day that no calendar has, its checksum as it would be. */
async function withWrongDay(saved: string): Promise<string> {
  const backup = JSON.parse(saved);
  backup.data.arenden[0].deadline = '9999-99-99';
  return JSON.stringify({ ...backup, checksum: await sha256(JSON.stringify(backup.data)) });
}

test('the worker does what pages send, once however often it comes, and the options see it', async ({ reader }) => {
  await openData(reader);
  await loseEverything(reader);
  await openData(reader);
  const command = {
    ...{ type: 'change', id: 'sent-by-a-page', scope: 'urn:uuid:arende' },
    changes: [
      { do: 'create', record: { kind: 'arende', id: 'urn:uuid:arende', title: 'Remiss', numbers: [] } },
      { do: 'create', record: { kind: 'document', id: 'urn:uuid:d', arende: 'urn:uuid:arende', title: 'Förslag' } },
    ],
  };
  const send = (command: object) =>
    reader.inPage((command) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      return (browser ?? chrome).runtime.sendMessage({ type: 'command', command });
    }, command);
  const kept = await send(command);
  expect(kept).toEqual({ result: { step: expect.any(Number) } });
  await dataSays(reader, 'Här finns 1 ärende och 1 dokument.');
  expect(await send(command)).toEqual(kept);
  expect(await send({ type: 'undo', id: 'undo', scope: 'urn:uuid:arende' })).toMatchObject({
    result: { stepped: { do: 'create', kind: 'several', count: 2 } },
  });
  await dataSays(reader, 'Inga ärenden, dokument eller kommentarer finns än.');
  expect(await send({ type: 'burn', id: 'x' })).toMatchObject({ failed: 'invalid' });
});
