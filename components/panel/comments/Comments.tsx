import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { ReadingState } from '../../../reading/tab-state.ts';
import { useWords } from '../../words/context.ts';
import { aboutChoices } from './about-choices.ts';
import { BeginComment } from './BeginComment.tsx';
import { ChosenActions } from './ChosenActions.tsx';
import { CommentFilters } from './CommentFilters.tsx';
import { CommentForm } from './CommentForm.tsx';
import { CommentItem, type ItemActions } from './CommentItem.tsx';
import {
  bySection,
  filtered,
  type ListedComment,
  listed,
  needsALook,
  noFilters,
  type Sorting,
  sorted,
} from './comment-list.ts';
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
          <p class="nothing" aria-busy="true">
            {words.list.notKnownYet}
          </p>
        )
      )}
    </>
  );
}

function Known({ reading, work, glossary }: Omit<Props, 'isPrivate'>) {
  const words = useWords();
  const { filters } = work;
  const sorting = useSignal<Sorting>('place');
  const expanded = useSignal(false);
  const choosing = useSignal(false);
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const all = useComputed(() => listed(work.stored.value?.comments ?? [], work.placed.value)).value;
  const shown = sorted(filtered(all, filters.value), sorting.value);
  const current = useSignal<string | undefined>(undefined);
  const actions = useMemo<ItemActions>(() => {
    const find = (id: string) => work.stored.peek()?.comments.find((one) => one.id === id);
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
    const at = shown.findIndex(({ comment }) => comment.id === current.value);
    const next = shown[(at < 0 && step < 0 ? shown.length - 1 : at + step + shown.length) % shown.length];
    if (!next) return;
    work.awaited.value = [next.comment.id];
    actions.show(next.comment.id);
  };
  const { form, stored, awaited } = work;
  const { value: open } = form;
  const toLookAt = all.filter(needsALook).length;
  const stop = () => {
    choosing.value = false;
    chosen.value = new Set();
  };
  return (
    <div class="comments">
      {open ? (
        <CommentForm
          form={open}
          work={work}
          glossary={glossary}
          labels={[...new Set(all.flatMap(({ comment }) => comment.tagging ?? []))]}
          sections={aboutChoices(open.about, reading.selected)}
        />
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
      {all.length === 0 ? (
        !open && (
          <div class="no-comments">
            <p>{words.list.none}</p>
            <p class="quiet-text">{words.list.noneWhat}</p>
          </div>
        )
      ) : (
        <>
          {(all.length > few || shown.length < all.length) && (
            <CommentFilters all={all} filters={filters} sorting={sorting} glossary={glossary} />
          )}
          <div class="list-bar">
            <p role="status">
              {shown.length === all.length
                ? words.list.count(all.length)
                : words.list.filtered(shown.length, all.length)}
            </p>
            {shown.length < all.length && (
              <button type="button" onClick={() => (filters.value = noFilters)}>
                {words.list.clear}
              </button>
            )}
            {all.length > 1 && (
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
          </div>
          {choosing.value && (
            <ChosenActions
              chosen={(stored.value?.comments ?? []).filter(({ id }) => chosen.value.has(id))}
              work={work}
              chooseAll={() => (chosen.value = new Set(shown.map(({ comment }) => comment.id)))}
              stop={stop}
            />
          )}
          {shown.length === 0 && <p class="nothing">{words.list.noneFit}</p>}
        </>
      )}
      <UndoButtons work={work} />
      <div class="comment-list">
        {bySection(shown).map(({ section, comments }) => [
          <h3 key={`over ${comments[0]?.comment.id}`} lang="sv">
            {section.length > 0 ? section.join(' › ') : <NoSection comment={comments[0]} />}
          </h3>,
          // All rows are each other's siblings, so that one that comes under another heading is still itself, focus and all.
          ...comments.map((one) => (
            <CommentItem
              key={one.comment.id}
              listed={one}
              expanded={expanded.value || current.value === one.comment.id}
              choosing={choosing.value}
              chosen={chosen.value.has(one.comment.id)}
              awaited={awaitedFor(one, awaited.value)}
              actions={actions}
              work={needsALook(one) ? work : undefined}
              selection={needsALook(one) ? reading.selected?.target : undefined}
            />
          )),
        ])}
      </div>
      {stored.value?.arende && <Overall key={stored.value.arende.id} arende={stored.value.arende} work={work} />}
    </div>
  );
}

/** So many are seen at a glance. */
const few = 2;

/** A comment that has just been written comes under its section only when its place is known. */
function awaitedFor({ comment, state }: ListedComment, awaited: readonly string[]): 'focus' | 'view' | undefined {
  if (state === 'elsewhere' || !awaited.includes(comment.id)) return undefined;
  return awaited[0] === comment.id ? 'focus' : 'view';
}

/** What stands under no heading: the whole document, what has lost its place, or what comes before the first. */
function NoSection({ comment }: { comment: ListedComment | undefined }) {
  const { list, language } = useWords();
  const state = comment?.state;
  const place = state === 'lost' || state === 'document' || state === 'without-place' || state === 'elsewhere';
  return <span lang={language}>{place ? list.places[state] : list.withoutSection}</span>;
}
