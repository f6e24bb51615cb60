import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Opening } from '../../../../extension/state/viewer/opening.ts';
import { type Site, serve } from '../../../browser/serve.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => true },
    runtime: { getURL: () => 'chrome-extension://us/' },
    storage: { local: { get: async () => ({}) } },
  },
}));
// Nothing of this goes as far as PDF.js.
vi.mock('../../../../documents/pdf/file/pdfjs.ts', () => ({ pdfjs: {}, pdfOptions: {} }));
vi.mock('../../../../documents/pdf/file/pdfjs-thread.ts', () => ({ preparePdfjsThread: () => {} }));
vi.mock('../../../../documents/pdf/reading/read-in-thread.ts', () => ({ prepareToRead: () => {} }));
const { window } = new JSDOM('<main></main>', { url: 'http://127.0.0.1/' });
for (const name of ['document', 'history', 'location', 'HTMLInputElement'] as const) vi.stubGlobal(name, window[name]);
vi.spyOn(console, 'warn').mockImplementation(() => {});
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { Opener } = await import('../../../../extension/state/viewer/opening.ts');
const { OpenDialog } = await import('../../../../components/viewer/dialogs/OpenDialog.tsx');

const type = { 'content-type': 'application/pdf' };
let site: Site;
beforeAll(async () => {
  site = await serve({
    '/401.pdf': { status: 401 },
    '/403.pdf': { status: 403 },
    '/500.pdf': { status: 500 },
    '/page.pdf': '<!doctype html><p>Logga in',
    '/long.pdf': { headers: { ...type, 'content-length': '900000000' }, body: '%PDF-1.4' },
    '/endless.pdf': { headers: type, body: '%PDF-1.4 ', endless: true },
  });
});
afterAll(() => site.close());

type Opener = InstanceType<typeof Opener>;

/** What the reader says of an opening, as it stands. */
function said(opener: Opener): string {
  render(h(OpenDialog, { opener, opening: opener.state.value as Exclude<Opening, { is: 'open' }> }), main);
  return main.querySelector('h1')?.textContent ?? '';
}

/** An opening of an address in the reader, when it is over. */
async function opened(address: string): Promise<Opener> {
  window.location.hash = `#file=${address}`;
  const opener = new Opener();
  await opener.begin();
  return opener;
}

test.each([
  ['a file that is gone', '404.pdf', 'Filen finns inte på adressen.'],
  ['a file for others', '401.pdf', 'Webbplatsen lämnar inte ut filen till Remissläsaren.'],
  ['a file for nobody', '403.pdf', 'Webbplatsen lämnar inte ut filen till Remissläsaren.'],
  ['a fault of the site’s own', '500.pdf', 'Webbplatsen svarar inte som den ska.'],
  ['a page to log in on', 'page.pdf', 'Filen är ingen PDF, trots namnet.'],
  [
    'a file that fits no memory',
    'long.pdf',
    'Filen är större än 512 megabyte, och så stora filer går inte att öppna här.',
  ],
])('what a site answers: %s', async (_, path, sentence) => {
  expect(said(await opened(site.address + path))).toBe(sentence);
  expect([...main.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(
    path === 'page.pdf' ? [] : ['Försök igen'],
  );
});

test('nobody answers', async () => {
  expect(said(await opened('http://127.0.0.1:1/remiss.pdf'))).toBe('Filen gick inte att hämta.');
});

test('what has come is told, and can be given up', async () => {
  const opener = new Opener();
  window.location.hash = `#file=${site.address}endless.pdf`;
  const over = opener.begin();
  await vi.waitFor(() => {
    expect(said(opener)).toBe('Hämtar filen …');
    expect(main.textContent).toMatch(/\d kB/);
  });
  main.querySelector('button')?.click();
  await over;
  expect(said(opener)).toBe('Öppna en remiss');
});

test.each([
  ['an empty file', '', 'Filen är tom.'],
  ['a web page that is called a PDF', '<!doctype html><p>Logga in', 'Filen är ingen PDF, trots namnet.'],
])('a file that is chosen: %s', async (_, content, sentence) => {
  const opener = new Opener();
  await opener.choose(new File([content], 'remiss.pdf'));
  expect(said(opener)).toBe(sentence);
});
