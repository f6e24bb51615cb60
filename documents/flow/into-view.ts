import { boxesOf } from '../interaction/boxes.ts';

/** Brings words to the middle of what is seen of an element that scrolls, downwards and, in a wide table, sideways. */
export function bringToMiddle(range: StaticRange, container: HTMLElement): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph may be longer than the window: the words themselves are meant.
  const [box] = boxesOf(range);
  if (!box) return;
  const { top, height } = container.getBoundingClientRect();
  if (box.top < top || box.bottom > top + height)
    container.scrollBy({ top: box.top - top - height / 2, behavior: 'instant' });
}

/** Goes to what a link within the document leads to, opening what hides it. False where it leads nowhere. */
export function goToAnchor(link: HTMLAnchorElement): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#')) return false;
  const target = link.ownerDocument.getElementById(decodeURIComponent(href.slice(1)));
  if (!target) return false;
  if (target.localName === 'details') (target as HTMLDetailsElement).open = true;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!target.matches('a, details')) target.tabIndex = -1;
  const focusable = target.localName === 'details' ? target.querySelector('summary') : target;
  focusable?.focus({ preventScroll: true });
  return true;
}
