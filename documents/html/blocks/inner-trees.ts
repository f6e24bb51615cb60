import {
  bodyOf,
  contentTypeOf,
  firstChildOf,
  localNameOf,
  namespaceOf,
  rootElementOf,
  shadowRootOf,
} from './own-properties.ts';

declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;

/** An element's shadow root, open or closed. Ordinary elements with children aren't asked for a closed one: asking takes time. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = shadowRootOf(element);
  if (open) return open;
  if (firstChildOf(element) && !localNameOf(element).includes('-')) return null;
  const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  try {
    return (
      (namespaceOf(element) === 'http://www.w3.org/1999/xhtml' && chrome?.dom?.openOrClosedShadowRoot(element)) || null
    );
  } catch {
    // No `chrome`, as in a test, or the browser refuses: the element is read without a shadow root.
    return null;
  }
}

/** Chrome lets us into the page around a reader for PDFs, its own or ours, and hides the reader's frame in it. */
export function isPdfFrame(page: Document): boolean {
  if (contentTypeOf(page) === 'application/pdf') return true;
  const body = bodyOf(page);
  const hidden = body && chrome?.dom?.openOrClosedShadowRoot(body);
  return hidden?.querySelector('iframe[type="application/pdf"]') != null;
}

/** The readable part of a same-origin frame; undefined where the browser gives no access. */
export function frameBody(element: Element): Element | null | undefined {
  try {
    const page = (element as HTMLIFrameElement).contentDocument;
    return page ? (bodyOf(page) ?? rootElementOf(page)) : undefined;
  } catch {
    // Access was refused: the frame counts among those that can't be read.
    return undefined;
  }
}
