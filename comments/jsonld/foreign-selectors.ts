import {
  isSelector,
  type Selector,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '../model/target/selectors.ts';
import type { JsonLd } from './json-ld.ts';
import { each, isObject, textIn, typesOf } from './json-values.ts';

/** What a target's `selector` holds: what we know, in the units of the file, and what we don't, as it stands there. */
export interface ForeignSelectors {
  selectors: Selector[];
  others: unknown[];
}

/**
 * Reads `selector` in any shape that the model allows: one or several, refined by others, types with or without W3C's
 * prefix. Of selectors that refine each other the innermost says what is meant, and the outer ones where that is.
 */
export function readSelectors(value: unknown): ForeignSelectors {
  const read = each(value).map(readOne);
  return { selectors: read.flatMap(({ selectors }) => selectors), others: read.flatMap(({ others }) => others) };
}

function readOne(value: unknown): ForeignSelectors {
  if (!isObject(value)) return { selectors: [], others: [value] };
  const types = typesOf(value);
  if (types.includes('Choice')) return firstRead(each(value.items ?? value.member), value);
  if (types.includes('RangeSelector')) return readRange(value);
  const { refinedBy, ...own } = value;
  const { selector, bad } = readAlone(own);
  const inner = readSelectors(refinedBy);
  const others = [...inner.others, ...bad];
  const refined = inner.selectors.map((one) => inside(selector, one));
  const lost = inner.selectors.filter((_, i) => refined[i] === undefined);
  const selectors = refined.filter((one) => one !== undefined);
  // What is inside of words or offsets has taken their place; a page, or what only stands beside them, leaves them there.
  const isMeant = selector && (selector.type === 'FragmentSelector' || !selectors.some(isPlace));
  return { selectors: isMeant ? [selector, ...selectors] : selectors, others: [...others, ...lost] };
}

/** Any of them says the same; one that quotes words is found in other versions, too. */
function firstRead(choices: readonly unknown[], whole: JsonLd): ForeignSelectors {
  const read = choices.map(readOne).filter(({ selectors }) => selectors.length > 0);
  const isQuote = ({ selectors }: ForeignSelectors) => selectors.some(({ type }) => type === 'TextQuoteSelector');
  return read.find(isQuote) ?? read[0] ?? { selectors: [], others: [whole] };
}

/** From where one begins to where the other does: what stands between isn't said, so that the first words tell the place. */
function readRange(range: JsonLd): ForeignSelectors {
  const { selectors } = readOne(range.startSelector);
  return { selectors: selectors.filter(({ type }) => type === 'TextQuoteSelector'), others: [range] };
}

const isPlace = ({ type }: Selector) => type === 'TextQuoteSelector' || type === 'TextPositionSelector';

/** A selector by itself, without those of its members that are bad and that it can be without. */
function readAlone(given: JsonLd): { selector?: Selector; bad: unknown[] } {
  const types = typesOf(given);
  const { '@type': _, ...own } = given;
  const plain: JsonLd = { ...own, type: types.find((type) => type.endsWith('Selector')) ?? types[0] };
  for (const name of ['exact', 'prefix', 'suffix']) if (name in plain) plain[name] = textIn(plain[name]) ?? plain[name];
  const bad: JsonLd = {};
  for (const name of ['prefix', 'suffix', 'conformsTo']) {
    if (!(name in plain) || typeof plain[name] === 'string') continue;
    if (plain[name] !== null) bad[name] = plain[name];
    delete plain[name];
  }
  const isBackwards = plain.type === 'TextPositionSelector' && Number(plain.start) > Number(plain.end);
  if (!isSelector(plain) || isBackwards) return { bad: [given] };
  return { selector: plain, bad: Object.keys(bad).length > 0 ? [bad] : [] };
}

/** @returns undefined where the inner one says nothing of the document: offsets in something else, or beyond the words */
function inside(outer: Selector | undefined, inner: Selector): Selector | undefined {
  if (inner.type === 'TextPositionSelector') return offsetsInside(outer, inner);
  return outer?.type === 'TextQuoteSelector' && inner.type === 'TextQuoteSelector' ? wordsInside(outer, inner) : inner;
}

function offsetsInside(outer: Selector | undefined, inner: TextPositionSelector): Selector | undefined {
  if (outer?.type === 'TextPositionSelector') {
    return { ...inner, start: outer.start + inner.start, end: outer.start + inner.end };
  }
  if (outer?.type !== 'TextQuoteSelector') return undefined;
  const units = [...outer.exact];
  const exact = units.slice(inner.start, inner.end).join('');
  if (exact === '') return undefined;
  const prefix = (outer.prefix ?? '') + units.slice(0, inner.start).join('');
  const suffix = units.slice(inner.end).join('') + (outer.suffix ?? '');
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

/** Words inside of quoted words: what is around them there is context as well. */
function wordsInside(outer: TextQuoteSelector, inner: TextQuoteSelector): TextQuoteSelector {
  const whole = (inner.prefix ?? '') + inner.exact + (inner.suffix ?? '');
  const at = outer.exact.indexOf(whole);
  const alone = at < 0 ? outer.exact.indexOf(inner.exact) : at + (inner.prefix ?? '').length;
  if (alone < 0) return inner;
  const prefix = (outer.prefix ?? '') + outer.exact.slice(0, alone);
  const suffix = outer.exact.slice(alone + inner.exact.length) + (outer.suffix ?? '');
  return { type: 'TextQuoteSelector', exact: inner.exact, prefix, suffix };
}
