import { describe, expect, test } from 'vitest';
import { keysIn } from '../../../../components/i18n/keys.ts';
import { keyListSv } from '../../../../components/i18n/sv/shared/key-list.ts';
import { keyRows } from '../../../../components/keys/key-rows.ts';

test('every key that has words stands in the list, once', () => {
  const does = Object.values(keyRows).flatMap((rows) => rows.map((row) => row.does));
  expect(does.toSorted()).toEqual(Object.keys(keyListSv.does).toSorted());
  expect(Object.keys(keyRows)).toEqual(Object.keys(keyListSv.groups));
});

describe('keys are written as the system does', () => {
  test.each([
    ['sv', 'Alt+Shift+R', false, 'Alt+Skift+R'],
    ['en', 'Alt+Shift+R', false, 'Alt+Shift+R'],
    ['en', 'Alt+Skift+R', false, 'Alt+Shift+R'],
    ['sv', 'Ctrl+Left', false, 'Ctrl+←'],
    ['sv', 'Ctrl+Plus', false, 'Ctrl++'],
    ['sv', 'Alt+Shift+R', true, '⌥⇧R'],
    ['sv', 'Ctrl+Enter', true, '⌘Enter'],
    ['en', 'MacCtrl+Shift+K', true, '⌃⇧K'],
    ['en', '⌥⇧R', true, '⌥⇧R'],
    ['sv', 'F6', true, 'F6'],
    ['sv', 'Skift+F6', true, '⇧F6'],
    ['sv', '', false, ''],
  ] as const)('%s %s', (language, keys, isMac, expected) => {
    expect(keysIn(language, keys, isMac)).toBe(expected);
  });
});
