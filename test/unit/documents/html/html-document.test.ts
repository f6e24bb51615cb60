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
/** Nodes of frames that are gone: in Firefox nobody can ask them anything. */
const gone = new WeakSet<object>();
for (const [prototype, name] of [
  [window.Node.prototype, 'isConnected'],
  [window.Node.prototype, 'parentElement'],
  [window.CharacterData.prototype, 'length'],
] as const) {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => unknown;
  Object.defineProperty(prototype, name, {
    configurable: true,
    get() {
      if (gone.has(this)) throw new TypeError("can't access dead object");
      return get.call(this);
    },
  });
}
const { HtmlDocument } = await import('../../../../documents/html/html-document.ts');
const { listen } = await import('../../../../documents/interaction/listening.ts');

test('words of a frame that is gone have no place, until the page has been read again', async () => {
  const { signal, ...lifetime } = withAbort(new window.AbortController());
  const page = new HtmlDocument(document);
  const blocks: number[] = [];
  void (async () => {
    for await (const { put } of page.changes(signal)) blocks.push(...put.map(({ id }) => id));
  })();
  await soon(() => expect(blocks).toHaveLength(1));
  const span = { block: blocks[0] as number, start: 0, end: 3 };
  expect(page.ranges(span)).toHaveLength(1);
  gone.add(document.querySelector('p')?.firstChild as Node);
  expect(page.ranges(span)).toEqual([]);
  expect(page.ground(span)).toBe('light');
  gone.delete(document.querySelector('p')?.firstChild as Node);
  lifetime.abort();
});

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
