import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { versionsSv } from '../../../../components/i18n/sv/reading/versions.ts';
import type { ProposedEdition } from '../../../../storage/queries/proposed.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { NewVersion } = await import('../../../../components/versions/NewVersion.tsx');

const proposal: ProposedEdition = {
  edition: 'e',
  title: 'Strategi',
  since: '',
  format: 'page',
  comments: 1,
  shares: [],
};
const props = {
  proposals: [proposal],
  carryOver: () => Promise.reject(new Error('not asked for')),
  same: async () => {},
  other: async () => {},
  undo: async () => true,
  takeIn: () => {},
  isBegun: false,
  mayBeUnread: false,
  review() {},
  isReviewing: false,
};

beforeEach(() => {
  render(null, main);
  act(() => render(h(NewVersion, props), main));
});

test.each([
  ['isSame', 'same'],
  ['isOther', 'other'],
] as const)('what stands over the answer is what was answered: %s', async (pressed, answer) => {
  const button = [...main.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes(versionsSv[pressed]),
  );
  await act(() => button?.click());
  expect(main.querySelector('h2')?.textContent).toBe(versionsSv.answered[answer]);
});

test('put off, the question is one line that can be answered, and the focus is on it', async () => {
  const button = [...main.querySelectorAll('button')].find(({ textContent }) => textContent === versionsSv.later);
  await act(() => button?.click());
  const question = main.querySelector('details');
  expect(question?.open).toBe(false);
  expect(question?.querySelector('summary')?.textContent).toBe(versionsSv.heading('Strategi'));
  expect(window.document.activeElement?.tagName).toBe('SUMMARY');
});

test('over comments that were written before the answer it is folded', () => {
  render(null, main);
  act(() => render(h(NewVersion, { ...props, isBegun: true }), main));
  expect(main.querySelector('details')?.open).toBe(false);
});
