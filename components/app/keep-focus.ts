import { focusableIn, isShown } from './focusable.ts';

/** In milliseconds: how long a page has to move the focus itself. Drawing takes a frame, and effects run after it. */
export const graceTime = 120;

/** The element that got the focus of a control that was removed, until the focus moves on. */
let kept: HTMLElement | undefined;

/** Is the focus where it was only kept, and nobody has gone? */
export const isFocusKept = (): boolean => kept !== undefined && kept === document.activeElement;

/**
 * A control that goes when it is pressed takes the focus with it, and who works by keys begins again at the page's top. Where
 * nothing else has been thought of, the focus goes to what stands there now, or comes next, or before. Where the whole view has
 * gone, what is left beside it is far from where the reader was: then it goes to the new view's heading, if that is there.
 */
export function keepFocus(): void {
  // The page that it was begun in: the tests open one after the other.
  const page = document;
  let path: readonly Element[] = [];
  /** The node before each part of the path that has been removed. */
  let holes = new Map<Node, Node | null>();
  /** The view that it is in, by its heading. */
  let view: { heading: Element; said: string | null } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const mend = () => {
    waiting = undefined;
    // A page that is behind others leaves the focus where the reader is.
    if (!page.hasFocus() || !isLost()) return;
    if (view && (!view.heading.isConnected || view.heading.textContent !== view.said)) {
      path = [];
      focusHeading(page);
      return;
    }
    const at = path.findIndex((element) => element.isConnected && isShown(element));
    const around = path[at];
    const gone = path[at - 1];
    if (!around || !gone) return;
    const before = gone.parentNode === around ? gone : holes.get(gone);
    const next = nextTo(around, before?.parentNode === around ? before : null);
    path = [];
    kept = next;
    next?.focus({ preventScroll: true });
  };
  const isLost = () => {
    const { activeElement } = page;
    if (activeElement && activeElement !== page.body && activeElement !== path[0]) return false;
    const [element] = path;
    return element !== undefined && (!element.isConnected || !isShown(element) || element.matches(':disabled'));
  };

  page.addEventListener('focusin', ({ target }) => {
    if (target !== kept) kept = undefined;
    path = target instanceof Element ? [...withAncestors(target)] : [];
    holes = new Map();
    const heading = page.querySelector('h1');
    view = heading ? { heading, said: heading.textContent } : undefined;
  });
  new MutationObserver((mutations) => {
    for (const { removedNodes, previousSibling } of mutations)
      for (const node of removedNodes) if (path.includes(node as Element)) holes.set(node, previousSibling);
    if (waiting === undefined && isLost()) waiting = setTimeout(mend, graceTime);
  }).observe(page.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled', 'open'],
  });
}

function focusHeading(page: Document): void {
  const heading = page.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function* withAncestors(from: Element): Iterable<Element> {
  for (let element: Element | null = from; element; element = element.parentElement) yield element;
}

/**
 * The first control behind a node within an element, else the last one before it; where there is none, the same in what is around
 * the element.
 * @param before the node; null for the element's beginning
 */
function nextTo(around: Element, before: Node | null): HTMLElement | undefined {
  const all = focusableIn(around);
  const isBehind = (control: Element) =>
    before === null || (before.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isInside = (control: Element) => before?.contains(control) ?? false;
  const next =
    all.find((control) => isBehind(control) && !isInside(control)) ??
    all.findLast((control) => !isBehind(control) || isInside(control));
  if (next || !around.parentElement || around === document.body) return next;
  return nextTo(around.parentElement, around);
}
