import { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/** The panel's window, as far as jsdom has one. It has no layout: everything has the same place, and no size. */
const { window } = new JSDOM('<!doctype html><html lang="sv"><body><div id="page"></div>', {
  url: 'chrome-extension://us/sidepanel.html',
  pretendToBeVisual: true,
});

/** What reading a page takes from that page's window, and gives back. */
export const takenByPages = ['document', 'Node', 'NodeFilter', 'Document', 'Element', 'getComputedStyle'] as const;
const others = ['HTMLElement', 'HTMLTextAreaElement', 'HTMLInputElement', 'Text', 'MutationObserver'] as const;
const events = ['AbortController', 'Event', 'InputEvent', 'KeyboardEvent', 'location'] as const;
const functions = ['addEventListener', 'removeEventListener', 'getSelection'] as const;
const frames = ['requestAnimationFrame', 'cancelAnimationFrame'] as const;

for (const name of [...takenByPages, ...others, ...events]) vi.stubGlobal(name, window[name]);
for (const name of [...functions, ...frames, 'getComputedStyle' as const])
  vi.stubGlobal(name, window[name].bind(window));
vi.stubGlobal('navigator', { languages: ['sv-SE'], platform: 'Linux' });
vi.stubGlobal('innerHeight', 800);
vi.stubGlobal('scrollY', 0);
vi.stubGlobal('scrollTo', () => {});
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/["\\]/g, '\\$&'), highlights: new Map() });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

/** Neither hidden nor folded away, nor in a menu that isn't open. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { parentElement: around } = at;
    if (at.hasAttribute('hidden') || at.hasAttribute('popover')) return false;
    if (around?.matches('details:not([open])') && at.tagName !== 'SUMMARY') return false;
  }
  return element.isConnected;
}

let scrolledTo: Element | undefined;
/** What has been scrolled to last. */
export const lastScrolledTo = (): Element | undefined => scrolledTo;

Object.assign(window.Element.prototype, {
  checkVisibility(this: Element) {
    return isShown(this);
  },
  getClientRects(this: Element) {
    return isShown(this) ? [this.getBoundingClientRect()] : [];
  },
  scrollIntoView(this: Element) {
    scrolledTo = this;
  },
  showPopover() {},
  hidePopover() {},
});
Object.assign(window.InputEvent.prototype, { getTargetRanges: () => [] });
window.document.hasFocus = () => true;
