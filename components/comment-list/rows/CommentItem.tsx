import { memo } from 'preact/compat';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Target } from '../../../comments/model/comment.ts';
import { isHighlight } from '../../../comments/model/new-comment.ts';
import { quoteOf } from '../../../comments/model/target/quote.ts';
import { isWholePage } from '../../../comments/model/target/target.ts';
import {
  isChangedSince,
  type ListedComment,
  lastChange,
  nameOf,
} from '../../../extension/state/comments/comment-list.ts';
import type { CommentsState } from '../../../extension/state/comments/comments-state.ts';
import { withoutTurns } from '../../../language/swedish/letters/without-turns.ts';
import { isFocusKept } from '../../app/keep-focus.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';
import { ItemProposal } from './ItemProposal.tsx';
import { ItemQuote } from './ItemQuote.tsx';
import { PlaceReview } from './PlaceReview.tsx';
import { StoodIn } from './StoodIn.tsx';

const useWords = wordsFrom(commentsWords, commonWords);

/** What one can do with a comment of the list; the same for all, so that a row is drawn anew only when it has changed. */
export interface ItemActions {
  show(id: string): void;
  edit(id: string): void;
  remove(id: string): void;
  choose(id: string, chosen: boolean): void;
  /** The row has come into view and has the focus. */
  arrived(id: string): void;
}

interface Props {
  listed: ListedComment;
  /** Its number in the list, from 1, and how many there are: only some are drawn. */
  number: number;
  of: number;
  /** Whole, or in short. */
  expanded: boolean;
  /** Who has written it, where that isn't the reader. */
  by: string | undefined;
  /** May several be chosen? */
  choosing: boolean;
  chosen: boolean;
  /** Is there a draft that changes it? What stands here is then older. */
  isBeingChanged: boolean;
  /** Is it to come into view, and to have the focus? */
  awaited: 'focus' | 'view' | undefined;
  actions: ItemActions;
  /** The state to review the comment with; undefined where it needs no review. */
  commentsState: CommentsState | undefined;
  selection: Target | undefined;
}

/** One comment: the words, what is said of them, and what can be done with it. */
export const CommentItem = memo(function CommentItem(props: Props) {
  const { listed, number, of, expanded, by, choosing, chosen, awaited, actions, commentsState, selection } = props;
  const { comment, state, placed } = listed;
  const words = useWords();
  const row = useRef<HTMLElement>(null);
  const { id } = comment;
  useLayoutEffect(() => {
    if (!awaited) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    if (awaited === 'view') return;
    actions.arrived(id);
    if (writesElsewhere()) return;
    // Where one decides, and else where the comment begins.
    const at = row.current?.querySelector<HTMLElement>('.carried .main-button') ?? row.current?.querySelector('button');
    (at as HTMLElement | null)?.focus({ preventScroll: true });
  }, [awaited, actions, id]);
  const quote = quoteOf(comment);
  // Another's list may have the words as they are where a proposal would stand.
  const isAsIs = quote !== '' && comment.editing?.trim() === quote.trim();
  const proposal = isAsIs ? undefined : comment.editing;
  const name = nameOf(comment, words.highlighted);
  const toLookAt = state === 'moved' || state === 'changed' || state === 'lost' ? state : undefined;
  return (
    <article
      ref={row}
      data-row={id}
      class={`comment${awaited ? ' awaited' : ''}`}
      aria-label={name}
      aria-posinset={number}
      aria-setsize={of}
    >
      {choosing && (
        <label class="row choose-one">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={words.list.chooseOne(name)}
            onChange={({ currentTarget }) => actions.choose(id, currentTarget.checked)}
          />
        </label>
      )}
      <div class="comment-body">
        {quote && !(toLookAt === 'changed' && commentsState) ? (
          <ItemQuote comment={comment} placed={placed} expanded={expanded} show={() => actions.show(id)} />
        ) : (
          <button type="button" class="comment-quote" title={words.list.show} onClick={() => actions.show(id)}>
            {/* Of changed words both stand below, as they were and as they are. */}
            {quote ? words.list.show : placeName(listed, words)}
          </button>
        )}
        {by && <p class="comment-by">{withoutTurns(by)}</p>}
        {(state === 'lost' || state === 'without-place') && <StoodIn comment={comment} />}
        {props.isBeingChanged && <p class="quiet-text hint">{words.list.changeBegun}</p>}
        {state === 'unread' && <p class="quiet-text hint">{words.list.pageUnread}</p>}
        {comment.commenting !== undefined && (
          <p
            class={
              expanded
                ? 'comment-text'
                : proposal === undefined
                  ? 'comment-text short'
                  : 'comment-text short with-proposal'
            }
            lang="sv"
            dir="auto"
          >
            {expanded ? comment.commenting : withoutEmptyLines(comment.commenting)}
          </p>
        )}
        {commentsState && toLookAt && (
          <PlaceReview
            comment={comment}
            placed={placed}
            state={toLookAt}
            selection={selection}
            commentsState={commentsState}
          />
        )}
        {proposal !== undefined && (
          <ItemProposal comment={comment} proposal={proposal} expanded={expanded} edit={() => actions.edit(id)} />
        )}
        {expanded && comment.describing !== undefined && (
          <>
            <p class="part-name">{words.list.reason}</p>
            <p class="comment-text" lang="sv" dir="auto">
              {comment.describing}
            </p>
          </>
        )}
        <div class="comment-foot">
          <Marks listed={listed} expanded={expanded} isBySaid={by !== undefined} />
          {/* What is done while several are chosen is done to them. */}
          {!choosing && (
            <div class="comment-actions">
              <button
                type="button"
                class="quiet-button"
                aria-label={`${words.list.edit}: ${name}`}
                onClick={() => actions.edit(id)}
              >
                {words.list.edit}
              </button>
              <button
                type="button"
                class="quiet-button"
                aria-label={`${words.list.remove}: ${name}`}
                onClick={() => actions.remove(id)}
              >
                {words.list.remove}
              </button>
            </div>
          )}
        </div>
      </div>
    </article>
  );
});

interface MarksProps extends Pick<Props, 'listed' | 'expanded'> {
  /** Does it stand above who has written it? */
  isBySaid: boolean;
}

/** A comment's stance, its type and what else is to be known of it, in a line. */
function Marks({ listed: { comment, placed }, expanded, isBySaid }: MarksProps) {
  const words = useWords();
  const { changedAt, writtenAt } = words.list;
  const { assessing: stance, creator } = comment;
  const at = lastChange(comment);
  const marks = [
    stance,
    comment.classifying,
    // Being done isn't shown, since most comments are, unless the comment is to stay in the house.
    !isHighlight(comment) && (comment.status === 'utkast' || comment.internal)
      ? words.list.statuses[comment.status]
      : undefined,
    comment.internal ? words.list.internal : undefined,
    ...(comment.tagging ?? []),
    placed?.page !== undefined && quoteOf(comment) ? words.onPage(placed.page) : undefined,
  ].filter((mark): mark is string => mark !== undefined);
  return (
    <div class="comment-known">
      {marks.length > 0 && (
        <p class="comment-marks" lang="sv">
          {stance && <StanceShape stance={stance} />}
          {withoutTurns(marks.join(' · '))}
        </p>
      )}
      {expanded && (
        <p class="quiet-text hint" title={words.list.exactly(at)}>
          {[
            !isBySaid && creator.name && words.list.by(withoutTurns(creator.name)),
            isChangedSince(comment) ? changedAt(at) : writtenAt(at),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
    </div>
  );
}

/** So that the lines that are shown in short all say something, and the dots stand at the end of one. */
const withoutEmptyLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n');

function placeName({ comment, state }: ListedComment, words: ReturnType<typeof useWords>): string {
  const { target } = comment;
  if (target.type === 'document') return words.list.wholeDocument;
  if (target.type === 'section') return words.form.aboutKinds.section(target.path.at(-1) ?? '');
  return target.type === 'rectangle'
    ? words.form.aboutKinds.rectangle(target.page, isWholePage(target))
    : words.list.places[state];
}

/** Has one gone to another field while the comment was being saved? The form that was saved goes. */
function writesElsewhere(): boolean {
  const { activeElement } = document;
  const isField = activeElement?.matches('input, textarea') === true;
  return isField && !activeElement.closest('.comment-form') && !isFocusKept();
}
