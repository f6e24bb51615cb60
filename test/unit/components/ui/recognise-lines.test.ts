import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { PagesRead } from '../../../../documents/readable-document.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { RecogniseLines } = await import('../../../../components/ui/recognise/RecogniseLines.tsx');

test('what was read before it was gone on with counts, too', () => {
  const recognition = { all: 4, done: 2, before: 2, runs: true, failed: [] };
  const pages = { all: 6, missing: 2, harmed: 0, recognised: 4, recognition } as unknown as PagesRead;
  act(() => render(h(RecogniseLines, { pages, start() {}, stop() {} }), main));
  expect(main.querySelector('p')?.textContent).toBe('4 av 6 sidor lästa ur bilden · 2 kvar');
  expect(main.querySelector('progress')?.value).toBe(4);
  expect(main.querySelector('progress')?.max).toBe(6);
});
