import { expect, test } from 'vitest';
import { isOlder } from '../../../commands/browser-version.ts';

test.for([
  ['Mozilla Firefox 140.12.0esr', 150, true],
  ['Mozilla Firefox 153.8.0esr', 150, false],
  ['Chromium 150.0.7871.100 built on Debian GNU/Linux 12 (bookworm)', 151, true],
  ['Google Chrome 151.0.1.2', 151, false],
  ['', 151, false],
] as const)('%s is older than %i: %s', ([version, oldest, older]) => {
  expect(isOlder(version, oldest)).toBe(older);
});

test('a browser that says nothing of its version is taken as it is', () => {
  expect(isOlder(undefined, 151)).toBe(false);
});
