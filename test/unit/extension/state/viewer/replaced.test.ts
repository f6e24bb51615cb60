import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';

const pageOf = (script: string) => `<script type="module" src="/chunks/${script}.js"></script>`;
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => `chrome-extension://id${path}` } } }));
const { isReplaced } = await import('../../../../../extension/state/viewer/replaced.ts');

const { document } = new JSDOM(pageOf('reader-a1')).window;

afterEach(() => void vi.unstubAllGlobals());

test.each<[string, () => Promise<Response>, boolean]>([
  ['the same build', async () => new Response(pageOf('reader-a1')), false],
  ['another build', async () => new Response(pageOf('reader-b2')), true],
  ['a page that is gone', async () => new Response('', { status: 404 }), true],
  ['an extension that is gone', () => Promise.reject(new TypeError('Failed to fetch')), true],
])('what the extension is now: %s', async (_, fetch, replaced) => {
  vi.stubGlobal('fetch', fetch);
  expect(await isReplaced(document)).toBe(replaced);
});

test('a page without a script of ours tells nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await isReplaced(new JSDOM('').window.document)).toBe(false);
});
