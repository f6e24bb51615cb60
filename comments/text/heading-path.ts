import { comparable } from './comparable-text.ts';
import type { FlatDocument, FlatPlace } from './flatten.ts';

/** The same for headings of the same words, however lines break them and whatever white space stands in them. */
export const pathKey = (path: readonly string[]): string => path.map((title) => comparable(title).text).join('\n');

/**
 * The headings that have words, in their order: what leads through a document shows them, each as deep as its `section` is long.
 * @param headings the ids of all headings
 */
export const headingPlaces = <Id>({ places }: FlatDocument<Id>, headings: ReadonlySet<Id>): FlatPlace<Id>[] =>
  places.filter(({ id, start, end, section }) => headings.has(id) && start < end && section.at(-1) !== '');

/** The headings that stand under just those; several where a document repeats itself. */
export function headingsUnder<Id>(path: readonly string[], document: FlatDocument<Id>): readonly FlatPlace<Id>[] {
  const known = headings.get(document) ?? headingsByPath(document);
  headings.set(document, known);
  return (known.get(pathKey(path)) ?? []) as readonly FlatPlace<Id>[];
}

/**
 * The heading that a path names, also where the path was taken when levels were read otherwise, or by somebody who wrote only some of
 * the headings: then it is the one of these words with most of the others above it. Undefined where none is, or several are alike.
 * @param path its headings, the outermost first
 */
export function headingNamed<Id>(path: readonly string[], document: FlatDocument<Id>): FlatPlace<Id> | undefined {
  const exact = headingsUnder(path, document);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const known = byTitle.get(document) ?? headingsByTitle(document);
  byTitle.set(document, known);
  const alike = (known.get(pathKey(path.slice(-1))) ?? []) as readonly FlatPlace<Id>[];
  const titles = new Set(path.map((title) => pathKey([title])));
  const shared = ({ section }: FlatPlace<Id>) => section.filter((title) => titles.has(pathKey([title]))).length;
  const [best, next] = alike.toSorted((a, b) => shared(b) - shared(a));
  return best && next && shared(next) === shared(best) ? undefined : best;
}

const byTitle = new WeakMap<FlatDocument<unknown>, ReadonlyMap<string, FlatPlace<unknown>[]>>();

function headingsByTitle(document: FlatDocument<unknown>): ReadonlyMap<string, FlatPlace<unknown>[]> {
  const all = [...headingsByPath(document).values()].flat().toSorted((a, b) => a.start - b.start);
  return Map.groupBy(all, ({ section }) => pathKey(section.slice(-1)));
}

/** All the headings of the one section whose last ones are these; undefined where none's are, or several sections'. */
export function pathEndingIn(last: readonly string[], document: FlatDocument<unknown>): readonly string[] | undefined {
  const known = byTitle.get(document) ?? headingsByTitle(document);
  byTitle.set(document, known);
  const paths = new Map(
    (known.get(pathKey(last.slice(-1))) ?? [])
      .filter(({ section }) => pathKey(section.slice(-last.length)) === pathKey(last))
      .map(({ section }) => [pathKey(section), section]),
  );
  const [path] = paths.values();
  return paths.size === 1 ? path : undefined;
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
