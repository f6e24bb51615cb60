import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Target } from '../../../../comments/model/comment.ts';
import { versionsSv } from '../../../../components/i18n/sv/reading/versions.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { Carried } = await import('../../../../components/versions/Carried.tsx');

const passage: Target = { type: 'passage', selectors: [] };
const section: Target = { type: 'section', path: ['Mål'], selectors: [] };
const words = 'Sam- verkan ska öka.';

test.each([
  ['nothing like it', passage, [], versionsSv.states.lost],
  ['one place that is like it', passage, ['Samverkan ska minska.'], versionsSv.states.lost],
  ['several places that are like it', passage, ['Samverkan ska minska.', 'Mer samverkan.'], versionsSv.states.open],
  ['the same words at one place', passage, ['Samverkan ska öka.'], versionsSv.states.unsure],
  [
    'the same words at several places',
    passage,
    ['Samverkan ska öka.', 'Samverkan ska öka.'],
    versionsSv.states.several,
  ],
  ['a heading', section, ['Samverkan ska öka.'], versionsSv.sections.lost],
] as const)('what is said of lost words where the text has %s', (_, target, found, says) => {
  const candidates = found.map((words) => ({ before: '', words, after: '', section: [] }));
  const nothing = { accept() {}, move() {}, withoutPlace() {}, show() {}, choose() {} };
  const props = { state: 'lost', mayBeUnread: false, before: words, now: undefined, selection: undefined } as const;
  act(() => render(h(Carried, { ...props, ...nothing, target, candidates }), main));
  expect(main.querySelector('.carried-state')?.textContent).toBe(says);
});

test.each([
  ['lost', undefined, versionsSv.states.absent],
  ['changed', 'Samverkan ska minska.', versionsSv.states.resembling],
] as const)('what is said of words that the document has never had, where they are %s', (state, now, says) => {
  const nothing = { accept() {}, move() {}, withoutPlace() {}, show() {}, choose() {} };
  const props = { state, now, absent: true, mayBeUnread: false, before: words, selection: undefined };
  act(() => render(h(Carried, { ...props, ...nothing, target: passage }), main));
  expect(main.querySelector('.carried-state')?.textContent).toBe(says);
  const labels = [...main.querySelectorAll('.part-name')].map(({ textContent }) => textContent);
  expect(labels).toEqual(now === undefined ? [] : [versionsSv.quoted.before, versionsSv.quoted.now]);
});
