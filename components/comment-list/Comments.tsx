import '../ui/fields.css';
import './comments.css';
import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import type { About } from '../../extension/protocol/messaging.ts';
import { aboutChoices } from '../../extension/state/comments/about-choices.ts';
import {
  type CommentSorting,
  filtered,
  type ListedComment,
  listed,
  needsALook,
  sorted,
} from '../../extension/state/comments/comment-list.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import type { ReadingState } from '../../extension/state/tab-state.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { CommentForm } from '../comment-form/CommentForm.tsx';
import { DraftLine } from '../comment-form/DraftLine.tsx';
import { commentsWords } from '../i18n/tables/comments.ts';
import { failuresWords } from '../i18n/tables/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import type { ItemActions } from './CommentItem.tsx';
import { CommentMenu } from './CommentMenu.tsx';
import { CommentRows } from './CommentRows.tsx';
import { FilterChoices } from './FilterChoices.tsx';
import { ListFoot } from './ListFoot.tsx';
import { Overall } from './Overall.tsx';
import { SectionChoice } from './SectionChoice.tsx';
import { WhoWrites } from './WhoWrites.tsx';

const useWords = wordsFrom(commentsWords, failuresWords);

interface Props {
  reading: ReadingState;
  work: CommentsState;
  glossary: Glossary;
  /** Those that begin a comment, where there are any. */
  keys: string;
  isPrivate: boolean;
}

/** The reader's comments on the document in front: to write, find, change and count them. */
export function Comments({ reading, work, glossary, keys, isPrivate }: Props) {
  const words = useWords();
  if (isPrivate) return <p class="private-window quiet-text">{words.list.isPrivate}</p>;
  const failure = work.failure.value;
  return (
    <>
      {failure && (
        <p class="trouble list-failure" role="alert">
          {words.failures[failure]}
        </p>
      )}
      {work.stored.value ? (
        <Known reading={reading} work={work} glossary={glossary} keys={keys} />
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

function Known({ reading, work, glossary, keys }: Omit<Props, 'isPrivate'>) {
  const words = useWords();
  const { form, filters } = work;
  const sorting = useSignal<CommentSorting>('place');
  const expanded = useSignal(false);
  const choosing = useSignal(false);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const filtering = useSignal(false);
  const sectioning = useSignal(false);
  const choices = useId();
  const all = useComputed(() => listed(work.comments.value, work.placed.value));
  const shown = useComputed(() => sorted(filtered(all.value, filters.value), sorting.value));
  const toLookAt = useComputed(() => all.value.filter(needsALook).length).value;
  const count = useComputed(() => all.value.length).value;
  const shownCount = useComputed(() => shown.value.length).value;
  // What is typed in the form is the form's own: nothing else is drawn for it.
  const isWriting = useComputed(() => form.value !== undefined).value;
  const exported = useComputed(() => work.stored.value?.arende?.id ?? work.work.value?.document).value;
  const undoable = useComputed(() => {
    const { undo, redo } = work.stored.value?.undoable ?? {};
    return { ...(undo && { undo: words.list.undo(undo) }), ...(redo && { redo: words.list.redo(redo) }) };
  });
  const actions = useMemo<ItemActions>(() => {
    const find = (id: string) => work.comments.peek().find((one) => one.id === id);
    return {
      show(id) {
        work.current.value = id;
        work.tab.showComment(id);
      },
      edit(id) {
        const comment = find(id);
        if (comment) void work.edit(comment);
      },
      remove: (id) => void work.remove([id]),
      choose(id, isChosen) {
        const next = new Set(chosen.value);
        if (isChosen) next.add(id);
        else next.delete(id);
        chosen.value = next;
      },
      arrived: (id) => work.arrived(id),
    };
  }, [work, chosen]);
  const wereToLookAt = work.toReview.value;
  const looked =
    filters.value.place === 'to-look-at' && wereToLookAt !== undefined
      ? words.list.looked(wereToLookAt - toLookAt, wereToLookAt)
      : undefined;
  return (
    <div class="comments">
      {isWriting ? (
        <Form work={work} glossary={glossary} all={all} selected={reading.selected} />
      ) : (
        <DraftLine work={work} />
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
                aria-expanded={filtering.value}
                aria-controls={choices}
                onClick={() => (filtering.value = !filtering.value)}
              >
                {words.list.filter}
              </button>
            </>
          ) : (
            <p class="no-comments">{words.list.none}</p>
          )}
          <CommentMenu
            {...{ reading, work, count, exported, isWriting, expanded, choosing, undoable }}
            openSections={() => (sectioning.value = true)}
          />
        </div>
      )}
      {sectioning.value && !isWriting && (
        <SectionChoice reading={reading} work={work} close={() => (sectioning.value = false)} />
      )}
      {count === 0 && !isWriting && <p class="quiet-text">{words.list.noneWhat(keys)}</p>}
      {count > 0 && filtering.value && <FilterChoices id={choices} {...{ all, filters, sorting, glossary }} />}
      {count > 0 && <ChosenFilters {...{ all, filters, glossary }} shown={shownCount} looked={looked} />}
      {toLookAt > 0 && !looked && (
        <p class="to-look-at">
          {words.list.toLookAt(toLookAt)}{' '}
          <button type="button" onClick={() => work.review()}>
            {words.list.lookAt}
          </button>
        </p>
      )}
      {count > 0 && shownCount === 0 && <p class="nothing">{looked ? words.list.allLooked : words.list.noneFit}</p>}
      <CommentRows
        {...{ shown, expanded, choosing, chosen, actions, work }}
        hasHeadings={reading.report.hasHeadings}
        selection={reading.selected?.target}
      />
      {choosing.value && count > 0 ? (
        <ChosenBar
          chosen={work.comments.value.filter(({ id }) => chosen.value.has(id))}
          shown={shownCount}
          work={work}
          chooseAll={() => (chosen.value = new Set(shown.value.map(({ comment }) => comment.id)))}
          stop={() => {
            choosing.value = false;
            chosen.value = new Set();
          }}
        />
      ) : (
        <ListFoot {...{ shown, work, undoable, looked }} />
      )}
      {work.stored.value?.arende && (
        <Overall key={work.stored.value.arende.id} arende={work.stored.value.arende} work={work} />
      )}
      {!isWriting && <WhoWrites />}
    </div>
  );
}

interface FormProps {
  work: CommentsState;
  glossary: Glossary;
  all: ReadonlySignal<readonly ListedComment[]>;
  selected: About | undefined;
}

/** The form, as long as it is open. */
function Form({ work, glossary, all, selected }: FormProps) {
  const labels = useComputed(() => [...new Set(all.value.flatMap(({ comment }) => comment.tagging ?? []))]).value;
  const { value: form } = work.form;
  if (!form) return null;
  return (
    <CommentForm
      form={form}
      work={work}
      glossary={glossary}
      labels={labels}
      choices={aboutChoices(form.about, selected)}
    />
  );
}
