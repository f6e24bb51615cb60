import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { About } from '../../../messaging.ts';
import type { ReadingState } from '../../../reading/tab-state.ts';
import { exportAddress } from '../../export-address.ts';
import { useWords } from '../../words/context.ts';
import { aboutChoices } from './about-choices.ts';
import { BeginComment } from './BeginComment.tsx';
import { ChosenActions } from './ChosenActions.tsx';
import { CommentFilters } from './CommentFilters.tsx';
import { CommentForm } from './CommentForm.tsx';
import type { ItemActions } from './CommentItem.tsx';
import { CommentList } from './CommentList.tsx';
import { filtered, type ListedComment, listed, needsALook, noFilters, type Sorting, sorted } from './comment-list.ts';
import type { CommentWork } from './comment-work.ts';
import { DraftLine } from './DraftLine.tsx';
import { Overall } from './Overall.tsx';
import { Told } from './Told.tsx';
import { UndoButtons } from './UndoButtons.tsx';

interface Props {
  reading: ReadingState;
  work: CommentWork;
  glossary: Glossary;
  isPrivate: boolean;
}

/** The reader's comments on the document in front: to write, find, change and count them. */
export function Comments({ reading, work, glossary, isPrivate }: Props) {
  const words = useWords();
  if (isPrivate) return <p class="private-window quiet-text">{words.list.isPrivate}</p>;
  const failure = work.failure.value;
  return (
    <>
      {failure && (
        <p class="trouble" role="alert">
          {words.storage.failures[failure]}
        </p>
      )}
      {work.stored.value ? (
        <Known reading={reading} work={work} glossary={glossary} />
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

function Known({ reading, work, glossary }: Omit<Props, 'isPrivate'>) {
  const words = useWords();
  const { form, filters } = work;
  const sorting = useSignal<Sorting>('place');
  const expanded = useSignal(false);
  const choosing = useSignal(false);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const current = useSignal<string | undefined>(undefined);
  const all = useComputed(() => listed(work.comments.value, work.placed.value));
  const shown = useComputed(() => sorted(filtered(all.value, filters.value), sorting.value));
  const toLookAt = useComputed(() => all.value.filter(needsALook).length).value;
  const count = useComputed(() => all.value.length).value;
  const shownCount = useComputed(() => shown.value.length).value;
  // What is typed in the form is the form's own: nothing else is drawn for it.
  const isWriting = useComputed(() => form.value !== undefined).value;
  const exported = useComputed(() => work.stored.value?.arende?.id ?? work.work.value?.document).value;
  const actions = useMemo<ItemActions>(() => {
    const find = (id: string) => work.comments.peek().find((one) => one.id === id);
    return {
      show(id) {
        current.value = id;
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
      arrived(id) {
        current.value = id;
        work.awaited.value = [];
      },
    };
  }, [work, chosen, current]);
  const walk = (step: 1 | -1) => {
    const { value: rows } = shown;
    const at = rows.findIndex(({ comment }) => comment.id === current.value);
    const next = rows[(at < 0 && step < 0 ? rows.length - 1 : at + step + rows.length) % rows.length];
    if (!next) return;
    work.awaited.value = [next.comment.id];
    actions.show(next.comment.id);
  };
  return (
    <div class="comments">
      {isWriting ? (
        <Form work={work} glossary={glossary} all={all} selected={reading.selected} />
      ) : (
        <>
          <DraftLine work={work} />
          <BeginComment reading={reading} work={work} />
        </>
      )}
      <Told work={work} />
      {toLookAt > 0 && (
        <p class="to-look-at">
          {words.list.toLookAt(toLookAt)}{' '}
          <button type="button" onClick={() => work.review()}>
            {words.list.lookAt}
          </button>
        </p>
      )}
      {count === 0 ? (
        !isWriting && (
          <div class="no-comments">
            <p>{words.list.none}</p>
            <p class="quiet-text">{words.list.noneWhat}</p>
          </div>
        )
      ) : (
        <>
          {(count > few || shownCount < count) && (
            <CommentFilters all={all} filters={filters} sorting={sorting} glossary={glossary} />
          )}
          <div class="list-bar">
            <p role="status">
              {shownCount === count ? words.list.count(count) : words.list.filtered(shownCount, count)}
            </p>
            {shownCount < count && (
              <button type="button" onClick={() => (filters.value = noFilters)}>
                {words.list.clear}
              </button>
            )}
            {count > 1 && (
              <>
                <button
                  type="button"
                  aria-label={words.list.previous}
                  title={words.list.previous}
                  onClick={() => walk(-1)}
                >
                  {words.previous}
                </button>
                <button type="button" aria-label={words.list.next} title={words.list.next} onClick={() => walk(1)}>
                  {words.next}
                </button>
                <button type="button" aria-pressed={expanded.value} onClick={() => (expanded.value = !expanded.value)}>
                  {expanded.value ? words.list.collapseAll : words.list.expandAll}
                </button>
                {!choosing.value && (
                  <button type="button" onClick={() => (choosing.value = true)}>
                    {words.list.choose}
                  </button>
                )}
              </>
            )}
            {exported && (
              <a href={exportAddress(exported)} target="_blank" rel="noopener">
                {words.export.title}
              </a>
            )}
          </div>
          {reading.report.pages && (
            <div class="list-bar">
              <button type="button" class="quiet-button" onClick={() => work.tab.saveWithComments()}>
                {words.reader.save.name}
              </button>
            </div>
          )}
          {choosing.value && (
            <ChosenActions
              chosen={work.comments.value.filter(({ id }) => chosen.value.has(id))}
              work={work}
              chooseAll={() => (chosen.value = new Set(shown.value.map(({ comment }) => comment.id)))}
              stop={() => {
                choosing.value = false;
                chosen.value = new Set();
              }}
            />
          )}
          {shownCount === 0 && <p class="nothing">{words.list.noneFit}</p>}
        </>
      )}
      <UndoButtons work={work} />
      <CommentList
        {...{ shown, current, expanded, choosing, chosen, actions, work }}
        hasHeadings={reading.report.hasHeadings}
        selection={reading.selected?.target}
      />
      {work.stored.value?.arende && (
        <Overall key={work.stored.value.arende.id} arende={work.stored.value.arende} work={work} />
      )}
    </div>
  );
}

/** So many are seen at a glance. */
const few = 2;

interface FormProps {
  work: CommentWork;
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
      sections={aboutChoices(form.about, selected)}
    />
  );
}
