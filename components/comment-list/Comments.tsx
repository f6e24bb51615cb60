import '../ui/controls/fields.css';
import './comments.css';
import { batch, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useCallback, useEffect, useId, useMemo } from 'preact/hooks';
import type { About } from '../../extension/protocol/messaging.ts';
import {
  type CommentSorting,
  filtered,
  type ListedComment,
  listed,
  needsALook,
  noFilters,
  sorted,
} from '../../extension/state/comments/comment-list.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { aboutChoices } from '../../extension/state/comments/form/about-choices.ts';
import type { ReadingState } from '../../extension/state/tab-state.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { CommentForm } from '../comment-form/CommentForm.tsx';
import { DraftLine } from '../comment-form/DraftLine.tsx';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { AnnouncementLine, HeardAnnouncement } from './AnnouncementLine.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { CommentMenu } from './CommentMenu.tsx';
import { ExportLink } from './ExportLink.tsx';
import { ChosenFilters } from './filters/ChosenFilters.tsx';
import { FilterChoices } from './filters/FilterChoices.tsx';
import { SectionChoice } from './filters/SectionChoice.tsx';
import { ListFoot } from './ListFoot.tsx';
import { NoComments } from './NoComments.tsx';
import { Overall } from './Overall.tsx';
import type { ItemActions } from './rows/CommentItem.tsx';
import { CommentRows } from './rows/CommentRows.tsx';
import { WhoWrites } from './WhoWrites.tsx';

const useWords = wordsFrom(commentsWords, failuresWords);

interface Props {
  reading: ReadingState;
  commentsState: CommentsState;
  glossary: Glossary;
  /** The keys that begin a comment; empty where there are none. */
  keys: string;
  isPrivate: boolean;
}

/** The reader's comments on the document in front: to write, find, change and count them. */
export function Comments({ reading, commentsState, glossary, keys, isPrivate }: Props) {
  const words = useWords();
  if (isPrivate) return <p class="private-window quiet-text">{words.list.isPrivate}</p>;
  const failure = commentsState.failure.value;
  return (
    <>
      {failure && (
        <p class="trouble list-failure" role="alert">
          {words.failures[failure]}
        </p>
      )}
      {commentsState.stored.value ? (
        <Known reading={reading} commentsState={commentsState} glossary={glossary} keys={keys} />
      ) : (
        !failure && (
          <p class="nothing not-known-yet" aria-busy="true">
            {words.list.notKnownYet}
          </p>
        )
      )}
    </>
  );
}

function Known({ reading, commentsState, glossary, keys }: Omit<Props, 'isPrivate'>) {
  const words = useWords();
  const { form } = commentsState;
  const { filters } = commentsState.shown;
  const sorting = useSignal<CommentSorting>('place');
  const expanded = useSignal(false);
  const choosing = useSignal(false);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const filtering = useSignal(false);
  const sectioning = useSignal(false);
  const choices = useId();
  const all = useComputed(() => listed(commentsState.comments.value, commentsState.placed.value));
  const shown = useComputed(() => sorted(filtered(all.value, filters.value), sorting.value));
  const toLookAt = useComputed(() => all.value.filter(needsALook).length).value;
  const count = useComputed(() => all.value.length).value;
  const shownCount = useComputed(() => shown.value.length).value;
  // How many comments the other editions have.
  const elsewhere = useComputed(
    () => commentsState.proposed.value.find(({ comments }) => comments > 0)?.comments,
  ).value;
  const isGone = useComputed(() => commentsState.stored.value?.deletion !== undefined).value;
  const isWriting = useComputed(() => form.open.value !== undefined).value;
  const exported = useComputed(
    () => commentsState.stored.value?.arende?.id ?? commentsState.documentState.value?.document,
  ).value;
  const undoable = useComputed(() => {
    const { undo, redo } = commentsState.stored.value?.undoable ?? {};
    return { ...(undo && { undo: words.list.undo(undo) }), ...(redo && { redo: words.list.redo(redo) }) };
  });
  const choose = useCallback(
    (ids: Iterable<string>) =>
      batch(() => {
        chosen.value = new Set(ids);
        // What was done before has been seen; it is still in the menu.
        commentsState.announcement.value = undefined;
      }),
    [commentsState, chosen],
  );
  const stopChoosing = useCallback(
    () =>
      batch(() => {
        choosing.value = false;
        chosen.value = new Set();
      }),
    [choosing, chosen],
  );
  const areAllChosen = useComputed(() => shown.value.every(({ comment }) => chosen.value.has(comment.id))).value;
  // Saving one comment and changing many aren't done side by side.
  useEffect(() => {
    if (isWriting) stopChoosing();
  }, [isWriting, stopChoosing]);
  const actions = useMemo<ItemActions>(() => {
    const find = (id: string) => commentsState.comments.peek().find((one) => one.id === id);
    return {
      show(id) {
        commentsState.shown.current.value = id;
        commentsState.tab.showComment(id);
      },
      edit(id) {
        const comment = find(id);
        if (comment) void commentsState.form.edit(comment);
      },
      remove: (id) => void commentsState.remove([id]),
      choose(id, isChosen) {
        const next = new Set(chosen.value);
        if (isChosen) next.add(id);
        else next.delete(id);
        choose(next);
      },
      arrived: (id) => commentsState.shown.arrived(id),
    };
  }, [commentsState, chosen, choose]);
  const wereToLookAt = commentsState.shown.toReview.value;
  const looked =
    filters.value.place === 'to-look-at' && wereToLookAt !== undefined
      ? words.list.looked(wereToLookAt - toLookAt, wereToLookAt)
      : undefined;
  return (
    <div class="comments">
      <HeardAnnouncement commentsState={commentsState} />
      {isWriting ? (
        <>
          <Form {...{ commentsState, glossary, all }} selected={reading.selected} />
          {/* With the comments that it is about: in the form it would be about what is being written. */}
          {commentsState.announcement.value && <AnnouncementLine {...{ commentsState, undoable }} />}
        </>
      ) : (
        <DraftLine commentsState={commentsState} />
      )}
      {!(isWriting && count === 0) && (
        <div class="list-tools">
          {count > 0 ? (
            <>
              <input
                type="search"
                aria-label={words.list.search}
                placeholder={words.list.searchShort}
                value={filters.value.words}
                onInput={({ currentTarget }) => (filters.value = { ...filters.value, words: currentTarget.value })}
              />
              <button
                type="button"
                class="short-tool"
                title={words.list.filter}
                aria-label={words.list.filter}
                aria-expanded={filtering.value}
                aria-controls={choices}
                onClick={() => (filtering.value = !filtering.value)}
              >
                <svg class="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M2 4h12M4.5 8h7M7 12h2" />
                </svg>
                <span>{words.list.filter}</span>
              </button>
            </>
          ) : (
            <p class="no-comments">
              {isGone ? words.list.deleted : elsewhere ? words.list.inOther(elsewhere) : words.list.none}
            </p>
          )}
          {exported !== undefined && <ExportLink of={exported} />}
          <CommentMenu
            {...{ reading, commentsState, count, isWriting, expanded, choosing, undoable }}
            openSections={() => (sectioning.value = true)}
          />
        </div>
      )}
      {sectioning.value && !isWriting && (
        <SectionChoice reading={reading} commentsState={commentsState} close={() => (sectioning.value = false)} />
      )}
      {count === 0 && !isWriting && <NoComments {...{ reading, commentsState, elsewhere, keys }} />}
      {count > 0 && filtering.value && <FilterChoices id={choices} {...{ all, filters, sorting, glossary }} />}
      {count > 0 && <ChosenFilters {...{ all, filters, glossary }} shown={shownCount} looked={looked} />}
      {toLookAt > 0 && !looked && (
        <p class="to-look-at">
          {words.list.toLookAt(toLookAt)}{' '}
          <button type="button" onClick={() => commentsState.shown.review()}>
            {words.list.lookAt}
          </button>
        </p>
      )}
      {count > 0 && shownCount === 0 && !looked && <p class="nothing">{words.list.noneFit}</p>}
      {count > 0 && shownCount === 0 && looked && (
        <div class="nothing all-looked">
          <p>{words.list.allLooked}</p>
          <button type="button" onClick={() => (filters.value = noFilters)}>
            {words.list.clear}
          </button>
        </div>
      )}
      <CommentRows
        {...{ shown, expanded, choosing, chosen, actions, commentsState, isWriting }}
        hasHeadings={reading.report.hasHeadings}
        selection={reading.selected?.target}
      />
      {choosing.value && count > 0 ? (
        <ChosenBar
          chosen={commentsState.comments.value.filter(({ id }) => chosen.value.has(id))}
          shown={shownCount}
          areAll={areAllChosen}
          commentsState={commentsState}
          undoable={undoable}
          chooseAll={() => choose(shown.value.map(({ comment }) => comment.id))}
          chooseNone={() => choose([])}
          stop={stopChoosing}
        />
      ) : (
        // One row at the bottom: where one writes, the form's buttons are there.
        !isWriting && <ListFoot {...{ shown, commentsState, undoable, looked }} />
      )}
      {commentsState.stored.value?.arende && (
        <Overall
          key={commentsState.stored.value.arende.id}
          arende={commentsState.stored.value.arende}
          commentsState={commentsState}
        />
      )}
      {!isWriting && <WhoWrites />}
    </div>
  );
}

interface FormProps {
  commentsState: CommentsState;
  glossary: Glossary;
  all: ReadonlySignal<readonly ListedComment[]>;
  selected: About | undefined;
}

/** The form, as long as it is open. */
function Form({ commentsState, glossary, all, selected }: FormProps) {
  const labels = useComputed(() => [...new Set(all.value.flatMap(({ comment }) => comment.tagging ?? []))]).value;
  const { value: form } = commentsState.form.open;
  if (!form) return null;
  return (
    <CommentForm
      form={form}
      commentsState={commentsState}
      glossary={glossary}
      labels={labels}
      choices={aboutChoices(form.about, selected)}
    />
  );
}
