import type { JsonLd } from './json-ld.ts';
import { each, idOf, isObject, typesOf } from './json-values.ts';

/** https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets: how several may stand as one, and as some tools call it. */
const sets = new Set(['List', 'Composite', 'Independents', 'Choice']);

/** An annotation's targets one by one, however they are put together; one that quotes words goes first. */
export function targetsIn(given: unknown): unknown[] {
  const targets = each(given).flatMap((one) =>
    isSet(one) ? targetsIn(one.items ?? one.member ?? one.default) : [one],
  );
  const isPlace = (one: unknown) =>
    isObject(one) && (one.selector !== undefined || one['remiss:section'] !== undefined);
  return targets.map(withFragment).toSorted((a, b) => Number(isPlace(b)) - Number(isPlace(a)));
}

const isSet = (one: unknown): one is JsonLd =>
  isObject(one) &&
  (typesOf(one).some((type) => sets.has(type)) || (one.source === undefined && Array.isArray(one.items)));

/** An address may say by itself which part is meant. https://wicg.github.io/scroll-to-text-fragment/ */
function withFragment(target: unknown): unknown {
  const object: JsonLd = isObject(target) ? target : {};
  const address = idOf(isObject(target) ? (target.source ?? target) : target);
  if (typeof address !== 'string' || object.selector !== undefined) return target;
  const fragment = /#(.+)$/s.exec(address)?.[1];
  const selector = fragment && selectorOf(fragment);
  return selector ? { ...object, source: address.replace(/#.*$/s, ''), selector } : target;
}

function selectorOf(fragment: string): JsonLd | undefined {
  if (/^(?:page=|xywh=)/.test(fragment)) return { type: 'FragmentSelector', value: fragment };
  const directive = /:~:text=([^&]+)/.exec(fragment)?.[1];
  const parts = directive?.split(',').map(wordsOf);
  const prefix = directive && /-,/.test(directive) ? parts?.shift()?.replace(/-$/, '') : undefined;
  const suffix = parts?.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  // From some words to others: what stands between isn't said.
  if (!parts?.[0] || parts.length > 1) return undefined;
  return { type: 'TextQuoteSelector', exact: parts[0], ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

function wordsOf(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Members that say nothing of which part of the document is meant. */
const besides = new Set(
  '@context @id @type id type source format language processingLanguage textDirection scope state styleClass renderedVia purpose accessibility rights canonical via title label creator created modified generator'.split(
    ' ',
  ),
);

/** What a target may say its place with, where that isn't understood; undefined where it is about all of the document. */
export function notUnderstood(target: unknown): unknown {
  if (target === undefined || target === null) return '–';
  const address = idOf(isObject(target) ? (target.source ?? target) : target);
  if (typeof address === 'string' && /#./.test(address)) return address;
  if (!isObject(target)) return typeof target === 'string' ? undefined : target;
  const other = Object.keys(target).filter(
    (key) => !besides.has(key) && !key.startsWith('remiss:') && key !== 'selector',
  );
  return other.length > 0 ? other.join(', ') : undefined;
}
