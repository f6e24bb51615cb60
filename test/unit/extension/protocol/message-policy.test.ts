import { expect, test, vi } from 'vitest';
import type { Sender } from '../../../../extension/protocol/message-policy.ts';
import { page, readerInFrame, script, there, us } from './known-senders.ts';

/** Who a sender is, by what the browsers tell of it. */
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` } },
}));
const { asks, fromWhom, mayConnect } = await import('../../../../extension/protocol/message-policy.ts');

test.each<[string, Sender, string | undefined]>([
  ['the panel', page, 'own'],
  ['the worker, of which Chrome tells no tab', { ...us, origin: 'chrome-extension://us' }, 'own'],
  [
    'the reader for PDFs in a tab',
    { ...page, url: 'chrome-extension://us/reader.html', tab: { id: 3 }, frameId: 0 },
    'own',
  ],
  ['the reader in the frame of a PDF', readerInFrame, 'own'],
  ['the script of a page', script(there), 'session'],
  ['a script in a frame of a page', script(there, 7, 4), undefined],
  // A PDF in a page stays the browser's, in a frame under the PDF's address; none of ours runs there, and a script that did would be
  // told of so. The page around it is read as any other.
  ['a script in the frame of a PDF in a page', script(`${there}.pdf`, 7, 9), undefined],
  ['the script of a page that holds a PDF', script(`${there}/inbaddad`), 'session'],
  [
    'another extension',
    { ...page, id: 'them', url: 'chrome-extension://them/page.html', origin: 'chrome-extension://them' },
    undefined,
  ],
  ['another extension that names our page', { ...page, id: 'them' }, undefined],
  ['a page whose address begins as ours', script('https://chrome-extension.us/x'), 'session'],
  [
    'an origin that begins as ours',
    { ...us, url: 'chrome-extension://usher/x.html', origin: 'chrome-extension://usher' },
    undefined,
  ],
  ['somebody of whom nothing is told', us, undefined],
])('%s', (_name, sender, expected) => {
  expect(fromWhom(sender)).toBe(expected);
  expect(mayConnect(sender)).toBe(expected === 'own');
});

test.each([
  ['a message that is none', 'command'],
  ['nothing', null],
  ['one without a kind', {}],
  ['one whose kind isn’t a word', { type: { toString: () => 'command' } }],
])('%s asks nothing', (_name, message) => {
  expect(asks('command', message, page)).toBe(undefined);
});
