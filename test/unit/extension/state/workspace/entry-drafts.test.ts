import { afterEach, expect, test, vi } from 'vitest';
import { EntryDrafts } from '../../../../../extension/state/workspace/entry-drafts.ts';

const { browser, stored } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const local = {
    get: async () => ({ ...stored }),
    set: async (entries: object) => void Object.assign(stored, entries),
    async remove(keys: readonly string[]) {
      for (const key of keys) delete stored[key];
    },
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

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
vi.stubGlobal('document', page);
vi.stubGlobal('addEventListener', () => {});

afterEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
});

/** What is stored some time after a form has been written in. */
async function keptAfterTyping(incognito: boolean): Promise<string[]> {
  browser.windows.getCurrent = async () => ({ incognito });
  vi.useFakeTimers();
  const lifetime = new AbortController();
  const drafts = new EntryDrafts();
  await drafts.follow(lifetime.signal);
  drafts.write('urn:arende', { summary: 'Vi avstyrker.' });
  expect(drafts.of('urn:arende')).toEqual({ summary: 'Vi avstyrker.' });
  await vi.advanceTimersByTimeAsync(60_000);
  lifetime.abort();
  vi.useRealTimers();
  return Object.keys(stored);
}

test('what is written in a form and not saved is kept', async () => {
  expect(await keptAfterTyping(false)).toHaveLength(1);
});

test('nothing is kept in a private window', async () => {
  expect(await keptAfterTyping(true)).toEqual([]);
});
