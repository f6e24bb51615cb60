import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { conceptsSv } from '../../../../../components/i18n/sv/shared/concepts.ts';
import type { Passage } from '../../../../../extension/protocol/messaging.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { Passages, PassageSentence } = await import('../../../../../components/panel/concepts/passages/Passages.tsx');

const title = 'Strategi för främjande av psykisk hälsa';
const place = (index: number, fields: Partial<Passage>): Passage => ({
  concept: 'c',
  ...{ index, before: '', words: 'psykisk hälsa', after: ' 4', section: [title], kind: 'paragraph' },
  ...{ how: 'form', label: 'psykisk hälsa', certainty: 1 },
  ...fields,
});
const sections = () => [...main.querySelectorAll('.section')].map(({ textContent }) => textContent);

beforeEach(() => render(null, main));

test('a place in a table of contents says so where it is shown by itself, and not the title that it stands under', () => {
  act(() => render(h(PassageSentence, { passage: place(0, { guide: true }) }), main));
  expect(sections()).toEqual([conceptsSv.inGuide]);
  act(() => render(h(PassageSentence, { passage: place(0, {}) }), main));
  expect(sections()).toEqual([title]);
});

test('among the others of a table of contents it says neither once more', () => {
  const passages = [place(0, {}), place(1, { guide: true }), place(2, { guide: true, page: '2' })];
  const props = { concept: 'c', count: 3, guides: 2, passages, shown: undefined, goTo() {}, load() {} };
  act(() => render(h(Passages, props), main));
  expect(main.querySelectorAll('h4')[1]?.textContent).toBe(conceptsSv.inGuides(2));
  expect(sections().slice(0, 1)).toEqual([title]);
  expect(sections().slice(1).join()).not.toContain(title);
});
