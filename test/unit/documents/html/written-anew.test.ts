import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';

const { window } = new JSDOM('<!doctype html><p>Ett</p>', { pretendToBeVisual: true, url: 'https://a.example/' });
const { document } = window;
const globals = ['document', 'Node', 'NodeFilter', 'Document', 'Element', 'MutationObserver', 'StaticRange'] as const;
for (const name of globals) vi.stubGlobal(name, window[name]);
vi.stubGlobal('requestAnimationFrame', window.requestAnimationFrame);
vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
// What jsdom lacks.
Object.defineProperty(window.Document.prototype, 'scrollingElement', { get: () => null });
window.Document.prototype.caretPositionFromPoint = () => null;
window.Element.prototype.checkVisibility = () => true;
window.Range.prototype.getBoundingClientRect = () => new window.DOMRect();
const observed = new Set<Element>();
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(element: Element) {
      observed.add(element);
    }
    disconnect() {}
  },
);
const { HtmlDocument } = await import('../../../../documents/html/html-document.ts');
const { listen } = await import('../../../../documents/interaction/listening.ts');

test('in a page that has been written anew all listen again, each once', async () => {
  const { signal, ...lifetime } = withAbort(new window.AbortController());
  const page = new HtmlDocument(document);
  const heard: string[] = [];
  const hears = (what: string) => () => void heard.push(what);
  listen(window as unknown as Window, 'keydown', hears('key'), { signal, capture: true });
  page.scroll.onScroll(hears('scroll'), signal);
  page.onSelecting((selected) => heard.push(selected ? 'selected' : 'nothing selected'), signal);
  page.onPointing(({ by }) => heard.push(by), signal);
  page.onNewFrame(hears('style sheet'), signal);
  page.onNear(() => {}, signal);
  const texts: string[] = [];
  void (async () => {
    for await (const { at, removed, put } of page.changes(signal))
      texts.splice(at, removed, ...put.map(({ text }) => text));
  })();
  await soon(() => expect(texts).toEqual(['Ett']));

  document.open();
  document.write('<!doctype html><title>Ny</title><p id="two">Två</p>');
  document.close();
  await soon(() => expect(texts).toEqual(['Två']));
  expect(observed).toContain(document.documentElement);
  expect(heard.splice(0)).toContain('style sheet');

  document.dispatchEvent(new window.KeyboardEvent('keydown', { bubbles: true }));
  document.dispatchEvent(new window.MouseEvent('mousemove', { screenX: 7 }));
  await soon(() => expect(heard).toEqual(['key', 'pointer']));
  heard.length = 0;
  document.getSelection()?.selectAllChildren(document.querySelector('#two') as Element);
  document.dispatchEvent(new window.Event('selectionchange'));
  window.dispatchEvent(new window.Event('scroll'));
  await soon(() => expect(heard.toSorted()).toEqual(['caret', 'scroll', 'selected']));

  lifetime.abort();
  document.dispatchEvent(new window.KeyboardEvent('keydown', { bubbles: true }));
  expect(heard).not.toContain('key');
  window.close();
});

/** On a busy machine. */
const soon = (is: () => void) => vi.waitFor(is, 20_000);

const withAbort = (controller: AbortController) => ({ signal: controller.signal, abort: () => controller.abort() });
