import { headingNumber } from '../../../language/swedish/headings/heading-number.ts';
import { pathKey } from '../../text/heading-path.ts';
import type { Entry } from './entry.ts';

/** What is under a heading: its own entries first, then the headings below it. */
export interface SectionTree<One> {
  heading: string;
  own: One[];
  below: Map<string, SectionTree<One>>;
}

/** A tree with each heading once, in the order of first occurrence; its root has no heading. */
export function sectionTree<One>(some: readonly One[], pathOf: (one: One) => readonly string[]): SectionTree<One> {
  const root: SectionTree<One> = { heading: '', own: [], below: new Map() };
  for (const one of some) {
    let section = root;
    for (const heading of pathOf(one)) {
      const key = pathKey([heading]);
      const next = section.below.get(key) ?? { heading, own: [], below: new Map() };
      section.below.set(key, next);
      section = next;
    }
    section.own.push(one);
  }
  return root;
}

type Placed = Pick<Entry, 'place'>;

/**
 * The comments of an edition in its order. Where the place of all is known, that is it; else section by section, and a section of which
 * no comment's place is known stands where its number says. What nothing is known of stands last.
 */
export function inSections<One extends Placed>(
  entries: readonly One[],
  startOf: (one: One) => number | undefined,
  within: (a: One, b: One) => number,
): One[] {
  const sorted = entries.toSorted(within);
  if (sorted.every((one) => startOf(one) !== undefined)) return sorted;
  const tree = sectionTree(sorted, ({ place }) => place.path);
  const isSomewhere = (one: One) => startOf(one) !== undefined || one.place.page !== undefined;
  const nowhere = tree.own.filter((one) => !isSomewhere(one));
  return [...inTree({ ...tree, own: tree.own.filter(isSomewhere) }, startOf), ...nowhere];
}

function inTree<One extends Placed>(
  { own, below }: SectionTree<One>,
  startOf: (one: One) => number | undefined,
): One[] {
  const sections = [...below.values()].map((section) => {
    const all = inTree(section, startOf);
    const least = (numbers: (number | undefined)[]) =>
      numbers.reduce<number>((min, one) => Math.min(min, one ?? unknown), unknown);
    return {
      heading: section.heading,
      all,
      start: least(all.map(startOf)),
      page: least(all.map(({ place }) => place.page)),
    };
  });
  const ordered = sections.filter(({ start }) => start < unknown).toSorted((a, b) => a.start - b.start);
  const unplaced = sections.filter(({ start }) => start === unknown);
  const loose = unplaced.toSorted(unplaced.every(({ page }) => page < unknown) ? byPage : byNumber);
  for (const section of loose) ordered.splice(placeAmong(ordered, section), 0, section);
  return [...own, ...ordered.flatMap(({ all }) => all)];
}

const unknown = Number.MAX_SAFE_INTEGER;

interface Section {
  heading: string;
  page: number;
}

/** "2 Mål" stands before "10 Uppföljning", å, ä, ö last; what has no number stands by its page. */
const { compare: byName } = new Intl.Collator('sv', { numeric: true });
const isNumbered = ({ heading }: Section) => headingNumber(heading) !== undefined;
const byNumber = (a: Section, b: Section) =>
  Number(isNumbered(b)) - Number(isNumbered(a)) ||
  (isNumbered(a) ? 0 : a.page - b.page) ||
  byName(a.heading, b.heading);
const byPage = (a: Section, b: Section) => a.page - b.page || byNumber(a, b);

/** Before the first that its number is lower than, or that is on a later page; else last. */
function placeAmong(ordered: readonly Section[], section: Section): number {
  const kind = headingNumber(section.heading)?.kind;
  const at = ordered.findIndex((one) =>
    kind === undefined
      ? section.page < unknown && one.page < unknown && section.page < one.page
      : headingNumber(one.heading)?.kind === kind && byName(section.heading, one.heading) < 0,
  );
  return at < 0 ? ordered.length : at;
}
