import { expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = vi.hoisted(() => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { get: async (key: string | null) => (key === null ? stored : { [key]: stored[key] }) } },
  },
}));
const { checkedSettings } = await import('../../../../extension/state/settings-in-backup.ts');
const { appearance, lastBackup, reviewer, schemeChoice } = await import('../../../../extension/settings/settings.ts');

const hit = { scope: 'everywhere', concept: 'besvar', form: 'besvär', created: '2026-03-01T09:00:00.000Z' };
const template = { format: 'remisslasaren-mall', version: 1, name: 'Vår', columns: [{ key: 'commenting' }] };
const plan = { template: 'synpunkter', order: 'place', drafts: true, own: false, format: 'xlsx', date: '2026-03-01' };

const good = {
  marks: false,
  overview: true,
  'known-faded': true,
  language: 'sv',
  appearance: 'dark',
  reviewer: { id: 'urn:uuid:1', name: 'Åsa Öberg', role: 'handläggare' },
  'pdfs-offered': true,
  'suppression-1': hit,
  'suppression-2': null,
  'own-card-besvar': '2026-03-01T09:00:00.000Z',
  'own-card-halsa': null,
  'list-plan-urn:uuid:1': plan,
  'list-template-1': template,
  'list-template-2': null,
  'word-template-1': { name: 'Vår mall.docx', data: 'UEsDBA==', places: ['text'] },
  'word-template-2': null,
  letterhead: { contact: 'Torget 1\n123 45 Älvmarken', signers: 'Anna Ek' },
  'scheme-folkhalsa': true,
  'scheme-omsorg': null,
  'pdf-site-https://www.regeringen.se/*': true,
  [`pdf-place-${'a'.repeat(64)}`]: { page: 3, zoom: 'page-width', at: '2026-03-01T09:00:00.000Z' },
};
/** As backups had them before each choice had an entry of its own. */
const packed = {
  schemes: { folkhalsa: true },
  'pdf-sites': { 'http://*/*': true },
  'pdf-places': [{ hash: 'b'.repeat(64), page: 3, zoom: 'page-width' }],
};

test('what can have been chosen is taken in', () => {
  expect(checkedSettings(good)).toEqual({ settings: good, refused: [] });
});

test('what an older version packed into one entry becomes an entry a choice', () => {
  expect(checkedSettings(packed)).toEqual({
    settings: {
      'scheme-folkhalsa': true,
      'pdf-site-http://*/*': true,
      [`pdf-place-${'b'.repeat(64)}`]: { page: 3, zoom: 'page-width', at: '1970-01-01T00:00:00.001Z' },
    },
    refused: [],
  });
});

test('what belongs to one browser isn’t, and nothing is told of it', () => {
  const own = { 'automatic-backups': true, 'last-backup': 'x', 'failed-backup': 7, written: {}, 'known-concepts': [] };
  expect(checkedSettings(own)).toEqual({ settings: {}, refused: [] });
});

test.each<[string, unknown, string]>([
  ['schemes', { folkhalsa: 'on' }, 'schemes'],
  ['schemes', ['folkhalsa'], 'schemes'],
  ['schemes', Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`s${i}`, true])), 'schemes'],
  ['marks', 'no', 'marks'],
  ['language', 'xx', 'language'],
  ['language', { toString: 'sv' }, 'language'],
  ['appearance', '<b>', 'appearance'],
  ['reviewer', { id: 'javascript' }, 'reviewer'],
  ['reviewer', { id: 'urn:uuid:1', name: { length: 1 } }, 'reviewer'],
  ['pdf-sites', { '<all_urls>': true }, 'pdf-sites'],
  ['pdf-sites', { 'javascript:alert(1)/*': true }, 'pdf-sites'],
  ['suppression-1', { ...hit, scope: 'all' }, 'suppression'],
  ['suppression-1', { ...hit, created: 7 }, 'suppression'],
  ['own-card-x', '9999-99-99', 'own-card'],
  ['own-card-x', true, 'own-card'],
  ['word-template-1', { name: 'a', data: '<script>', places: [] }, 'word-template'],
  ['word-template-1', { name: 'a', data: 'A'.repeat(999_999), places: [] }, 'word-template'],
  ['letterhead', { contact: 7 }, 'letterhead'],
  ['list-plan-urn:uuid:1', { ...plan, date: '2026-02-30' }, 'list-plan'],
  ['list-plan-urn:uuid:1', { ...plan, wordTemplate: {} }, 'list-plan'],
  ['list-plan-urn:uuid:1', { ...plan, columns: [{ key: '__proto__' }] }, 'list-plan'],
  ['list-plan-urn:uuid:1', 'docx', 'list-plan'],
  ['list-template-1', { ...template, columns: [] }, 'list-template'],
  ['list-template-1', { ...template, name: 'x'.repeat(2_000_000) }, 'list-template'],
  ['pdf-places', [{ hash: 'x', page: 1, zoom: 1 }], 'pdf-places'],
  ['pdf-places', [{ hash: 'a'.repeat(64), page: 1e99, zoom: 1 }], 'pdf-places'],
  ['scheme-omsorg', 'on', 'schemes'],
  [`scheme-${'x'.repeat(600)}`, true, 'schemes'],
  ['pdf-site-<all_urls>', true, 'pdf-sites'],
  ['pdf-site-https://www.regeringen.se/*', 1, 'pdf-sites'],
  ['pdf-place-x', { page: 1, zoom: 1, at: '2026-03-01T09:00:00.000Z' }, 'pdf-places'],
  [`pdf-place-${'a'.repeat(64)}`, { page: 1, zoom: 1 }, 'pdf-places'],
  ['__proto__', { marks: true }, 'unknown'],
  ['toString', true, 'unknown'],
  ['of-no-version', 1, 'unknown'],
])('%s: %j is refused, by name, and the others are taken in', (key, value, name) => {
  const given = Object.fromEntries([...Object.entries(good).filter(([known]) => known !== key), [key, value]]);
  const { settings, refused } = checkedSettings(given);
  expect(refused).toEqual([name]);
  expect(Object.keys(settings)).toEqual(Object.keys(given).filter((known) => known !== key));
});

test('what is stored and can’t have been chosen is as if nothing were', async () => {
  Object.assign(stored, { appearance: 7, 'last-backup': '9999-99-99', reviewer: 'x', schemes: { a: 1 } });
  expect(await appearance.read()).toBe('system');
  expect(await lastBackup.read()).toBe(undefined);
  expect(await reviewer.read()).toBe(undefined);
  expect(await schemeChoice.read()).toEqual({});
});
