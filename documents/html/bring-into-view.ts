import { isClosed } from './blocks/elements.ts';
import {
  localNameOf,
  ownerDocumentOf,
  parentElementOf,
  rangeIn,
  rootElementOf,
  rootNodeOf,
  windowOf,
} from './blocks/own-properties.ts';
import { outOf } from './blocks/page-blocks.ts';

const { scrollIntoView, removeAttribute } = Element.prototype;

/** Brings words to the middle of the window and opens whatever hides them. False where they are in no element. */
export function bringIntoView(range: StaticRange, inPage: Document): boolean {
  const element = parentElementOf(range.startContainer);
  if (!element) return false;
  for (let at: Element | null = element; at; at = parentInPage(at)) open(at);
  // Long paragraphs: bring the words themselves to the middle, not the element's own middle.
  scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const page = ownerDocumentOf(element) ?? inPage;
  const words = rangeIn(page);
  words.setStart(range.startContainer, range.startOffset);
  words.setEnd(range.endContainer, range.endOffset);
  const { top, bottom } = words.getBoundingClientRect();
  const height = rootElementOf(inPage).clientHeight;
  if (page === inPage && (top < 0 || bottom > height)) {
    windowOf(page)?.scrollBy({ top: top - height / 2, behavior: 'instant' });
  }
  return true;
}

/** The parent, or the host or frame that the element is shown through. */
function parentInPage(element: Element): Element | null {
  return parentElementOf(element) ?? outOf(rootNodeOf(element)) ?? null;
}

/** Opens what hides its contents, as the browser's own search does. */
function open(element: Element): void {
  if (!isClosed(element)) return;
  if (localNameOf(element) === 'details') (element as HTMLDetailsElement).open = true;
  else {
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    removeAttribute.call(element, 'hidden');
  }
}
