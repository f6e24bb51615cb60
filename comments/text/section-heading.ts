import { pageOf, selectorsOf, type TargetOf } from '../model/target/target.ts';
import type { FlatDocument, FlatPlace } from './flatten.ts';
import { headingNamed, headingsUnder } from './heading-path.ts';

/**
 * The heading of the section that a comment is about, for whoever asks: panel, comment list, a new edition. It is the only one under just
 * these headings. Where several are, or none, and the comment keeps no words of it to be sought by, it is the only one of them on the
 * comment's page, or the one that is most likely meant (`headingNamed`). Undefined where nothing tells which.
 */
export function sectionHeading<Id>(target: TargetOf<'section'>, document: FlatDocument<Id>): FlatPlace<Id> | undefined {
  const alike = headingsUnder(target.path, document);
  if (alike.length === 1) return alike[0];
  if (selectorsOf(target).some(({ type }) => type === 'TextQuoteSelector')) return undefined;
  if (alike.length === 0) return headingNamed(target.path, document);
  const page = pageOf(target);
  const [here, another] = alike.filter((one) => page !== undefined && one.page === page);
  return another ? undefined : here;
}
