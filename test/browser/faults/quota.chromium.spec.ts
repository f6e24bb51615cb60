import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { schemaVersions } from '../../../storage/db/schema.ts';
import { sha256 } from '../../../storage/db/sha256.ts';
import { until } from '../drivers/reading-browser.ts';
import { choose, click, dataSays, openData } from '../surfaces/data-section.ts';
import { paints, readerSays, readerText } from '../surfaces/pdf.ts';
import { offered, openScan, pressInLine, smallPage, smallPageMarks } from '../surfaces/scans.ts';
import type { Storage } from './own-page.ts';
import { beginning, documentId, nothing, partsOf, saveOf, send, stored, whole, write } from './saves.ts';
import { test } from './with-storage.ts';

// Each has a browser of its own, so that they need not wait for each other.
test.describe.configure({ mode: 'parallel' });

/** Chromium counts what stands on the disk, and it packs what it can: this can't be. */
const unpackable = (length: number) => randomBytes(length / 2).toString('hex');
const megabyte = 1_000_000;

test('no room in mid-save: it is told, nothing is half, the draft stays; with room again the same save is done', async ({
  chromium,
  site,
}) => {
  await chromium.limitRoom(1.2 * megabyte);
  await chromium.open(`${site.address}remiss`);
  const page = await chromium.openBeside('storage.html');
  expect(await page.run(write, beginning)).toBe('done');
  const written = unpackable(0.4 * megabyte);
  const draft = { type: 'draft' as const, id: 'draft', key: 'form', document: documentId, content: { written } };
  expect(await page.run(write, draft)).toBe('done');

  const snapshot = async (text: string) => ({ id: await sha256(text), text, sections: [] });
  const direct = { ...saveOf('direct'), draft: 'form', snapshots: [await snapshot(unpackable(megabyte))] };
  const sent = { ...saveOf('sent'), snapshots: [await snapshot(unpackable(megabyte))] };
  expect(await page.run(write, direct)).toBe('full');
  expect(await chromium.inPage(send, sent)).toBe('full');
  const meanwhile = await page.run(stored);
  expect(partsOf(meanwhile, 'direct')).toBe(nothing);
  expect(partsOf(meanwhile, 'sent')).toBe(nothing);
  expect(await page.run(draftLength)).toBe(written.length);

  await chromium.limitRoom();
  expect(await page.run(write, direct)).toBe('done');
  expect(await chromium.inPage(send, sent)).toBe('done');
  const afterwards = await page.run(stored);
  expect(partsOf(afterwards, 'direct')).toBe(whole);
  expect(partsOf(afterwards, 'sent')).toBe(whole);
  expect(await page.run(draftLength)).toBe(0);
});

test('no room for what was read from a picture: the page is read all the same, and one sentence says it', async ({
  chromium,
}) => {
  test.slow();
  // Before the database is there: for what room there is Chromium goes for some seconds by what it has last counted.
  await chromium.limitRoom(1);
  await openScan(chromium, [smallPage]);
  await pressInLine(chromium, 'Läs texten i bilden');
  const full = 'Det finns ingen plats på disken för de lästa sidorna.';
  await readerSays(chromium, full);
  await paints(chromium, smallPageMarks);
  expect((await readerText(chromium)).split(full)).toHaveLength(2);
  await chromium.limitRoom();
  await openScan(chromium, [smallPage]);
  await until('the button again', async () => (await offered(chromium)).includes('Läs texten i bilden'));
});

test('no room for a backup: the reader is told in words, and takes it in once there is', async ({ chromium }) => {
  const text = unpackable(1.2 * megabyte);
  const data = {
    ...{ arenden: [], documents: [], editions: [], comments: [], drafts: [], aside: [], settings: {} },
    snapshots: [{ id: await sha256(text), text, sections: [] }],
  };
  const checksum = await sha256(JSON.stringify(data));
  const backup = (version: number) =>
    JSON.stringify({
      ...{ type: 'remisslasaren-backup', version, created: '2026-03-01T09:00:00.000Z' },
      checksum,
      data,
    });
  const full = 'Disken är full. Inget har sparats, och texten står kvar. Frigör utrymme';
  await chromium.limitRoom(megabyte);
  await openData(chromium);
  // An older one is first brought to the newest version, which takes room, too.
  await choose(chromium, 'gammal.json', backup(1));
  await dataSays(chromium, full);
  await choose(chromium, 'stor.json', backup(schemaVersions.at(-1)?.version ?? 0));
  await dataSays(chromium, 'stor.json sparades');
  await click(chromium, 'Läs in');
  await dataSays(chromium, full);
  await chromium.limitRoom();
  await click(chromium, 'Läs in');
  await dataSays(chromium, 'Säkerhetskopian är inläst.');
});

/** Runs in a page of the extension's own. */
async function draftLength(): Promise<number> {
  const { storage } = globalThis as unknown as { storage: Storage };
  const draft = (await storage.storedDraft(await storage.ownStore(), 'form'))?.content;
  return (draft as { written: string } | undefined)?.written.length ?? 0;
}
