import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Block } from '../documents/block.ts';

/** What the reader of pages takes from the window that it runs in. */
const globals = ['document', 'Node', 'NodeFilter', 'Element', 'ShadowRoot'] as const;

/**
 * An HTML file's blocks, by the reader that the extension has, over a page without a window: style sheets and scripts that
 * lie elsewhere aren't fetched, so what only they hide is read as well.
 * @throws where there is no such file
 */
export async function blocksOfHtml(file: string): Promise<Block[]> {
  // A style sheet that can't be read is no matter of the reader's.
  const { window } = new JSDOM(contentOf(file), { virtualConsole: new VirtualConsole() });
  for (const name of globals) Object.assign(globalThis, { [name]: window[name] });
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window) });
  window.Element.prototype.checkVisibility = checkVisibility;
  // Only now, since it takes hold of the window's prototypes when it is loaded.
  const { PageReader } = await import('../documents/html/page-reader.ts');
  const reader = new PageReader(window.document.body, {
    around: new WeakMap(),
    slots: new WeakMap(),
    nextId: 1,
    onTree() {},
  });
  return reader.read(() => true).map(({ id, kind, level, text }) => ({ id, kind, level, text }));
}

/** As text where it is UTF-8, which pages are that don't say what they are; else the page's own word is taken. */
function contentOf(file: string): string | Buffer {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** jsdom has none. Hidden by itself or what is around it? */
function checkVisibility(this: Element): boolean {
  if (getComputedStyle(this).visibility !== 'visible') return false;
  for (let at: Element | null = this; at; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return false;
  }
  return true;
}
