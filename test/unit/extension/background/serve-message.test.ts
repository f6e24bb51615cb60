import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft, readText } from '../session/search/read-texts.ts';

/** The worker's messages as a page's script may send them: with what belongs there, or with anything else. */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const { browser, listeners } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const onMessage = { addListener: (listener: Listener) => listeners.push(listener) };
  const runtime = { id: 'us', getURL: (path: string) => `chrome-extension://us${path}`, onMessage };
  return { browser: { runtime }, listeners };
});
vi.mock('wxt/browser', () => ({ browser }));
const { serveMessage } = await import('../../../../extension/background/serve-message.ts');

const own = { id: 'us', url: 'chrome-extension://us/sidepanel.html', origin: 'chrome-extension://us' };
const script = { id: 'us', url: 'https://a.se/', origin: 'https://a.se', frameId: 0, tab: { id: 7 } };

beforeEach(() => {
  listeners.length = 0;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

type Name = Parameters<typeof serveMessage>[0];
const wanted = (read: object) => ({ type: 'document-state-wanted', read });
const text = readText(draft);

test.each<[string, Name, object, boolean]>([
  ['a count', 'marks-counted', { type: 'marks-counted', count: 3 }, true],
  ['no count, as when the session has ended', 'marks-counted', { type: 'marks-counted' }, true],
  ['no count, as Firefox sends it', 'marks-counted', { type: 'marks-counted', count: undefined }, true],
  ['a count that is text', 'marks-counted', { type: 'marks-counted', count: '3' }, false],
  ['a count below nought', 'marks-counted', { type: 'marks-counted', count: -1 }, false],
  ['a wish for the panel', 'panel-wanted', { type: 'panel-wanted' }, true],
  ['a wish for the panel, and something else', 'panel-wanted', { type: 'panel-wanted', tab: 3 }, false],
  ['a document', 'document-state-wanted', wanted(text), true],
  ['a document with pages', 'document-state-wanted', wanted({ ...text, pages: [{ start: 0, page: 1 }] }), true],
  [
    'a document with words from pictures',
    'document-state-wanted',
    wanted({ ...text, recognised: [{ start: 0, end: 4 }] }),
    true,
  ],
  ['a document whose pages are words', 'document-state-wanted', wanted({ ...text, pages: ['i', 'ii'] }), false],
  ['a document with an unknown fact', 'document-state-wanted', wanted({ ...text, facts: [{ kind: 'x' }] }), false],
  ['a document whose text is none', 'document-state-wanted', wanted({ ...text, text: null }), false],
  ['a document without a text', 'document-state-wanted', { type: 'document-state-wanted' }, false],
  [
    'an edition',
    'document-state-wanted',
    { type: 'document-state-wanted', edition: 'urn:uuid:e', known: { c: 'v' } },
    true,
  ],
  [
    'an edition without an id',
    'document-state-wanted',
    { type: 'document-state-wanted', edition: 3, known: {} },
    false,
  ],
  ['versions that are none', 'document-state-wanted', { type: 'document-state-wanted', edition: 'e', known: 3 }, false],
  ['the ärende of a document', 'arende-wanted', { type: 'arende-wanted', document: 'urn:uuid:d' }, true],
  ['the ärende of an object', 'arende-wanted', { type: 'arende-wanted', document: {} }, false],
  ['a command, which is checked when it is run', 'command', { type: 'command', command: 3 }, true],
])('%s', (_name, name, said, isServed) => {
  const handler = vi.fn(() => undefined);
  serveMessage(name, handler);
  const sender = name === 'arende-wanted' ? own : script;
  expect(listeners.map((listener) => listener(said, sender))).toEqual([undefined]);
  expect(handler).toHaveBeenCalledTimes(isServed ? 1 : 0);
  // A developer who has changed one end alone finds why nothing comes.
  expect(console.warn).toHaveBeenCalledTimes(isServed ? 0 : 1);
});
