import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { FindBar } from '../../../../components/viewer/toolbar/FindBar.tsx';
import type { Viewing } from '../../../../extension/state/viewer/viewing.ts';

const { window } = new JSDOM('<button id="before"></button><div id="pages" tabindex="0"></div><main></main>');
vi.stubGlobal('document', window.document);
vi.stubGlobal('HTMLElement', window.HTMLElement);
const { document } = window;
const viewing = {
  found: signal(undefined),
  find: vi.fn(),
  endFind: vi.fn(),
  view: { container: document.querySelector('#pages') },
} as unknown as Viewing;
const main = document.querySelector('main') as unknown as HTMLElement;

test.each([
  ['a button', '#before', 'before'],
  ['nothing, while one read', undefined, 'pages'],
])('Escape ends the search and takes the focus back to where it was: %s', (_, had, has) => {
  (document.activeElement as unknown as HTMLElement).blur();
  if (had) document.querySelector<HTMLElement>(had)?.focus();
  render(h(FindBar, { viewing, close: () => render(null, main) }), main);
  expect(document.activeElement?.id).toBe('find-field');
  const key = new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(key);
  expect(main.children).toHaveLength(0);
  expect(document.activeElement?.id).toBe(has);
});
