import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';

const { window } = new JSDOM(
  `<header data-region="head"><button id="menu">Mer</button></header>
   <main data-region="content"><input id="search" type="search"><button id="filter">Filtrera</button></main>`,
);
vi.stubGlobal('document', window.document);
vi.stubGlobal('Element', window.Element);
vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
// jsdom lays nothing out.
window.Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
const { goRoundByKeys } = await import('../../../../components/app/go-round.ts');

test('F6 goes to the first control of a part, be it a field, and back to where one was in it', () => {
  goRoundByKeys();
  const focus = (id: string) => window.document.getElementById(id)?.focus();
  const press = (shiftKey = false) => {
    const event = new window.KeyboardEvent('keydown', { key: 'F6', shiftKey, bubbles: true, cancelable: true });
    window.document.activeElement?.dispatchEvent(event);
    return window.document.activeElement?.id;
  };
  focus('menu');
  expect(press()).toBe('search');
  focus('filter');
  expect(press(true)).toBe('menu');
  expect(press()).toBe('filter');
});
