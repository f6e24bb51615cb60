import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Viewing } from '../../../../extension/state/viewer/viewing.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main><div tabindex="0"></div><button></button>');
vi.stubGlobal('document', window.document);
vi.stubGlobal('addEventListener', () => {});
vi.stubGlobal('AbortController', window.AbortController);
const { AreaPicker } = await import('../../../../components/viewer/AreaPicker.tsx');

const main = window.document.querySelector('main') as unknown as HTMLElement;
const container = window.document.querySelector('div') as unknown as HTMLDivElement;
const focused = () => window.document.activeElement as unknown as HTMLElement | null;

function opened(): void {
  const viewing = {
    view: { container, viewer: { getPageView: () => ({ pageLabel: null }) } },
    page: signal(1),
    label: signal(undefined),
  } as unknown as Viewing;
  const close = () => render(null, main);
  act(() => render(h(AreaPicker, { viewing, comment() {}, close }), main));
}

test('the focus that the bar had goes to the pages', () => {
  opened();
  const [whole] = main.querySelectorAll('button');
  expect(focused()).toBe(whole);
  act(() => whole?.click());
  expect(main.childElementCount).toBe(0);
  expect(focused()).toBe(container);
});

test('where it had gone elsewhere it stays there', () => {
  opened();
  const elsewhere = window.document.querySelector('body > button') as unknown as HTMLElement;
  elsewhere.focus();
  act(() => render(null, main));
  expect(focused()).toBe(elsewhere);
});
