import type { JsonLd } from './json-ld.ts';
import { idOf, isObject } from './json-values.ts';

/** What an annotation says of itself in nodes of their own, and how deep such nodes name others: target, selector, refined. */
const named = new Set(['target', 'body', 'creator', 'selector', 'refinedBy', 'items', 'member']);
const deepest = 6;

/** Puts the nodes of a graph where an annotation only names them. */
export function resolverOf(nodes: readonly unknown[]): (annotation: unknown) => unknown {
  const known = new Map(nodes.filter(isObject).map((node) => [idOf(node), node]));
  const resolved = (value: unknown, depth: number): unknown => {
    if (depth > deepest) return value;
    if (Array.isArray(value)) return value.map((one) => resolved(one, depth));
    const node = nodeOf(value);
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, inner]) => [key, named.has(key) ? resolved(inner, depth + 1) : inner]),
    );
  };
  const nodeOf = (value: unknown) => {
    const isName = typeof value === 'string' || (isObject(value) && Object.keys(value).length === 1);
    return isName ? (known.get(idOf(value)) ?? value) : value;
  };
  return (annotation) => resolved(annotation, 0) as JsonLd;
}
