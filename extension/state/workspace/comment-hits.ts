import type { Comment } from '../../../comments/model/comment.ts';
import { selectorsOf } from '../../../comments/model/target/target.ts';
import type { DocumentRow, Overview } from '../../../storage/queries/overview.ts';
import { byDocumentTitle, ordered } from './order.ts';

export interface DocumentHits {
  /** Missing where the comments' document isn't stored. */
  row: DocumentRow | undefined;
  /** What the ärende is called, if there is one. */
  arende: string | undefined;
  /** In the text's order. */
  comments: Comment[];
}

/** Comments by their documents, in the order of the page's own list. */
export function byDocument(comments: readonly Comment[], { arenden, loose }: Overview): DocumentHits[] {
  const found = new Map<string, Comment[]>();
  for (const comment of comments) {
    const those = found.get(comment.document);
    if (those) those.push(comment);
    else found.set(comment.document, [comment]);
  }
  const groups: DocumentHits[] = [];
  const take = (rows: readonly DocumentRow[], arende?: string) => {
    for (const row of rows.toSorted(byDocumentTitle)) {
      const those = found.get(row.document.id);
      if (those) groups.push({ row, arende, comments: inOrder(those, row) });
      found.delete(row.document.id);
    }
  };
  for (const row of ordered(arenden, 'deadline')) take(row.documents, row.arende.title);
  take(loose);
  for (const those of found.values()) groups.push({ row: undefined, arende: undefined, comments: those });
  return groups;
}

/** Edition by edition. */
function inOrder(comments: Comment[], { editions }: DocumentRow): Comment[] {
  const place = new Map(editions.map(({ id }, i) => [id, i]));
  return comments.toSorted(
    (a, b) =>
      (place.get(a.edition) ?? editions.length) - (place.get(b.edition) ?? editions.length) || startOf(a) - startOf(b),
  );
}

/** Where it stands in the edition's text, UTF-16 units; behind all others where nothing says. */
function startOf({ target }: Comment): number {
  for (const one of selectorsOf(target)) if (one.type === 'TextPositionSelector') return one.start;
  return Number.MAX_SAFE_INTEGER;
}

/** The headings above it, the outermost first, and the page, as far as they are known. */
export function placeOf({ target }: Comment): { section?: readonly string[]; page?: number } {
  if (target.type === 'section') return { section: target.path };
  if (target.type === 'rectangle') return { page: target.page, ...(target.path && { section: target.path }) };
  let place: ReturnType<typeof placeOf> = {};
  for (const one of selectorsOf(target)) {
    if (one.type === 'remiss:SectionSelector' && one.path.length > 0) place = { ...place, section: one.path };
    if (one.type === 'FragmentSelector')
      place = { ...place, page: Number.parseInt(one.value.slice('page='.length), 10) };
  }
  return place;
}
