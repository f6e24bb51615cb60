import { roleOf } from './blocks/elements.ts';
import { shadowOf } from './blocks/inner-trees.ts';
import {
  bodyOf,
  ownerDocumentOf,
  parentElementOf,
  rootElementOf,
  scrollingElementOf,
  windowOf,
} from './blocks/own-properties.ts';

/** The heights at which the window is probed for an element, as shares of its height. */
const probes = [0.1, 0.3, 0.5];

const { elementFromPoint } = Document.prototype;

/**
 * The first block-level element in view, so that it can be read first; undefined where the page isn't scrolled, or where a shadow root
 * stands around the element.
 */
export function firstInView(page: Document): Element | undefined {
  const view = windowOf(page);
  if (!view || (scrollingElementOf(page)?.scrollTop ?? 0) < view.innerHeight) return undefined;
  const { clientWidth, clientHeight } = rootElementOf(page);
  for (const probe of probes) {
    const block = blockAround(elementFromPoint.call(page, clientWidth / 2, clientHeight * probe));
    if (block) return block;
  }
  return undefined;
}

function blockAround(element: Element | null): Element | undefined {
  let block: Element | undefined;
  const body = element && ownerDocumentOf(element) && bodyOf(ownerDocumentOf(element) as Document);
  for (let at = element; at && at !== body; at = parentElementOf(at)) {
    if (shadowOf(at)) return undefined;
    const role = roleOf(at, false);
    if (role === 'skip' || role === 'frame') return undefined;
    // Lines that are positioned one by one must be read together, or a paragraph would be cut where the window begins.
    if (role === 'block' && !(block === undefined && getComputedStyle(at).position === 'absolute')) block ??= at;
  }
  // Fixed elements don't show how far the reader has scrolled.
  return block && getComputedStyle(block).position !== 'fixed' ? block : undefined;
}
