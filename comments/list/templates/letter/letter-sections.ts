import { headingNumber } from '../../../../language/swedish/headings/heading-number.ts';
import type { Entry } from '../../entries/entry.ts';
import { type SectionTree, sectionTree } from '../../entries/sections.ts';

/** A heading of the letter's and what is said under it, which is nothing where only the headings below have something. */
export interface LetterSection<One> {
  /** Missing of what is said of the whole, which has no heading of the document's to stand under. */
  heading?: string;
  /** From 0. */
  depth: number;
  entries: readonly One[];
}

/**
 * The sections that something is said of, in the document's order, under the headings that are needed to know them. Neither the document's
 * title nor a "3" over a "3.1" is: a heading has its text right below it.
 */
export function letterSections<One extends Entry>(entries: readonly One[]): LetterSection<One>[] {
  const several = new Set(entries.map(({ place }) => place.documentNumber)).size > 1;
  const withHeadings = new Set(entries.flatMap(({ place }) => (place.path.length > 0 ? [place.documentNumber] : [])));
  const tree = sectionTree(entries, (entry) => [
    ...(several ? [entry.place.document] : []),
    ...headingsOver(entry, withHeadings),
  ]);
  if (!several) return [...ofDocument(tree, 0)];
  return [...tree.below.values()].flatMap((document) => [
    { heading: document.heading, depth: 0, entries: document.own },
    ...ofDocument({ ...document, own: [] }, 1),
  ]);
}

function* ofDocument<One>({ own, below }: SectionTree<One>, depth: number): Iterable<LetterSection<One>> {
  if (own.length > 0) yield { depth, entries: own };
  const sections = [...below.values()];
  const [only] = sections;
  // All that is said lies under the document's title.
  const isTitle = sections.length === 1 && only && only.own.length === 0 && headingNumber(only.heading) === undefined;
  for (const section of sections)
    yield* isTitle && section.below.size > 0
      ? within(section.below, depth)
      : within([[section.heading, section]], depth);
}

function* within<One>(sections: Iterable<[string, SectionTree<One>]>, depth: number): Iterable<LetterSection<One>> {
  for (const [, { heading, own, below }] of sections) {
    const isNeeded = own.length > 0 || ![...below.values()].every((section) => saysAbove(section.heading, heading));
    if (isNeeded) yield { heading, depth, entries: own };
    yield* within(below, isNeeded ? depth + 1 : depth);
  }
}

/** Does the number of "3.1 Nivåer" say that it stands under "3 Begrepp"? */
const saysAbove = (heading: string, above: string): boolean => {
  const [own, upper] = [digits(heading), digits(above)];
  return upper !== undefined && (own?.startsWith(`${upper}.`) ?? false);
};
const digits = (heading: string) => /^\s*(\d+(?:\.\d+)*)/.exec(heading)?.[1];

export const pageHeading = (page: number): string => `Sida ${page}`;

/** In a document that isn't known to have headings, a part of a page stands under its page. */
const headingsOver = (
  { place: { path, page, documentNumber }, comment: { target } }: Entry,
  withHeadings: ReadonlySet<number>,
): readonly string[] =>
  !withHeadings.has(documentNumber) && target.type === 'rectangle' && page !== undefined ? [pageHeading(page)] : path;
