import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url), 'utf8'));

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
  expect(manifestOf(target).optional_permissions).toEqual(['downloads']);
  expect(manifestOf(target).optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test('the extension’s own pages run under a policy that lets nothing out', ({ target }) => {
  const manifest = manifestOf(target);
  const policy = new Map(
    manifest.content_security_policy.extension_pages
      .split('; ')
      .map((part: string) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  );
  expect(policy.get('default-src')).toBe("'none'");
  expect([...policy.values()].every((source) => source === "'none'" || source === "'self'")).toBe(true);
  for (const out of ['connect-src', 'font-src', 'frame-src', 'media-src', 'worker-src'])
    expect(policy.has(out)).toBe(false);
});
