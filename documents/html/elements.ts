/** What an element means for the reading of a page. */
type Role = 'skip' | 'break' | 'inline' | 'block';

const skipped =
  'AUDIO CANVAS DATALIST EMBED FRAMESET HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTION PROGRESS RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO';
const inline =
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR';

const roles = new Map<string, Role>([
  ...skipped.split(' ').map((name): [string, Role] => [name, 'skip']),
  ...inline.split(' ').map((name): [string, Role] => [name, 'inline']),
  ['BR', 'break'],
  ['IMG', 'break'],
]);

/**
 * The name settles it for most elements, since asking for the style of each costs more than reading its text.
 * The style is asked for where a page can mean something else: every block may be hidden, and an inline element
 * with a class or style may be hidden or laid out as a block.
 * @param folded inside a closed <details>, whose text is read though it isn't drawn
 */
export function roleOf(element: Element, folded: boolean): Role {
  const role = roles.get(element.tagName.toUpperCase()) ?? 'block';
  if (role === 'skip' || role === 'break') return role;
  if (isEditable(element)) return 'skip';
  if (role === 'inline') return element.hasAttributes() ? roleByStyle(element, folded) : 'inline';
  if (folded) return element.hasAttribute('hidden') ? 'skip' : 'block';
  return element.checkVisibility({ visibilityProperty: true }) ? 'block' : 'skip';
}

function roleByStyle(element: Element, folded: boolean): Role {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || (visibility !== 'visible' && !folded)) return 'skip';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** The level of a heading, 1 to 6, or 0. */
export function headingLevel(element: Element): number {
  const level = /^H([1-6])$/i.exec(element.tagName)?.[1];
  if (level) return Number(level);
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(Math.max(Math.trunc(Number(element.getAttribute('aria-level') ?? 2)) || 2, 1), 6);
}
