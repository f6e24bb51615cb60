import { isSelector, type Selector, type TextPositionSelector, type TextQuoteSelector } from './selectors.ts';

/** What a target's `selector` holds: what we know, in the units of the file, and what we don't, to be written back. */
export interface ForeignSelectors {
  selectors: Selector[];
  others: unknown[];
}

/**
 * Reads `selector` in any shape that the model allows: one or several, refined by others, types with or without W3C's
 * prefix. Of selectors that refine each other the innermost says what is meant, and the outer ones where that is.
 */
export function readSelectors(value: unknown): ForeignSelectors {
  const all: ForeignSelectors = { selectors: [], others: [] };
  for (const one of Array.isArray(value) ? value : [value]) {
    const { selectors, others } = readOne(one);
    all.selectors.push(...selectors);
    all.others.push(...others);
  }
  return all;
}

function readOne(value: unknown): ForeignSelectors {
  if (typeof value !== 'object' || value === null) return { selectors: [], others: value === undefined ? [] : [value] };
  const { refinedBy, '@type': oldType, ...rest } = value as Record<string, unknown>;
  const plain = { ...rest, type: plainType(rest.type ?? oldType) };
  const known = isSelector(plain) ? plain : undefined;
  if (refinedBy === undefined) return known ? { selectors: [known], others: [] } : { selectors: [], others: [value] };
  const inner = readSelectors(refinedBy);
  const others = known ? inner.others : [...inner.others, { ...rest, type: plain.type }];
  if (inner.selectors.length === 0) return { selectors: known ? [known] : [], others };
  if (known?.type === 'FragmentSelector') return { selectors: [known, ...placeless(inner.selectors)], others };
  if (known?.type === 'TextPositionSelector') return { selectors: inner.selectors.map(within(known)), others };
  if (known?.type === 'TextQuoteSelector') return { selectors: inner.selectors.flatMap(insideOf(known)), others };
  return { selectors: placeless(inner.selectors), others };
}

const plainType = (type: unknown) => {
  const names = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
  const plain = names.map((name) => name.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, ''));
  return plain.find((name) => name.endsWith('Selector')) ?? plain[0];
};

/** Offsets that count from the beginning of something else than the document. */
const placeless = (selectors: readonly Selector[]) => selectors.filter(({ type }) => type !== 'TextPositionSelector');

const within = (outer: TextPositionSelector) => (inner: Selector) =>
  inner.type === 'TextPositionSelector'
    ? { ...inner, start: outer.start + inner.start, end: outer.start + inner.end }
    : inner;

/** Words inside of quoted words: what is around them there is context as well. */
function insideOf(outer: TextQuoteSelector): (inner: Selector) => Selector[] {
  return (inner) => {
    if (inner.type === 'TextPositionSelector') {
      const units = [...outer.exact];
      const exact = units.slice(inner.start, inner.end).join('');
      if (exact === '') return [];
      const prefix = (outer.prefix ?? '') + units.slice(0, inner.start).join('');
      const suffix = units.slice(inner.end).join('') + (outer.suffix ?? '');
      return [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
    }
    if (inner.type !== 'TextQuoteSelector') return [inner];
    const whole = (inner.prefix ?? '') + inner.exact + (inner.suffix ?? '');
    const at = outer.exact.indexOf(whole);
    const alone = at < 0 ? outer.exact.indexOf(inner.exact) : at + (inner.prefix ?? '').length;
    if (alone < 0) return [inner];
    const prefix = (outer.prefix ?? '') + outer.exact.slice(0, alone);
    const suffix = outer.exact.slice(alone + inner.exact.length) + (outer.suffix ?? '');
    return [{ type: 'TextQuoteSelector', exact: inner.exact, prefix, suffix }];
  };
}
