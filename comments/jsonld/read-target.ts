import { is } from 'valibot';
import { type Target, target as targetSchema } from '../model/comment.ts';
import type { Selector } from '../model/target/selectors.ts';
import { type Offsets, offsetsIn } from './code-points.ts';
import { readSelectors } from './foreign-selectors.ts';
import { each, isObject, type Tell, typesOf } from './json-values.ts';

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
  const { rectangle, bad } = rectangleIn(each(target.selector));
  if (rectangle) {
    const placed = { ...rectangle, path: each(target['remiss:section']) };
    return is(targetSchema, placed) ? placed : rectangle;
  }
  if (bad !== undefined) tell('target.selector', bad);
  const { selectors: given, others } = readSelectors(target.selector);
  for (const one of others) if (!fragmentsIn(one).some(isPlaceOnPage)) tell('target.selector', inBrief(one));
  const selectors = given.flatMap((one) => inUnits(one, offsetsOf(text), tell));
  const path = target['remiss:section'];
  if (path !== undefined) {
    const section = { type: 'section', path: each(path), selectors };
    if (is(targetSchema, section)) return section;
    tell('target.remiss:section', path);
  }
  if (selectors.length === 0) return { type: 'document' };
  return {
    ...{ type: 'passage', selectors },
    ...(target['remiss:struck'] === true && { struck: true }),
    ...(target['remiss:recognised'] === true && { recognised: true }),
  };
}

function inUnits(selector: Selector, offsets: Offsets, tell: Tell): Selector[] {
  if (selector.type !== 'TextPositionSelector') return [selector];
  const [start, end] = [offsets.toUnits(selector.start), offsets.toUnits(selector.end)];
  if (start !== undefined && end !== undefined) return [{ ...selector, start, end }];
  tell('target.selector', selector);
  return [];
}

/** What stands there, if it is of a kind that we have; otherwise its name says enough. */
function inBrief(given: unknown): unknown {
  const type = isObject(given) ? typesOf(given).find((one) => one.endsWith('Selector')) : undefined;
  return type === undefined || knownTypes.has(type) ? given : type;
}

const knownTypes = new Set(['TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector']);

const pageOf = /(?:^|&)page=([1-9]\d{0,6})(?:&|$)/;
const placeOf = /(?:^|&)xywh=percent:([^,&]+),([^,&]+),([^,&]+),([^,&]+)(?:&|$)/;
const isPlaceOnPage = (fragment: string) => placeOf.test(fragment);

/**
 * A part of a page: fragments that name the page and the place on it, in per cent, in one or in several selectors.
 * @returns `bad`: the place, where there is none such on a page or no page is named
 */
function rectangleIn(given: readonly unknown[]): { rectangle?: Target; bad?: string } {
  const fragments = given.flatMap(fragmentsIn);
  const bad = fragments.find(isPlaceOnPage);
  if (bad === undefined) return {};
  const page = fragments.map((value) => pageOf.exec(value)?.[1]).find(Boolean);
  const [left, top, width, height] = (placeOf.exec(bad) ?? []).slice(1).map(Number);
  const rectangle = { type: 'rectangle', page: Number(page), left, top, width, height };
  return is(targetSchema, rectangle) ? { rectangle } : { bad };
}

function fragmentsIn(selector: unknown): string[] {
  if (!isObject(selector)) return [];
  const isFragment = typesOf(selector).includes('FragmentSelector') && typeof selector.value === 'string';
  return [...(isFragment ? [selector.value as string] : []), ...each(selector.refinedBy).flatMap(fragmentsIn)];
}
