import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import type { Target } from '../../../annotations/comment.ts';
import { isHighlight } from '../../../annotations/new-comment.ts';
import { quoteOf } from '../../../annotations/quote.ts';
import { useWords } from '../../words/context.ts';
import { type ListedComment, lastChange, nameOf } from './comment-list.ts';
import type { CommentWork } from './comment-work.ts';
import { Look } from './Look.tsx';
import { ProposalDifference } from './ProposalDifference.tsx';

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
  /** May several be chosen? */
  choosing: boolean;
  chosen: boolean;
  /** Is it to come into view, and to have the focus? */
  awaited: 'focus' | 'view' | undefined;
  actions: ItemActions;
  /** Of one that needs the reviewer's eye. */
  work: CommentWork | undefined;
  selection: Target | undefined;
}

/** One comment: the words, what is said of them, and what can be done with it. */
export const CommentItem = memo(function CommentItem(props: Props) {
  const { listed, number, of, expanded, choosing, chosen, awaited, actions, work, selection } = props;
  const { comment, state, placed } = listed;
  const words = useWords();
  const row = useRef<HTMLElement>(null);
  const { id } = comment;
  useEffect(() => {
    if (!awaited) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    if (awaited !== 'focus') return;
    row.current?.querySelector<HTMLElement>('.comment-quote')?.focus({ preventScroll: true });
    actions.arrived(id);
  }, [awaited, actions, id]);
  const quote = quoteOf(comment);
  // Another's list may have the words as they are where a proposal would stand.
  const isAsIs = quote !== '' && comment.editing?.trim() === quote.trim();
  const proposal = isAsIs ? undefined : comment.editing;
  const name = nameOf(comment, words.highlighted);
  const marks = [
    comment.assessing,
    comment.classifying,
    // That something is done goes without saying, unless it is to stay at home all the same.
    !isHighlight(comment) && (comment.status === 'utkast' || comment.internal)
      ? words.list.statuses[comment.status]
      : undefined,
    comment.internal ? words.list.internal : undefined,
    ...(comment.tagging ?? []),
  ].filter((mark): mark is string => mark !== undefined);
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
        <button type="button" class="comment-quote" title={words.list.show} onClick={() => actions.show(id)}>
          {quote ? <q lang="sv">{quote}</q> : <span class="quiet-text">{placeName(listed, words)}</span>}
          {placed?.page !== undefined && quote && <span class="quiet-text"> {words.pdf.onPage(placed.page)}</span>}
        </button>
        {work && (state === 'moved' || state === 'changed' || state === 'lost') && (
          <Look comment={comment} placed={placed} state={state} selection={selection} work={work} />
        )}
        {comment.commenting !== undefined && (
          <p class={expanded ? 'comment-text' : 'comment-text short'} lang="sv" dir="auto">
            {comment.commenting}
          </p>
        )}
        {expanded && proposal !== undefined && (
          <>
            <h4>{words.list.proposal}</h4>
            <ProposalDifference before={quote} after={proposal} />
          </>
        )}
        {expanded && comment.describing !== undefined && (
          <>
            <h4>{words.list.reason}</h4>
            <p class="comment-text" lang="sv" dir="auto">
              {comment.describing}
            </p>
          </>
        )}
        {!expanded && proposal !== undefined && (
          <p class="quiet-text comment-text short" lang="sv">
            {words.list.proposal}: {proposal || words.form.gone}
          </p>
        )}
        {marks.length > 0 && (
          <p class="comment-marks" lang="sv">
            {marks.join(' · ')}
          </p>
        )}
        {expanded && (
          <p class="quiet-text hint">
            {[comment.creator.name && words.list.by(comment.creator.name), words.list.changedAt(lastChange(comment))]
              .filter(Boolean)
              .join(', ')}
          </p>
        )}
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
      </div>
    </article>
  );
});

function placeName({ comment, state }: ListedComment, words: ReturnType<typeof useWords>): string {
  const { target } = comment;
  if (target.type === 'document') return words.list.wholeDocument;
  if (target.type === 'section') return words.form.aboutKinds.section(target.path.at(-1) ?? '');
  return target.type === 'rectangle' ? words.form.aboutKinds.rectangle(target.page) : words.list.places[state];
}
