import { ownerDocumentOf, rootNodeOf } from './own-properties.ts';

// A block's computed style takes longer than reading its text, and few pages strike out blocks: so the style sheets are searched first.

/** Sheet → does one of its rules strike text out, and how many rules did it have when it was searched? */
const known = new WeakMap<CSSStyleSheet, { rules: number; strikes: boolean }>();
/** Document or shadow root → do its sheets strike text out? */
let asked = new WeakMap<Node, boolean>();

/** Forget the answers: a page may have got other style sheets meanwhile. */
export const askSheetsAnew = (): void => {
  asked = new WeakMap();
};

/** May a style sheet of its page strike this element out? One that can't be read may do anything. */
export function maySheetsStrike(element: Element): boolean {
  const root = rootNodeOf(element);
  let may = asked.get(root);
  if (may === undefined) {
    const page = ownerDocumentOf(element);
    may = anyStrikes(root) || (page !== null && page !== root && anyStrikes(page));
    asked.set(root, may);
  }
  return may;
}

function anyStrikes(root: Node): boolean {
  try {
    return [...of(root, 'styleSheets'), ...of(root, 'adoptedStyleSheets')].some(strikes);
  } catch {
    return true;
  }
}

/** Through the prototype, since a page may have an image of that name. Older browsers have no adopted sheets. */
function of(root: Node, name: 'styleSheets' | 'adoptedStyleSheets'): CSSStyleSheet[] {
  for (let prototype = Object.getPrototypeOf(root); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (get) return [...get.call(root)];
  }
  return [];
}

function strikes(sheet: CSSStyleSheet): boolean {
  const { cssRules } = sheet;
  const before = known.get(sheet);
  if (before?.rules === cssRules.length) return before.strikes;
  const found = [...cssRules].some((rule) => {
    const imported = (rule as Partial<CSSImportRule>).styleSheet;
    return imported ? strikes(imported) : rule.cssText.includes('line-through');
  });
  known.set(sheet, { rules: cssRules.length, strikes: found });
  return found;
}
