import type { Target } from '../comment.ts';
import type { Selector } from './selectors.ts';

/** A target of one type. */
export type TargetOf<Type extends Target['type']> = Extract<Target, { type: Type }>;

/** The one switch over what a comment can be about: a type that is added has to be answered for by whoever asks. */
export function byTarget<Result>(
  target: Target,
  cases: { readonly [Type in Target['type']]: (target: TargetOf<Type>) => Result },
): Result {
  switch (target.type) {
    case 'document':
      return cases.document(target);
    case 'rectangle':
      return cases.rectangle(target);
    case 'section':
      return cases.section(target);
    case 'passage':
      return cases.passage(target);
  }
}

/** All of a page: nobody has marked an area on it. */
export const isWholePage = ({ left, top, width, height }: TargetOf<'rectangle'>): boolean =>
  left === 0 && top === 0 && width === 100 && height === 100;

/** What tells where its words stand; a part of a page and a whole document have none. */
export const selectorsOf = (target: Target): readonly Selector[] => ('selectors' in target ? target.selectors : []);

/** The headings that it says it stands under, as they were read when it was written. */
export function saidPath(target: Target): readonly string[] {
  if ('path' in target && target.path) return target.path;
  return selectorsOf(target).find((one) => one.type === 'remiss:SectionSelector')?.path ?? [];
}

/** The page that it is on, from 1, where it says so. */
export function pageOf(target: Target): number | undefined {
  if (target.type === 'rectangle') return target.page;
  const fragment = selectorsOf(target).find((one) => one.type === 'FragmentSelector');
  const page = /^page=([1-9]\d{0,6})(?!\d)/.exec(fragment?.value ?? '')?.[1];
  return page === undefined ? undefined : Number(page);
}

/** The page that its words end on, where they go over a page's end and it says so. */
export function lastPageOf(target: Target): number | undefined {
  const fragment = selectorsOf(target).find((one) => one.type === 'FragmentSelector');
  const [first, last] = [pageOf(target), fragment?.['remiss:lastPage']];
  return first !== undefined && last !== undefined && last > first ? last : undefined;
}
