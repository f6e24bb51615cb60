import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';

const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(new URL(`../../../.output/${browser}-mv3/manifest.json`, import.meta.url), 'utf8'));

test('the built manifest asks for these permissions and no host', ({ target }) => {
  const manifest = manifestOf(target);
  const expected = ['activeTab', 'contextMenus', 'scripting', 'storage'];
  if (target === 'chrome') expected.splice(3, 0, 'sidePanel');
  expect(manifest.permissions.toSorted()).toEqual(expected);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
    expect(manifest, key).not.toHaveProperty(key);
  }
});

test('only single sites, and downloads for backups, can be asked for, when the reader wants them', ({ target }) => {
  const forPdfs = target === 'firefox' ? ['webRequest', 'webRequestBlocking'] : [];
  expect(manifestOf(target).optional_permissions).toEqual(['downloads', ...forPdfs]);
  expect(manifestOf(target).optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test('the extension’s pages run under a policy that lets nothing out; the reader fetches PDFs, and closes the way then', ({
  target,
}) => {
  const policy: string = manifestOf(target).content_security_policy.extension_pages;
  expect(policy.split('; ').toSorted()).toEqual(
    [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "connect-src 'self' http: https:",
      "base-uri 'none'",
      "form-action 'none'",
    ].toSorted(),
  );
  const folder = new URL(`../../../.output/${target}-mv3/`, import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const closed = /<meta http-equiv="Content-Security-Policy" content="connect-src (?:'|&#39;)none(?:'|&#39;)">/;
    expect(closed.test(readFileSync(new URL(page, folder), 'utf8')), page).toBe(page !== 'reader.html');
  }
  // The worker and the script in pages have no policy of ours to hold them: they hold nothing to send with.
  for (const script of ['background.js', 'content-scripts/page.js']) {
    expect(readFileSync(new URL(script, folder), 'utf8'), script).not.toMatch(
      /\bfetch\s*\(|XMLHttpRequest|WebSocket\b|sendBeacon|EventSource\b/,
    );
  }
});
