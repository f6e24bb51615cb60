import { expect, test, vi } from 'vitest';
import type { Change } from '../../../../storage/commands/command.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

/** Worker and page in one: what is sent is heard at once, from the sender that the test says. */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const session = { id: 'us', url: 'https://a.se/', origin: 'https://a.se', frameId: 0, tab: { id: 7 } };
const panel = { id: 'us', url: 'chrome-extension://us/sidepanel.html', origin: 'chrome-extension://us' };
const storage = fakeStorage();
const listeners: Listener[] = [];
let sender: object = session;
const sent = vi.fn((message: unknown) => {
  for (const listener of listeners) {
    const answer = listener(structuredClone(message), sender);
    if (answer) return answer.then((one) => structuredClone(one));
  }
  return Promise.resolve(undefined);
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: sent,
    },
    storage: { local: storage.local },
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ incognito: false }) },
  },
}));
const { serveGlossaries } = await import('../../../../extension/background/serve-glossaries.ts');
const { askedGlossaries } = await import('../../../../extension/session/own-glossaries.ts');
const { switchScheme } = await import('../../../../extension/settings/settings.ts');
const { ownCommand } = await import('../../../../extension/state/own-store.ts');
serveGlossaries();

const glossary = 'urn:uuid:g';
const write = (id: string, ...changes: Change[]) => ownCommand({ type: 'change', id, scope: glossary, changes });
const concept = (i: number): Change => ({
  do: 'create',
  record: {
    ...{ kind: 'concept', id: `urn:uuid:c${i}`, glossary, order: i, prefLabel: { sv: `begrepp ${i}` } },
    source: [{ title: 'Egen', year: null }],
  },
});
const read = async (as: object) => {
  sender = as;
  const lifetime = new AbortController();
  const found = askedGlossaries(lifetime.signal);
  await vi.waitFor(() => expect(found.value.length).toBeGreaterThan(0));
  lifetime.abort();
  return found.value;
};

test('nobody is asked where no glossary has ever been written', async () => {
  const lifetime = new AbortController();
  const found = askedGlossaries(lifetime.signal);
  await new Promise((resolve) => setTimeout(resolve, 20));
  lifetime.abort();
  expect(found.value).toEqual([]);
  expect(sent).not.toHaveBeenCalled();
});

test('glossaries come in portions, to a page those alone that are searched for, and again when they change', async () => {
  const made: Change = { do: 'create', record: { kind: 'glossary', id: glossary, title: { sv: 'Egen lista' } } };
  await write('make', made, ...Array.from({ length: 1100 }, (_, i) => concept(i)));

  // It is off: a panel shows it, a page that is read doesn't get it.
  const [shown] = await read(panel);
  expect(shown?.concepts.map(({ id }) => id)).toEqual(Array.from({ length: 1100 }, (_, i) => `c${i}`));
  expect(sent).toHaveBeenCalledTimes(11);
  sender = session;
  const lifetime = new AbortController();
  const found = askedGlossaries(lifetime.signal);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(12));
  expect(found.value).toEqual([]);

  await switchScheme('g', true);
  await vi.waitFor(() => expect(found.value[0]?.concepts).toHaveLength(1100));
  const [before] = found.value;
  // Another choice is no change of the glossary: what has been made of it is kept.
  await switchScheme('folkhalsa', true);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(34));
  expect(found.value[0]).toBe(before);

  await write('rename', { do: 'set', kind: 'concept', id: 'urn:uuid:c7', fields: { prefLabel: { sv: 'nytt namn' } } });
  await vi.waitFor(() => expect(found.value[0]?.concepts[7]?.prefLabel.sv).toBe('nytt namn'));
  await write('delete', { do: 'delete', kind: 'glossary', id: glossary });
  await vi.waitFor(() => expect(found.value).toEqual([]));
  lifetime.abort();
});
