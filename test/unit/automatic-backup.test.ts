import { expect, test, vi } from 'vitest';
import { backupName, isBackupDue } from '../../storage/automatic-backup.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../settings.ts', () => ({}));

const now = new Date('2026-03-08T09:00:00.000Z');

test.each<[string, string | undefined, boolean]>([
  ['never', undefined, true],
  ['a week ago', '2026-03-01T09:00:00.000Z', true],
  ['a minute less than a week ago', '2026-03-01T09:01:00.000Z', false],
  ['just now', '2026-03-08T09:00:00.000Z', false],
  ['in the future, since the clock was set back', '2027-01-01T00:00:00.000Z', true],
  ['at no time that can be read', 'i går', true],
])('last backup %s: due %s', (_name, last, due) => {
  expect(isBackupDue(last, now)).toBe(due);
});

test('the file’s name tells the day', () => {
  expect(backupName(now)).toBe('remisslasaren-2026-03-08.json');
});
