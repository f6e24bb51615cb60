import { authorKey } from '../../../comments/model/author.ts';
import { type Comment, stances } from '../../../comments/model/comment.ts';
import { isHighlight } from '../../../comments/model/new-comment.ts';
import { searchComments } from '../../../storage/queries/search.ts';
import type { PlacedComment, PlaceState } from '../../protocol/messaging.ts';

/** A comment with its place in the document that is read. */
export interface ListedComment {
  comment: Comment;
  /** Missing while its place is looked for. */
  placed: PlacedComment | undefined;
  /** What became of its place, or what became of it when it was carried over. */
  state: PlaceState | 'elsewhere';
}

export type CommentSorting = 'place' | 'changed' | 'stance' | 'type';

export interface Filters {
  words: string;
  stance: string;
  type: string;
  label: string;
  concept: string;
  reviewer: string;
  status: string;
  place: string;
}

export const noFilters: Filters = {
  words: '',
  stance: '',
  type: '',
  label: '',
  concept: '',
  reviewer: '',
  status: '',
  place: '',
};

/** Stands among the states to filter by: what is done may be for oneself alone. */
export const internal = 'internal';

/** The row of a comment as it was last, so that it is the same as long as comment and place are. */
const rows = new WeakMap<Comment, ListedComment>();

function rowOf(comment: Comment, placed: PlacedComment | undefined): ListedComment {
  const known = rows.get(comment);
  if (known && known.placed === placed) return known;
  const row = { comment, placed, state: comment.carried?.state ?? placed?.state ?? ('elsewhere' as const) };
  rows.set(comment, row);
  return row;
}

/** In the document's order. First stands what is said of the whole, then what has no place yet or none any more, the oldest first. */
export function listed(comments: readonly Comment[], placed: ReadonlyMap<string, PlacedComment>): ListedComment[] {
  const order = new Map([...placed.keys()].map((id, i) => [id, i]));
  return comments
    .map((comment) => ({ row: rowOf(comment, placed.get(comment.id)), at: rankOf(placed.get(comment.id), order) }))
    .toSorted((a, b) => a.at - b.at || a.row.comment.created.localeCompare(b.row.comment.created))
    .map(({ row }) => row);
}

function rankOf(placed: PlacedComment | undefined, order: ReadonlyMap<string, number>): number {
  if (placed?.state === 'document') return -2;
  const isNowhere =
    !placed ||
    placed.state === 'lost' ||
    placed.state === 'unread' ||
    placed.state === 'unseen' ||
    placed.state === 'without-place';
  return isNowhere ? -1 : (order.get(placed.comment) ?? -1);
}

/** Does its place need the reviewer's eye? */
export const needsALook = ({ state }: ListedComment): boolean =>
  state === 'moved' || state === 'changed' || state === 'lost';

export function filtered(all: readonly ListedComment[], filters: Filters): ListedComment[] {
  const { words, stance, type, label, concept, reviewer, status, place } = filters;
  const found = words.trim()
    ? new Set(
        searchComments(
          all.map(({ comment }) => comment),
          words,
        ),
      )
    : undefined;
  return all.filter(
    (one) =>
      (!found || found.has(one.comment)) &&
      (!stance || one.comment.assessing === stance) &&
      (!type || one.comment.classifying === type) &&
      (!label || one.comment.tagging?.includes(label)) &&
      (!concept || one.comment.identifying?.includes(concept)) &&
      (!reviewer || authorKey(one.comment.creator) === reviewer) &&
      (!status || (status === internal ? one.comment.internal : one.comment.status === status)) &&
      (!place || (place === 'to-look-at' ? needsALook(one) : one.state === place)),
  );
}

export function sorted(all: readonly ListedComment[], sorting: CommentSorting): ListedComment[] {
  if (sorting === 'place') return [...all];
  if (sorting === 'changed') return all.toSorted((a, b) => lastChange(b.comment).localeCompare(lastChange(a.comment)));
  const rank = ({ comment }: ListedComment) =>
    sorting === 'stance' ? indexIn(stances, comment.assessing) : (comment.classifying ?? '~');
  return all.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

const indexIn = (all: readonly string[], one: string | undefined) =>
  one === undefined ? all.length : all.indexOf(one);

/** When any of its fields was changed last, ISO 8601. */
export const lastChange = ({ stamps }: Comment): string =>
  Object.values(stamps)
    .map(({ modified }) => modified.split('~', 1)[0] ?? '')
    .toSorted()
    .at(-1) ?? '';

/** Has it been changed after it was written? What is put right within the minute is written then. */
export const isChangedSince = (comment: Comment): boolean =>
  Date.parse(lastChange(comment)) - Date.parse(comment.created) >= 60_000;

/** What stands over comments: their section, else what is said of their place, else of a document without headings the page. */
export type Over =
  | { is: 'section'; path: readonly string[] }
  | { is: 'place'; state: 'lost' | 'unread' | 'unseen' | 'without-place' | 'elsewhere' }
  | { is: 'before-sections' }
  | { is: 'page'; page: string }
  | { is: 'nothing' };

function overOf({ placed, state }: ListedComment, hasHeadings: boolean): Over {
  if (placed && placed.section.length > 0) return { is: 'section', path: placed.section };
  // The row of a comment on the whole document says so itself.
  if (state === 'document') return { is: 'nothing' };
  if (
    state === 'lost' ||
    state === 'unread' ||
    state === 'unseen' ||
    state === 'without-place' ||
    state === 'elsewhere'
  )
    return { is: 'place', state };
  if (hasHeadings) return { is: 'before-sections' };
  return placed?.page === undefined ? { is: 'nothing' } : { is: 'page', page: placed.page };
}

/** A run of comments that stand under the same heading. */
export interface SectionGroup {
  over: Over;
  comments: ListedComment[];
}

/** @param hasHeadings has the document any? */
export function bySection(all: readonly ListedComment[], hasHeadings: boolean): SectionGroup[] {
  const groups: SectionGroup[] = [];
  for (const one of all) {
    const over = overOf(one, hasHeadings);
    const last = groups.at(-1);
    if (last && JSON.stringify(last.over) === JSON.stringify(over)) last.comments.push(one);
    else groups.push({ over, comments: [one] });
  }
  return groups;
}

/** What there is to choose from in the filters, each with how many have it. */
export function choicesIn(all: readonly ListedComment[]): Record<Exclude<keyof Filters, 'words'>, Map<string, number>> {
  const count = (values: (one: ListedComment) => readonly (string | undefined)[]) => {
    const counts = new Map<string, number>();
    for (const one of all) for (const value of values(one)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    stance: count(({ comment }) => [comment.assessing]),
    type: count(({ comment }) => [comment.classifying]),
    label: count(({ comment }) => comment.tagging ?? []),
    concept: count(({ comment }) => comment.identifying ?? []),
    reviewer: count(({ comment }) => [authorKey(comment.creator)]),
    status: count(({ comment }) => [comment.status, comment.internal ? internal : undefined]),
    place: count(({ state }) => [state]),
  };
}

/** The first words of what is said, for a name of the comment. */
export function nameOf(comment: Comment, highlighted: string): string {
  if (isHighlight(comment)) return highlighted;
  const text = comment.commenting ?? comment.describing ?? comment.editing ?? comment.assessing ?? '';
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text;
}
