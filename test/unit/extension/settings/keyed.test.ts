import { beforeEach, expect, test, vi } from 'vitest';
import type { StoredSettings } from '../../../../storage/backup/merge-settings.ts';
import { fakeStorage } from './fake-storage.ts';

const { stored, listeners, local } = fakeStorage();
const permissions = { contains: vi.fn(async () => false), request: vi.fn(), getAll: vi.fn(), remove: vi.fn() };
let installed: () => void = () => {};
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local },
    permissions,
    runtime: { onInstalled: { addListener: (listener: () => void) => (installed = listener) } },
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ incognito: false }) },
  },
}));
const { pdfSites, schemeChoice, switchScheme } = await import('../../../../extension/settings/settings.ts');
const { unpackedEntries, unpackWhenUpdated } = await import('../../../../extension/settings/unpack-old-entries.ts');
const { alwaysRead, noLongerRead } = await import('../../../../extension/settings/always-here.ts');
const { askForPdfs } = await import('../../../../extension/pdf-opening/pdf-sites.ts');
const { viewPlace, rememberPlace } = await import('../../../../extension/state/viewer/view-memory.ts');
const { pdfPlaces } = await import('../../../../extension/settings/pdf-places.ts');
const { checkedSettings } = await import('../../../../extension/state/settings-in-backup.ts');
const { missingSettings } = await import('../../../../storage/backup/merge-settings.ts');

const [siteA, siteB] = ['https://a.se/*', 'https://b.se/*'];
const [hashA, hashB] = ['a'.repeat(64), 'b'.repeat(64)];

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
});

test('two windows that switch different schemes at once both keep theirs', async () => {
  await Promise.all([switchScheme('folkhalsa', true), switchScheme('omsorg', false)]);
  expect(await schemeChoice.read()).toEqual({ folkhalsa: true, omsorg: false });
});

test('two windows that ask for sites at once both keep theirs, also where one is denied', async () => {
  permissions.request.mockImplementation(async ({ origins }: { origins: string[] }) => origins[0] === siteA);
  await Promise.all([askForPdfs({ origins: [siteA] }), askForPdfs({ origins: [siteB] })]);
  expect(await pdfSites.read()).toEqual({ [siteA]: true });
});

test('a site that becomes one to read always leaves the others that are for PDFs as they are', async () => {
  permissions.request.mockResolvedValue(true);
  await pdfSites.write({ [siteA]: true });
  await Promise.all([alwaysRead(siteA), pdfSites.write({ [siteB]: true }), noLongerRead('https://c.se/*')]);
  expect(await pdfSites.read()).toEqual({ [siteB]: true });
});

test('two windows that leave different PDFs at once remember both places', async () => {
  await Promise.all([rememberPlace(hashA, { page: 3, zoom: 'auto' }), rememberPlace(hashB, { page: 7, zoom: 1.5 })]);
  expect(await viewPlace(hashA)).toMatchObject({ page: 3, zoom: 'auto' });
  expect(await viewPlace(hashB)).toMatchObject({ page: 7, zoom: 1.5 });
});

test('of places, the latest two hundred are kept', async () => {
  const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + i).toISOString();
  const hashOf = (i: number) => i.toString(16).padStart(64, '0');
  await pdfPlaces.write(
    Object.fromEntries(Array.from({ length: 200 }, (_, i) => [hashOf(i), { page: 1, zoom: 1, at: at(i) }])),
  );
  await rememberPlace(hashA, { page: 2, zoom: 1 });
  expect(Object.keys(await pdfPlaces.read())).toHaveLength(200);
  expect(await viewPlace(hashOf(0))).toBeUndefined();
  expect(await viewPlace(hashOf(1))).toBeDefined();
  expect(await viewPlace(hashA)).toMatchObject({ page: 2 });
});

const packed = () => ({
  schemes: { folkhalsa: true, omsorg: false },
  'pdf-sites': { [siteA]: true, [siteB]: true },
  'pdf-places': [
    { hash: hashA, page: 3, zoom: 'page-width' },
    { hash: hashB, page: 4, zoom: 2 },
  ],
});

async function expectCarriedOver() {
  expect(await schemeChoice.read()).toEqual({ folkhalsa: true, omsorg: true });
  expect(await pdfSites.read()).toEqual({ [siteB]: true });
  expect(await viewPlace(hashA)).toMatchObject({ page: 3, zoom: 'page-width' });
  const { [hashA]: first, [hashB]: second } = await pdfPlaces.read();
  expect(first && second && first.at > second.at).toBe(true);
}

test('what an older version stored in one entry is read, what has been chosen since goes before, and an update carries it over', async () => {
  Object.assign(stored, packed());
  await switchScheme('omsorg', true);
  await pdfSites.takeBack(siteA);
  await expectCarriedOver();

  unpackWhenUpdated();
  installed();
  await vi.waitFor(() => expect(Object.keys(stored)).not.toContain('pdf-places'));
  expect(stored).not.toHaveProperty('schemes');
  expect(stored['scheme-folkhalsa']).toBe(true);
  await expectCarriedOver();
});

test('an old entry that can’t have been chosen is as if nothing were, and goes', async () => {
  expect(unpackedEntries({ schemes: { a: 1 }, marks: false })).toEqual({ marks: false });
});

test.each<[string, StoredSettings]>([
  ['here choices have entries of their own', { 'scheme-omsorg': true, [`pdf-site-${siteA}`]: null }],
  ['here they still stand in one', { schemes: { omsorg: true }, [`pdf-site-${siteA}`]: null }],
])('a backup from before adds what hasn’t been chosen here: %s', async (_, here) => {
  Object.assign(stored, here);
  const { settings, refused } = checkedSettings(packed());
  expect(refused).toEqual([]);
  await local.set(missingSettings(unpackedEntries(await local.get(null)), settings));
  await expectCarriedOver();
});

test('whoever listens hears all choices as they are after a change, until their signal aborts', async () => {
  const heard: unknown[] = [];
  const end = new AbortController();
  schemeChoice.onChange((all) => heard.push(all), end.signal);
  await Promise.all([switchScheme('a', true), switchScheme('b', true)]);
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ a: true, b: true }));
  end.abort();
  expect(listeners.size).toBe(0);
});
