import { roleOf, shadowOf } from './elements.ts';

/** How far down the window it is asked what stands there, as shares of its height. */
const probes = [0.1, 0.3, 0.5];

/**
 * The block-level element with which what is in view begins, so that it can be read first; undefined where the page stands
 * at its top, or where reading must go through a shadow root to get there.
 */
export function firstInView(page: Document): Element | undefined {
  const { scrollingElement, documentElement, defaultView } = page;
  if (!defaultView || (scrollingElement?.scrollTop ?? 0) < defaultView.innerHeight) return undefined;
  const { clientWidth, clientHeight } = documentElement;
  for (const probe of probes) {
    const block = blockAround(page.elementFromPoint(clientWidth / 2, clientHeight * probe));
    if (block) return block;
  }
  return undefined;
}

function blockAround(element: Element | null): Element | undefined {
  let block: Element | undefined;
  for (let at = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (shadowOf(at)) return undefined;
    const role = roleOf(at, false);
    if (role === 'skip' || role === 'frame') return undefined;
    if (role === 'block') block ??= at;
  }
  // What is fixed in the window says nothing of how far one has read.
  return block && getComputedStyle(block).position !== 'fixed' ? block : undefined;
}
