import { type Offsets, offsetsIn } from './code-points.ts';
import type { Target } from './comment.ts';
import type { JsonLd } from './json-ld.ts';
import { each, isObject, type Tell } from './json-values.ts';
import { isSelector, type Selector } from './selectors.ts';

/** Texts are long and annotations many: those of one text share its table of offsets. */
let lastText = '';
let lastOffsets = offsetsIn('');

function offsetsOf(text: string): Offsets {
  if (text !== lastText) [lastText, lastOffsets] = [text, offsetsIn(text)];
  return lastOffsets;
}

/** What an annotation's target speaks of; the whole document where nothing else can be read. */
export function readTarget(target: unknown, text: string, tell: Tell): Target {
  if (!isObject(target)) return { type: 'document' };
  const given = each(target.selector);
  const rectangle = rectangleIn(given);
  if (rectangle) return rectangle;
  const selectors = given.flatMap((one) => readSelector(one, offsetsOf(text), false, tell));
  const path = target['remiss:section'];
  if (path !== undefined) return { type: 'section', path: each(path) as string[], selectors };
  return selectors.length > 0 ? { type: 'passage', selectors } : { type: 'document' };
}

/** @param refining does it count within what another selector has chosen? */
function readSelector(given: unknown, offsets: Offsets, refining: boolean, tell: Tell): Selector[] {
  if (!isObject(given)) return told(tell, given);
  const { refinedBy, ...own } = given;
  const within = each(refinedBy).flatMap((one) => readSelector(one, offsets, true, tell));
  if (own.type === 'TextPositionSelector') {
    const start = typeof own.start === 'number' && !refining ? offsets.toUnits(own.start) : undefined;
    const end = typeof own.end === 'number' && !refining ? offsets.toUnits(own.end) : undefined;
    if (start === undefined || end === undefined || start > end) return [...told(tell, own), ...within];
    return [{ ...own, type: 'TextPositionSelector', start, end }, ...within];
  }
  return [...(isSelector(own) ? [own] : told(tell, own)), ...within];
}

function told(tell: Tell, given: unknown): [] {
  const type = isObject(given) ? given.type : given;
  tell('target.selector', typeof type === 'string' && !type.startsWith('Text') ? type : given);
  return [];
}

const pageOf = /(?:^|&)page=([1-9]\d*)(?:&|$)/;
const placeOf = /(?:^|&)xywh=percent:([^,&]+),([^,&]+),([^,&]+),([^,&]+)(?:&|$)/;

/** A part of a page: fragments that name the page and the place on it, in per cent, in one or in several selectors. */
function rectangleIn(given: readonly unknown[]): Target | undefined {
  const fragments = given.flatMap(fragmentsIn);
  const page = fragments.map((value) => pageOf.exec(value)?.[1]).find(Boolean);
  const place = fragments.map((value) => placeOf.exec(value)).find(Boolean);
  if (!page || !place) return undefined;
  const [left = 0, top = 0, width = 0, height = 0] = place.slice(1).map(Number);
  return { type: 'rectangle', page: Number(page), left, top, width, height };
}

function fragmentsIn(selector: unknown): string[] {
  if (!isObject(selector)) return [];
  const { type, value, refinedBy } = selector as JsonLd;
  const own = type === 'FragmentSelector' && typeof value === 'string' ? [value] : [];
  return [...own, ...each(refinedBy).flatMap(fragmentsIn)];
}
