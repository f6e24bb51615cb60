/** What an element means for the reading of a page. A `line` keeps words apart without ending the block. */
export type Role = 'skip' | 'line' | 'picture' | 'inline' | 'block' | 'frame';

const names: Record<Exclude<Role, 'block'>, string> = {
  frame: 'iframe',
  skip: 'audio canvas datalist embed frameset head input math meter noscript object option progress rp rt script select style svg template textarea title video',
  line: 'br',
  picture: 'img picture',
  inline:
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp slot small span strike strong sub sup time tt u var wbr',
};

const roles = new Map<string, Role>(
  Object.entries(names).flatMap(([role, list]) => list.split(' ').map((name): [string, Role] => [name, role as Role])),
);

/**
 * The name settles it for most elements, since asking for the style of each costs more than reading its text.
 * An inline element with a class or style is asked: it may be hidden, or laid out as a block. So is every <span>,
 * which without either is there to be styled from outside.
 * @param folded inside a closed <details>, whose text is read though it isn't drawn
 */
export function roleOf(element: Element, folded: boolean): Role {
  const name = element.localName;
  // Custom elements are inline unless their page says otherwise.
  const role = roles.get(name) ?? (name.includes('-') ? 'inline' : 'block');
  const ask = role === 'inline' && (name === 'span' || name.includes('-') || hasAttributes.call(element));
  return ask ? roleByStyle(element, folded) : role;
}

function roleByStyle(element: Element, folded: boolean): Role {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || (visibility !== 'visible' && !folded)) return 'skip';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

/**
 * A form lets the names of its fields stand before an element's own: <input name="matches">. So what is asked of elements is
 * asked through the prototype.
 */
const { matches, closest, checkVisibility, getAttribute, hasAttribute, hasAttributes } = Element.prototype;

export const isA = (element: Element, selector: string): boolean => matches.call(element, selector);

export const editable = '[contenteditable]:not([contenteditable="false"])';
export const closestEditable = (element: Element): Element | null => closest.call(element, editable);

/** What hides its contents until the reader opens it, or jumps into it. */
const closed = 'details:not([open]), [hidden="until-found" i]';

/** Is this what hides its contents? A selector costs more than the names. */
export const isClosed = (element: Element): boolean =>
  (element.localName === 'details' || hasAttribute.call(element, 'hidden')) && isA(element, closed);

/** As the roles for digital publishing name them, and as Word, Pandoc, MediaWiki and authorities' publishing tools write them. */
const footnotes =
  '[role^="doc-footnote" i], [role^="doc-endnote" i], .footnotes, .footnote, .endnotes, .references, .fotnoter, .MsoFootnoteText, .MsoEndnoteText, [id^="ftn" i], [id^="edn" i]';
export const isFootnote = (element: Element): boolean => hasAttributes.call(element) && isA(element, footnotes);

/** Is this block's text to be seen, or behind something that the reader may open? */
export function isSeen(block: Element, folded: boolean): boolean {
  if (!folded) return hasBox(block);
  let outermost: Element = block;
  for (let at = closest.call(block, closed); at; at = at.parentElement?.closest(closed) ?? null) outermost = at;
  return !closest.call(block, '[hidden]:not([hidden="until-found" i])') && hasBox(outermost);
}

/** An element without a box of its own, by `display: contents`, is seen where its parent is. */
function hasBox(element: Element): boolean {
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  const parent = element.parentElement;
  return parent !== null && getComputedStyle(element).display === 'contents' && hasBox(parent);
}

/** The level of a heading, 1 to 6, or 0. */
export function headingLevel(element: Element): number {
  const level = levels.get(element.localName);
  if (level) return level;
  if (!hasAttributes.call(element) || getAttribute.call(element, 'role') !== 'heading') return 0;
  return Math.min(Math.max(Math.trunc(Number(getAttribute.call(element, 'aria-level') ?? 2)) || 2, 1), 6);
}

const levels = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;

/** An element's shadow root, closed ones with it. Few elements can have one, and asking costs. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.firstChild && !element.localName.includes('-')) return null;
  const inFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  try {
    return (
      (element.namespaceURI === 'http://www.w3.org/1999/xhtml' && chrome?.dom?.openOrClosedShadowRoot(element)) || null
    );
  } catch {
    return null;
  }
}

/** Chrome lets us into the page around a reader for PDFs, its own or ours, and hides the reader's frame in it. */
export function isPdfFrame({ contentType, body }: Document): boolean {
  if (contentType === 'application/pdf') return true;
  const hidden = body && chrome?.dom?.openOrClosedShadowRoot(body);
  return hidden?.querySelector('iframe[type="application/pdf"]') != null;
}

/** The body of a frame that is the page's own kin; null where the browser keeps it to itself. */
export function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
