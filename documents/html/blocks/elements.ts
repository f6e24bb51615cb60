import { floats, isInitial } from './initial.ts';
import { childNodesOf, isText, localNameOf, namespaceOf, parentElementOf, textContentOf } from './own-properties.ts';
import { maySheetsStrike } from './striking.ts';
import { usedText } from './used-text.ts';

/**
 * How an element is read. A `line` separates words without ending the block; `struck` and `inserted` elements are part of a line, as
 * `inline` ones are.
 */
export type ElementRole =
  | 'skip'
  | 'line'
  | 'picture'
  | 'inline'
  | 'struck'
  | 'inserted'
  | 'block'
  | 'frame'
  | 'drawing';

const names: Record<Exclude<ElementRole, 'block'>, string> = {
  frame: 'iframe frame',
  skip: 'audio canvas clipPath datalist defs desc embed head input marker mask math metadata meter noframes noscript object option parsererror pattern progress rp rt script select style symbol template textarea title video',
  line: 'br',
  picture: 'img picture',
  drawing: 'svg',
  struck: 'del s strike',
  inserted: 'ins',
  inline:
    'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark nobr q rb ruby samp slot small span strong sub sup textPath time tspan tt u var wbr',
};

const roles = new Map<string, ElementRole>(
  Object.entries(names).flatMap(([role, list]) =>
    list.split(' ').map((name): [string, ElementRole] => [name, role as ElementRole]),
  ),
);

const inLine: ReadonlySet<ElementRole> = new Set(['inline', 'struck', 'inserted']);
export const isInline = (role: ElementRole): boolean => inLine.has(role);

/**
 * For most elements the name is enough: asking for each one's style would take longer than reading its text. It is asked for where an
 * inline element has attributes such as a class or a style: it may be hidden, struck out, or laid out as a block. So it is for every
 * <span>, which style sheets may select otherwise, and for <del>, <ins> and the like, which a page may hide.
 * @param folded inside a closed <details>, whose text is read though it isn't drawn
 */
export function roleOf(element: Element, folded: boolean): ElementRole {
  const name = localNameOf(element);
  // Custom elements are inline unless the page's styles say otherwise.
  const role = roles.get(name) ?? (name.includes('-') ? 'inline' : 'block');
  if (role === 'drawing') return holdsText(element) ? 'block' : 'skip';
  if (role === 'block') return isInitial(element) && floats(getComputedStyle(element)) ? 'inline' : role;
  const ask =
    role === 'struck' ||
    role === 'inserted' ||
    (role === 'inline' && (name === 'span' || name.includes('-') || hasAttributes.call(element)));
  return ask ? roleByStyle(element, role, folded) : role;
}

function roleByStyle(element: Element, role: ElementRole, folded: boolean): ElementRole {
  const style = getComputedStyle(element);
  const { display, visibility, position, textDecorationLine } = style;
  if (display === 'none' || (visibility !== 'visible' && !folded)) return 'skip';
  if (floats(style) && isInitial(element)) return 'inline';
  if (!/^(?:inline|ruby|contents$)/.test(display) || /^(?:absolute|fixed)$/.test(position)) return 'block';
  if (role !== 'inline') return role;
  if (textDecorationLine?.includes('line-through')) return 'struck';
  // https://www.w3.org/TR/wai-aria-1.2/#deletion
  const said = getAttribute.call(element, 'role');
  if (said === 'deletion') return 'struck';
  return said === 'insertion' ? 'inserted' : 'inline';
}

/**
 * `said`: by its name or role, which holds for everything inside it. `drawn`: by a line through the words, which some elements inside it
 * interrupt.
 */
export type Striking = 'said' | 'drawn';

/** Is a block struck out by its page? */
export function strikingOf(element: Element): Striking | undefined {
  if (roles.get(localNameOf(element)) === 'struck') return 'said';
  const has = hasAttributes.call(element);
  if (has && getAttribute.call(element, 'role') === 'deletion') return 'said';
  const may = (has && /line-through/i.test(getAttribute.call(element, 'style') ?? '')) || maySheetsStrike(element);
  return may && getComputedStyle(element).textDecorationLine?.includes('line-through') ? 'drawn' : undefined;
}

/** Does a line through the text around the element stop at it? https://www.w3.org/TR/css-text-decor-3/#line-decoration */
export function standsApart(element: Element): boolean {
  const style = getComputedStyle(element);
  return floats(style) || /^inline-/.test(style.display) || style.position === 'fixed';
}

/** Has this drawing text, of its own or drawn with <use>? If not, it is only a picture. */
const holdsText = (drawing: Element): boolean =>
  querySelector.call(drawing, 'text, foreignObject') !== null ||
  [...querySelectorAll.call(drawing, 'use')].some((use) => usedText(use) !== undefined);

const svg = 'http://www.w3.org/2000/svg';
export const isSvg = (element: Element): boolean => namespaceOf(element) === svg;

const {
  matches,
  closest,
  checkVisibility,
  getAttribute,
  hasAttribute,
  hasAttributes,
  querySelector,
  querySelectorAll,
} = Element.prototype;

export const isA = (element: Element, selector: string): boolean => matches.call(element, selector);
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const hasAnyAttribute = (element: Element): boolean => hasAttributes.call(element);

export const editable = '[contenteditable]:not([contenteditable="false"])';
export const closestEditable = (element: Element): Element | null => closest.call(element, editable);

/** Elements that hide their contents until the reader opens them or jumps into them. */
const closed = 'details:not([open]), [hidden="until-found" i]';

/** Does the element hide its contents now? Names are compared first, since a selector takes longer. */
export const isClosed = (element: Element): boolean =>
  (localNameOf(element) === 'details' || hasAttribute.call(element, 'hidden')) && isA(element, closed);

/** Footnotes by their DPUB-ARIA role, and as Word, Pandoc, MediaWiki and authorities' publishing tools mark them up. */
const footnotes =
  '[role^="doc-footnote" i], [role^="doc-endnote" i], .footnotes, .footnote, .endnotes, .references, .fotnoter, .MsoFootnoteText, .MsoEndnoteText, [id^="ftn" i], [id^="edn" i]';
export const isFootnote = (element: Element): boolean => hasAttributes.call(element) && isA(element, footnotes);

/** Menus and tables of contents: they only lead to other places. https://www.w3.org/TR/dpub-aria-1.1/#doc-toc */
const guides =
  'nav, menu, [role="navigation" i], [role="menu" i], [role="menubar" i], [role="directory" i], [role="doc-toc" i], [role="doc-index" i]';
/** A list with at least this many entries, all of them links, counts as a list of links. */
const fewestLinks = 3;

/** Is this a menu, a table of contents, or a list of nothing but links? */
export function isGuide(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'nav' || name === 'menu' || hasAttribute.call(element, 'role')) return isA(element, guides);
  if (name !== 'ul' && name !== 'ol') return false;
  const entries = [...querySelectorAll.call(element, ':scope > li')];
  return entries.length >= fewestLinks && entries.every(isLinkAlone);
}

/** Beside its link an entry may have a number, and lists of the same kind under it. */
function isLinkAlone(entry: Element): boolean {
  const link = querySelector.call(entry, ':scope > a[href], :scope > :is(p, span, div, h2, h3, h4) > a[href]');
  if (!link) return false;
  const below = querySelectorAll.call(entry, ':scope > :is(ul, ol)');
  const letters = (part: Element) => (textContentOf(part) ?? '').replace(/[^\p{L}]/gu, '').length;
  const own = letters(entry) - [...below].reduce((sum, part) => sum + letters(part), 0);
  return own <= letters(link);
}

/** Is the block's text visible, or hidden behind something that the reader can open? */
export function isSeen(block: Element, folded: boolean): boolean {
  if (!folded) return hasBox(block);
  let outermost: Element = block;
  for (let at = closest.call(block, closed); at; at = closestAbove(at)) outermost = at;
  return !closest.call(block, '[hidden]:not([hidden="until-found" i])') && hasBox(outermost);
}

function closestAbove(element: Element): Element | null {
  const parent = parentElementOf(element);
  return parent && closest.call(parent, closed);
}

/** An element without a box of its own, by `display: contents`, is seen where its parent is. */
function hasBox(element: Element): boolean {
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  const parent = parentElementOf(element);
  return parent !== null && getComputedStyle(element).display === 'contents' && hasBox(parent);
}

/** The level of a heading, 1 to 6, or 0. */
export function headingLevel(element: Element): number {
  const level = levels.get(localNameOf(element));
  if (level) return level;
  if (!hasAttributes.call(element) || getAttribute.call(element, 'role') !== 'heading') return 0;
  return Math.min(Math.max(Math.trunc(Number(getAttribute.call(element, 'aria-level') ?? 2)) || 2, 1), 6);
}

const levels = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/** Does text stand directly in the element, or in an inline element in it? */
export function hasTextOfItsOwn(element: Element): boolean {
  for (const child of childNodesOf(element)) {
    if (isText(child) && child.data.trim() !== '') return true;
    if (child.nodeType === Node.ELEMENT_NODE && isInline(roleOf(child as Element, false))) return true;
  }
  return false;
}
