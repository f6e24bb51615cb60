import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commentsSv } from '../../../../components/i18n/sv/reading/comments.ts';
import { versionsSv } from '../../../../components/i18n/sv/reading/versions.ts';
import { shortRuns } from '../../../../components/versions/short-runs.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { OldAndNew } = await import('../../../../components/versions/OldAndNew.tsx');

const draw = (before: string, now: string) => act(() => render(h(OldAndNew, { before, now }), main));
const button = (says: string) => [...main.querySelectorAll('button')].find(({ textContent }) => textContent === says);
const texts = () => [...main.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '');

beforeEach(() => render(null, main));

const filling = (from: number) =>
  Array.from({ length: 60 }, (_, i) => `Nämnd nummer ${from + i} följer planen.`).join(' ');
const pages = (word: string) => `${filling(0)} Svaret lämnas ${word} i år. ${filling(100)}`;

test('of pages with one changed word that is in sight, with its neighbours, and all of it is for who asks', () => {
  draw(pages('muntligen'), pages('skriftligen'));
  expect(texts().map((text) => text.length < 400)).toEqual([true, true]);
  expect(main.querySelector('del')?.textContent).toContain('muntligen');
  expect(main.querySelector('ins')?.textContent).toContain('skriftligen');
  expect(texts()[1]).toMatch(/^… \S.* Svaret lämnas .*skriftligen i år\. Nämnd nummer 100 .* …$/);
  act(() => button(versionsSv.whole)?.click());
  expect(texts()[0]?.length).toBeGreaterThan(2000);
  act(() => button(commentsSv.list.less)?.click());
  expect(texts()[0]?.length).toBeLessThan(400);
});

test('each of many changes stays whole, and what stands between them is cut', () => {
  const both = (word: string) => `${word} ${filling(0)} ${word}`;
  draw(both('Muntligen'), both('Skriftligen'));
  expect(main.querySelectorAll('ins')).toHaveLength(2);
  expect(texts()[1]).toMatch(/Nämnd nummer 0 .* … .* följer planen\. .*Skriftligen$/);
});

test('what has become all different is cut to as much, and short texts have no button', () => {
  draw(filling(0), 'Ingenting av det gäller. '.repeat(60));
  expect(texts().every((text) => text.length <= 400)).toBe(true);
  expect(button(versionsSv.whole)).toBeDefined();
  draw('Svaret lämnas muntligen.', 'Svaret lämnas skriftligen.');
  expect(main.querySelectorAll('button')).toHaveLength(0);
});

test('one word without an end is cut between characters', () => {
  const [same] = shortRuns([
    { text: '🙂'.repeat(401), same: true },
    { text: 'nytt', same: false },
  ]);
  expect(same?.text).toBe(`… ${'🙂'.repeat(40)}`);
});
