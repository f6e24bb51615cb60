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
  const ask = role === 'inline' && (name === 'span' || name.includes('-') || element.hasAttributes());
  return ask ? roleByStyle(element, folded) : role;
}

function roleByStyle(element: Element, folded: boolean): Role {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || (visibility !== 'visible' && !folded)) return 'skip';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

/** What hides its contents until the reader opens it, or jumps into it. */
export const closed = 'details:not([open]), [hidden="until-found" i]';

/** Is this block's text to be seen, or behind something that the reader may open? */
export function isSeen(block: Element, folded: boolean): boolean {
  if (!folded) return block.checkVisibility({ visibilityProperty: true });
  let outermost: Element = block;
  for (let at = block.closest(closed); at; at = at.parentElement?.closest(closed) ?? null) outermost = at;
  return (
    !block.closest('[hidden]:not([hidden="until-found" i])') && outermost.checkVisibility({ visibilityProperty: true })
  );
}

/** The level of a heading, 1 to 6, or 0. */
export function headingLevel(element: Element): number {
  const level = levels.get(element.localName);
  if (level) return level;
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(Math.max(Math.trunc(Number(element.getAttribute('aria-level') ?? 2)) || 2, 1), 6);
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
    return (element instanceof HTMLElement && chrome?.dom?.openOrClosedShadowRoot(element)) || null;
  } catch {
    return null;
  }
}

/** The body of a frame that is the page's own kin; null where the browser keeps it to itself. */
export function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
