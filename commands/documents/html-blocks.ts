import { JSDOM, VirtualConsole } from 'jsdom';
import type { Block } from '../../documents/block.ts';
import { isDeeperThan } from './markup-depth.ts';
import { bytesOf } from './text-file.ts';

/** What the reader of pages takes from the window that it runs in. */
const globals = ['document', 'Node', 'NodeFilter', 'Document', 'Element'] as const;

/**
 * An HTML file's blocks, by the reader that the extension has, over a page without a window: style sheets and scripts that
 * lie elsewhere aren't fetched, so what only they hide is read as well.
 * @throws where there is no such file
 */
export async function blocksOfHtml(file: string): Promise<Block[]> {
  // A style sheet that can't be read is no matter of the reader's.
  const { window } = parsed(file);
  if (depthOf(window) > deepest) throw tooDeep(file);
  for (const name of globals) Object.assign(globalThis, { [name]: window[name] });
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window) });
  window.Element.prototype.checkVisibility = checkVisibility;
  // Only now, since it takes hold of the window's prototypes when it is loaded.
  const { PageReader } = await import('../../documents/html/blocks/page-reader.ts');
  const { bodyOf, rootElementOf } = await import('../../documents/html/blocks/own-properties.ts');
  const body = bodyOf(window.document) ?? rootElementOf(window.document);
  const reader = new PageReader(body, {
    around: new WeakMap(),
    slots: new WeakMap(),
    layers: new WeakSet(),
    nextId: 1,
    onTree() {},
    onUnread() {},
  });
  return reader.read(() => true).map(({ pieces: _, element: __, ...block }) => block);
}

/** Elements within each other: a written page has some dozens. jsdom takes time by the square of them, and its stack ends. */
const deepest = 500;

const tooDeep = (file: string) =>
  new Error(
    `${file} har fler än ${deepest} element i varandra och läses inte. Spara om sidan i webbläsaren som text, och ange den filen.`,
  );

const parsed = (file: string): JSDOM =>
  parsedHtml(file, contentOf(file), xmlTypes.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''));

/**
 * @param content of a page that stands in the file
 * @throws Error with a sentence for the reader
 */
export function parsedHtml(file: string, content: string | Buffer, contentType?: string): JSDOM {
  if (isDeeperThan(typeof content === 'string' ? content : content.toString('latin1'), deepest)) throw tooDeep(file);
  try {
    return new JSDOM(content, { virtualConsole: new VirtualConsole(), ...(contentType && { contentType }) });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file);
    if (!contentType || !(error instanceof Error) || error.name !== 'SyntaxError') throw error;
    throw new Error(`${file} är skadad: dess XML går inte att läsa. Spara om filen ur programmet som den kommer från.`);
  }
}

const xmlTypes = new Map([
  ['xhtml', 'application/xhtml+xml'],
  ['xht', 'application/xhtml+xml'],
  ['xml', 'application/xml'],
  ['svg', 'image/svg+xml'],
]);

/** A page may have names of its own for what its document is asked for. */
function depthOf({ Document, document }: JSDOM['window']): number {
  const walker = Document.prototype.createTreeWalker.call(document, document, 1);
  let [depth, most] = [0, 0];
  for (;;) {
    if (walker.firstChild()) most = Math.max(most, ++depth);
    else
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return most;
        depth--;
      }
  }
}

/** As text where it is UTF-8, which pages are that don't say what they are; else the page's own word is taken. */
function contentOf(file: string): string | Buffer {
  const bytes = bytesOf(file);
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
