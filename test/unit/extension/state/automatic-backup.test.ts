import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backUpWhenDue, backupName, isBackupDue } from '../../../../extension/state/automatic-backup.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { command, create, newStore, remiss } from '../../comments/model/records.ts';

const { browser, stored, say, files } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const files: { url: string; filename: string }[] = [];
  const listeners = new Set<(change: object) => void>();
  const local = {
    get: async (key: string | null) => (key === null ? { ...stored } : { [key]: stored[key] }),
    set: async (entries: object) => void Object.assign(stored, entries),
  };
  const browser = {
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ incognito: false }) },
    permissions: { contains: async () => true },
    storage: { local },
    downloads: {
      onChanged: {
        addListener: (listener: (change: object) => void) => listeners.add(listener),
        removeListener: (listener: (change: object) => void) => listeners.delete(listener),
      },
      download: async (file: { url: string; filename: string }) => files.push(file),
    },
  };
  /** The browser says how a download goes on. */
  const say = (id: number, current: string) => {
    for (const listener of [...listeners]) listener({ id, state: { current } });
    return listeners.size;
  };
  return { browser, stored, say, files };
});
vi.mock('wxt/browser', () => ({ browser }));
let store: Store;
vi.mock('../../../../storage/db/context-store.ts', () => ({ contextStore: async () => store }));

beforeEach(async () => {
  for (const key of Object.keys(stored)) delete stored[key];
  files.length = 0;
  stored['automatic-backups'] = true;
  store = await newStore();
});
afterEach(() => vi.restoreAllMocks());

const begun = () => vi.waitFor(() => expect(files).toHaveLength(1));

test('a backup is noted when its file is whole, and not when it has begun', async () => {
  await runCommand(store, command(create('1')));
  const done = backUpWhenDue(now);
  await begun();
  expect(files[0]?.filename).toBe('Remisslasaren/remisslasaren-2026-03-08.json');
  // Another download's end is not this one's.
  say(7, 'complete');
  say(1, 'in_progress');
  expect(stored['last-backup']).toBeUndefined();
  say(1, 'complete');
  await done;
  expect(stored).toMatchObject({ 'last-backup': now.toISOString(), 'failed-backup': null });
  expect(say(1, 'complete')).toBe(0);
  await backUpWhenDue(now);
  expect(files).toHaveLength(1);
});

test('one whose end is told before its number is noted, too', async () => {
  await runCommand(store, command(create('1')));
  vi.spyOn(browser.downloads, 'download').mockImplementation(async () => {
    say(1, 'complete');
    return 1;
  });
  await backUpWhenDue(now);
  expect(stored['last-backup']).toBe(now.toISOString());
});

test.each<[string, () => void]>([
  ['is interrupted', () => void begun().then(() => say(1, 'interrupted'))],
  ['is refused', () => void vi.spyOn(browser.downloads, 'download').mockRejectedValue(new Error('no room'))],
])('one that %s is told of and tried again', async (_name, fail) => {
  await runCommand(store, command(create('1')));
  fail();
  await backUpWhenDue(now);
  expect(stored['failed-backup']).toBe(now.toISOString());
  expect(stored['last-backup']).toBeUndefined();
  vi.restoreAllMocks();
  files.length = 0;
  const again = backUpWhenDue(now);
  await begun();
  say(1, 'complete');
  await again;
  expect(stored).toMatchObject({ 'last-backup': now.toISOString(), 'failed-backup': null });
});

const draft = { type: 'draft', key: 'ny', document: remiss } as const;
test('a draft alone is something to lose; nothing, or a draft that was left, is not', async () => {
  await backUpWhenDue(now);
  await runCommand(store, { ...draft, id: 'left', content: null });
  await backUpWhenDue(now);
  expect(files).toEqual([]);
  await runCommand(store, { ...draft, id: 'begun', content: { commenting: 'Påbörjad' } });
  const done = backUpWhenDue(now);
  await begun();
  say(1, 'complete');
  await done;
});

test('so is a course', async () => {
  await store.db.courses.put({ id: 'course' } as never);
  const done = backUpWhenDue(now);
  await begun();
  say(1, 'complete');
  await done;
  expect(stored['last-backup']).toBe(now.toISOString());
});

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
