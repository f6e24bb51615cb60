import type { Comment, Target } from '../annotations/comment.ts';
import { findAll } from '../annotations/find.ts';
import type { FlatDocument, FlatSpan } from '../annotations/flatten.ts';
import { headingNamed, headingsUnder } from '../annotations/heading-path.ts';
import { plainDocument } from '../annotations/plain-document.ts';
import type { Selector } from '../annotations/selectors.ts';
import type { PlaceState } from '../messaging.ts';

/** Where a comment belongs in a text: UTF-16 offsets. */
export interface Placement {
  comment: string;
  state: PlaceState;
  span: FlatSpan | undefined;
  candidates: FlatSpan[];
}

type Placed = Omit<Placement, 'comment'>;

/**
 * Places all comments of a document together.
 * @param old the text that they were made in, where it is another
 * @param pages how many the document has, if any
 * @param pause called between slices of work
 */
export async function placeComments(
  comments: readonly Pick<Comment, 'id' | 'target' | 'withoutPlace'>[],
  text: FlatDocument<number>,
  old: string | undefined,
  pages: number | undefined,
  pause: () => unknown,
): Promise<Placement[]> {
  const known = new Map<string, Placed>();
  const sought: { id: string; selectors: readonly Selector[] }[] = [];
  for (const { id, target, withoutPlace } of comments) {
    const place = withoutPlace ? nowhere('without-place') : direct(target, text, old === undefined, pages);
    if (place) known.set(id, place);
    else sought.push({ id, selectors: 'selectors' in target ? target.selectors : [] });
  }
  const found =
    sought.length === 0
      ? []
      : await findAll(
          sought.map(({ selectors }) => selectors),
          text,
          // What was carried over and not found is sought in the very text that it lacks a place in.
          { old: old === undefined ? text : plainDocument(old), pause },
        );
  for (const [i, { id }] of sought.entries()) {
    const { state, span, candidates } = found[i] ?? { state: 'lost', span: undefined, candidates: [] };
    known.set(id, { state, span, candidates: candidates.map((one) => one.span) });
  }
  return comments.map(({ id }) => ({ comment: id, ...(known.get(id) ?? nowhere('lost')) }));
}

const nowhere = (state: PlaceState): Placed => ({ state, span: undefined, candidates: [] });

/** What needs no search. */
function direct(
  target: Target,
  text: FlatDocument<number>,
  isSameText: boolean,
  pages: number | undefined,
): Placed | undefined {
  switch (target.type) {
    case 'document':
      return nowhere('document');
    case 'rectangle':
      return target.page <= (pages ?? 0) ? nowhere('unchanged') : nowhere('lost');
    case 'section': {
      const there = isSameText ? asItStands(target.selectors, text) : undefined;
      if (there) return there;
      const heading = headingAt(target, text);
      if (heading) return { state: 'unchanged', span: heading, candidates: [] };
      return target.selectors.length === 0 ? nowhere('lost') : undefined;
    }
    case 'passage':
      return isSameText ? asItStands(target.selectors, text) : undefined;
  }
}

/** The one heading with that path; of several alike the one on the page, where no words tell which. */
function headingAt(
  { path, selectors }: Extract<Target, { type: 'section' }>,
  text: FlatDocument<number>,
): FlatSpan | undefined {
  const alike = headingsUnder(path, text);
  const isTold = selectors.some(({ type }) => type === 'TextQuoteSelector');
  const page = selectors.find((one) => one.type === 'FragmentSelector')?.value.match(/^page=(\d+)/)?.[1];
  const here = alike.length > 1 && !isTold ? alike.filter((one) => String(one.page) === page) : alike;
  const only = here.length > 0 || isTold ? here[0] : headingNamed(path, text);
  return only && here.length < 2 ? { start: only.start, end: only.end } : undefined;
}

/** The very words at the very place. */
function asItStands(selectors: readonly Selector[], { text }: FlatDocument<number>): Placed | undefined {
  const position = selectors.find((one) => one.type === 'TextPositionSelector');
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  if (!position || !quote || text.slice(position.start, position.end) !== quote.exact) return undefined;
  return { state: 'unchanged', span: { start: position.start, end: position.end }, candidates: [] };
}
