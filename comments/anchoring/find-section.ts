import type { TargetOf } from '../model/target/target.ts';
import { comparable } from '../text/comparable-text.ts';
import { type FlatDocument, type FlatPlace, type FlatSpan, placeAt } from '../text/flatten.ts';
import { pathKey } from '../text/heading-path.ts';
import { sectionHeading } from '../text/section-heading.ts';
import type { FoundPlace, State } from './found-place.ts';

/**
 * Where a section begins in another version: at the heading under the same headings; else at the one that its selectors lead to; else at
 * the one that `sectionHeading` takes for it; else at the only one of the same words, whatever its number is now.
 * @param found what its selectors have led to
 * @returns the heading's span; undefined where the section is lost
 */
export function findSection(
  target: TargetOf<'section'>,
  found: FoundPlace,
  document: FlatDocument<unknown>,
): { span: FlatSpan; state: State } | undefined {
  const headings = headingsOf(document);
  const { path } = target;
  const heading = sectionHeading(target, document);
  if (heading && pathKey(heading.section) === pathKey(path)) return { span: spanOf(heading), state: 'unchanged' };
  const at = found.span && document.places[placeAt(document, found.span.start)];
  if (at && headings.includes(at)) return { span: spanOf(at), state: found.state };
  if (heading) return { span: spanOf(heading), state: 'changed' };
  const wanted = unnumbered(path.at(-1) ?? '');
  const alike = wanted === '' ? [] : headings.filter(({ section }) => unnumbered(section.at(-1) ?? '') === wanted);
  return alike[0] && alike.length === 1 ? { span: spanOf(alike[0]), state: 'changed' } : undefined;
}

const spanOf = ({ start, end }: FlatPlace<unknown>): FlatSpan => ({ start, end });

const unnumbered = (title: string) =>
  comparable(
    title.trim().replace(/^\d+(?:[.)]\d+)*[.)]?\s+|^(?:kapitel|avsnitt)\s+\d+[.:]?\s+/i, ''),
  ).text.toLowerCase();

/** A heading is the first of the blocks that stand under it. */
function headingsOf(document: FlatDocument<unknown>): readonly FlatPlace<unknown>[] {
  const known = headings.get(document) ?? document.places.filter(isHeading);
  headings.set(document, known);
  return known;
}

const headings = new WeakMap<FlatDocument<unknown>, readonly FlatPlace<unknown>[]>();

/** `flatten` gives all blocks under a heading one and the same list of headings. */
const isHeading = ({ section }: FlatPlace<unknown>, i: number, all: readonly FlatPlace<unknown>[]) =>
  section.length > 0 && section !== all[i - 1]?.section;
