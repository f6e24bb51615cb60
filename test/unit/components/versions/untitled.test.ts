import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { LanguageContext } from '../../../../components/i18n/language.ts';
import { VersionQuestion } from '../../../../components/versions/VersionQuestion.tsx';
import type { ProposedEdition } from '../../../../storage/queries/proposed.ts';

const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;

test.each([
  ['en', '', 'Untitled document', null],
  ['en', 'Dokument utan titel', 'Untitled document', null],
  ['sv', 'Dokument utan titel', 'Dokument utan titel', null],
  ['en', 'Strategi', 'Strategi', 'sv'],
] as const)('in %s a document that is stored as “%s” is called “%s”', (language, title, called, lang) => {
  const proposal: ProposedEdition = { edition: 'e', title, since: '', format: 'page', comments: 1, shares: [] };
  const nothing = () => {};
  const props = {
    heading: 'h',
    proposals: [proposal],
    isNew: nothing,
    isSame: nothing,
    isOther: nothing,
    takeIn: nothing,
    isFolded: false,
  };
  render(h(LanguageContext.Provider, { value: language }, h(VersionQuestion, props)), main);
  expect(main.querySelector('h2')?.textContent).toContain(called);
  expect(main.querySelector('strong')?.textContent).toBe(called);
  expect(main.querySelector('strong')?.getAttribute('lang')).toBe(lang);
});
