import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  areHiddenMarksKept,
  keepHiddenMarks,
  onHiddenMarksChange,
  storedHiddenMarks,
  takeBackHiddenMarks,
} from '../../../../extension/settings/hidden-mark-store.ts';
import type { HiddenMark } from '../../../../language/matching/hidden-marks.ts';
import { isInPrivateWindow } from '../../../../storage/db/private-window.ts';
import { openStore } from '../../../../storage/db/store.ts';

const { browser, stored } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const local = {
    get: async () => stored,
    set: async (entries: object) => void Object.assign(stored, entries),
    onChanged: { addListener() {}, removeListener() {} },
  };
  const browser = {
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ incognito: false }) },
    storage: { local },
  };
  return { browser, stored };
});
vi.mock('wxt/browser', () => ({ browser }));

function inWindow(contextIsPrivate: boolean, windowIsPrivate: boolean): void {
  browser.extension.inIncognitoContext = contextIsPrivate;
  browser.windows.getCurrent = async () => ({ incognito: windowIsPrivate });
}
beforeEach(() => inWindow(false, false));

test.each<[string, boolean, boolean, boolean]>([
  ['an ordinary window', false, false, false],
  ['a page or panel of Firefox in a private window', true, true, true],
  ['the panel of Chromium in a private window, in the ordinary context', false, true, true],
])('%s', async (_name, contextIsPrivate, windowIsPrivate, expected) => {
  inWindow(contextIsPrivate, windowIsPrivate);
  expect(await isInPrivateWindow()).toBe(expected);
});

test('where a private window has no database, that is the reason, and not a fault', async () => {
  const open = vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(new DOMException('no', 'InvalidStateError'));
  await expect(openStore({ private: true, name: 'none' })).rejects.toMatchObject({ kind: 'private' });
  await expect(openStore({ private: false, name: 'none' })).rejects.toMatchObject({ kind: 'other' });
  open.mockRestore();
});

const said = (form: string): HiddenMark => ({
  ...{ concept: 'psykisk-halsa', form, scope: 'document', document: 'https://example.org/remiss' },
  created: '2026-03-01T09:00:00.000Z',
});
const forms = async () => (await storedHiddenMarks()).map(({ said: { form } }) => form);

test('what is called wrong in a private window holds there, is told, can be taken back, and is never stored', async () => {
  await keepHiddenMarks([said('sparad')]);
  const before = structuredClone(stored);
  inWindow(true, true);
  const heard = vi.fn();
  const lifetime = new AbortController();
  onHiddenMarksChange(heard, lifetime.signal);
  expect(areHiddenMarksKept()).toBe(false);
  const keys = await keepHiddenMarks([said('privat')]);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(await forms()).toEqual(['sparad', 'privat']);
  await takeBackHiddenMarks(keys);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(await forms()).toEqual(['sparad']);
  expect(stored).toEqual(before);
  lifetime.abort();
  await keepHiddenMarks([said('efter')]);
  expect(heard).toHaveBeenCalledTimes(2);
});
