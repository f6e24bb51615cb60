import type { FlatDocument } from '../../../text/flatten.ts';
import { pathKey } from '../../../text/heading-path.ts';

/** The ways to a text's sections, each once. */
const known = new WeakMap<FlatDocument<unknown>, readonly (readonly string[])[]>();

function pathsIn(text: FlatDocument<unknown>): readonly (readonly string[])[] {
  const there = known.get(text);
  if (there) return there;
  const paths = [...new Map(text.places.map(({ section }) => [pathKey(section), section])).values()];
  known.set(text, paths);
  return paths;
}

/**
 * The headings that a comment says it stands under, as the text has them now: where the document has another title than the comment was
 * written under, the section is still the same. As they are said where the text has that title, or several sections of those names.
 */
export function presentPath(said: readonly string[], text: FlatDocument<unknown> | undefined): readonly string[] {
  const [title, ...below] = said;
  if (text === undefined || title === undefined) return said;
  const paths = pathsIn(text);
  if (paths.some(([first]) => first !== undefined && pathKey([first]) === pathKey([title]))) return said;
  const key = pathKey(below);
  const [only, ...others] = paths.filter((path) => path.length === said.length && pathKey(path.slice(1)) === key);
  return only && others.length === 0 ? only : said;
}
