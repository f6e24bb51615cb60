import { bare } from './exact.ts';
import type { FlatDocument, FlatPlace } from './flatten.ts';

/** The same for headings of the same words, however lines break them and whatever white space stands in them. */
export const pathKey = (path: readonly string[]): string => path.map((title) => bare(title).text).join('\n');

/** The headings that stand under just those; several where a document repeats itself. */
export function headingsUnder<Id>(path: readonly string[], document: FlatDocument<Id>): readonly FlatPlace<Id>[] {
  const known = headings.get(document) ?? headingsByPath(document);
  headings.set(document, known);
  return (known.get(pathKey(path)) ?? []) as readonly FlatPlace<Id>[];
}

const headings = new WeakMap<FlatDocument<unknown>, ReadonlyMap<string, FlatPlace<unknown>[]>>();

function headingsByPath({ places }: FlatDocument<unknown>): ReadonlyMap<string, FlatPlace<unknown>[]> {
  const found = new Map<string, FlatPlace<unknown>[]>();
  let before: readonly string[] = [];
  for (const place of places) {
    // A section's array is the same for all blocks under it; its first is the heading.
    if (place.section === before) continue;
    before = place.section;
    const key = pathKey(before);
    found.set(key, [...(found.get(key) ?? []), place]);
  }
  return found;
}
