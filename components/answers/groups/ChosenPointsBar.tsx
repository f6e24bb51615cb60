import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { AnswerPoint, PointGroup } from '../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { movedToGroup, newGroup } from '../../../extension/state/answers/groups/group-changes.ts';
import { useGroupsView } from '../../../extension/state/answers/groups/groups-view.ts';
import { isFiltered, type SaidPoint, shownGroups } from '../../../extension/state/answers/groups/said-points.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { focusWrong } from '../../workspace/EntryForm.tsx';
import { Field } from '../../workspace/Field.tsx';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { useFormDraft } from '../use-form-draft.ts';

const useWords = wordsFrom(answerGroupsWords);

interface Props {
  /** The points, and those of them that are looked for. */
  said: readonly SaidPoint[];
  found: readonly SaidPoint[];
}

/** What can be done with all that is chosen: a new group, another group, a response. It is done to what isn't seen, too, so that is told. */
export function ChosenPointsBar({ said, found }: Props) {
  const { chosen: words, decision } = useWords().answerGroups;
  const view = useGroupsView();
  const { groups } = useFoundAnswers();
  const { arende } = useAnswers();
  const { drafts } = useWorkspace();
  // One for whatever is chosen: what is chosen goes when the page is left, what is written doesn't.
  const [groupDraft, decideDraft] = [`new-group ${arende}`, `decision of chosen ${arende}`];
  const begun = drafts.of(decideDraft) ? 'decide' : drafts.of(groupDraft) && 'group';
  const open = useSignal<'group' | 'decide' | undefined>(begun);
  const decide = useRef<HTMLButtonElement>(null);
  const chosen = view.chosen.value;
  const points = said.filter(({ point }) => chosen.has(point.id)).map(({ point }) => point);
  const chosenGroups = groups.filter(({ id }) => chosen.has(id));
  const count = points.length + chosenGroups.length;
  const hidden = useHidden(points, chosenGroups, found);
  const of = words.of(points.length, chosenGroups.length);
  const says = count === 0 ? '' : words.count(points.length, chosenGroups.length, hidden.length);
  const close = () => {
    open.value = undefined;
    decide.current?.focus();
  };
  return (
    // It is there before anything is said in it, or it wouldn't be read out.
    <section class={count === 0 ? 'unseen' : 'chosen-points-bar'} aria-label={words.label} data-region="chosen">
      <p role="status">{says}</p>
      {count > 0 && (
        <div class="chosen-deeds">
          {points.length > 0 && (
            <button
              type="button"
              aria-expanded={open.value === 'group'}
              onClick={() => {
                open.value = open.value === 'group' ? undefined : 'group';
              }}
            >
              {words.newGroup}
            </button>
          )}
          {points.length > 0 && groups.length > 0 && <MoveTo points={points.map(({ id }) => id)} />}
          <button
            ref={decide}
            type="button"
            aria-expanded={open.value === 'decide'}
            onClick={() => {
              open.value = open.value === 'decide' ? undefined : 'decide';
            }}
          >
            {decision.set}
          </button>
          {hidden.length > 0 && (
            <button type="button" class="plain" onClick={() => view.chooseNot(hidden)}>
              {words.noHidden}
            </button>
          )}
          <button type="button" class="plain" onClick={() => view.chooseNone()}>
            {words.none}
          </button>
        </div>
      )}
      {count > 0 && open.value === 'group' && points.length > 0 && (
        <NewGroup
          points={points.map(({ id }) => id)}
          draft={groupDraft}
          close={() => {
            open.value = undefined;
          }}
        />
      )}
      {count > 0 && open.value === 'decide' && (
        <DecisionForm
          key={[...points, ...chosenGroups].map(({ id }) => id).join(' ')}
          targets={[...points, ...chosenGroups]}
          draft={decideDraft}
          says={decision.setOf(of)}
          concerns={decision.concerns(of, hidden.length)}
          saved={() => {
            view.chooseNone();
            focusDecided(points, chosenGroups);
          }}
          close={close}
        />
      )}
    </section>
  );
}

/** The ids of what is chosen and isn't shown, since something else is looked for. */
function useHidden(points: readonly AnswerPoint[], groups: readonly PointGroup[], found: readonly SaidPoint[]) {
  const { filter } = useGroupsView();
  const { groups: all } = useFoundAnswers();
  if (!isFiltered(filter.value)) return [];
  const shown = new Set([...shownGroups(all, found), ...found.map(({ point }) => point.id)]);
  return [...points, ...groups].map(({ id }) => id).filter((id) => !shown.has(id));
}

/** The bar goes with what was chosen: the focus goes to where the first of it stands. */
function focusDecided([point]: readonly AnswerPoint[], [group]: readonly PointGroup[]): void {
  const id = point ? point.group : group?.id;
  const title = document.getElementById(id === undefined ? 'ungrouped-title' : `group-${id}`);
  (title ?? document.getElementById('groups-title'))?.focus();
}

function MoveTo({ points }: { points: readonly string[] }) {
  const { chosen: words, group } = useWords().answerGroups;
  const state = useAnswers();
  const view = useGroupsView();
  const { groups } = useFoundAnswers();
  const to = useSignal('');
  const isOut = to.value === 'none';
  const move = async () => {
    const target = isOut ? 'ungrouped-title' : `group-${to.value}`;
    if (await state.change(movedToGroup(isOut ? null : to.value, points), target)) view.chooseNone();
  };
  return (
    <div class="move-to">
      <select
        aria-label={words.move}
        value={to.value}
        onChange={({ currentTarget }) => {
          to.value = currentTarget.value;
        }}
      >
        <option value="">{words.moveNone}</option>
        <option value="none">{group.ungrouped}</option>
        {groups
          .toSorted((a, b) => a.heading.localeCompare(b.heading, 'sv'))
          .map(({ id, heading }) => (
            <option key={id} value={id}>
              {heading}
            </option>
          ))}
      </select>
      <button type="button" disabled={to.value === ''} onClick={() => void move()}>
        {words.moveThem}
      </button>
    </div>
  );
}

interface NewGroupProps {
  points: readonly string[];
  /** Under which what is written and not saved is kept. */
  draft: string;
  close(): void;
}

function NewGroup({ points, draft, close }: NewGroupProps) {
  const { chosen: words, proposal } = useWords().answerGroups;
  const state = useAnswers();
  const view = useGroupsView();
  const form = useRef<HTMLFormElement>(null);
  const isNameless = useSignal(false);
  const { filled, typed, drop } = useFormDraft(draft, { heading: '' });
  const leave = () => {
    drop();
    close();
  };
  const make = async (event: Event) => {
    event.preventDefault();
    const heading = String(new FormData(form.current ?? undefined).get('heading') ?? '').trim();
    isNameless.value = heading === '';
    if (heading === '') return focusWrong(form);
    const { id, changes } = newGroup(state.arende, heading, points);
    if (!(await state.change(changes, `group-${id}`))) return;
    view.chooseNone();
    leave();
  };
  return (
    <form ref={form} class="new-group" noValidate onSubmit={(event) => void make(event)}>
      <Field label={words.newHeading} error={isNameless.value ? proposal.headingMissing : undefined}>
        {(given) => (
          <input
            {...given}
            type="text"
            name="heading"
            lang="sv"
            defaultValue={filled.heading}
            onInput={({ currentTarget }) => typed({ heading: currentTarget.value })}
          />
        )}
      </Field>
      <div class="buttons">
        <button type="submit" class="main-button">
          {words.make}
        </button>
        <button type="button" onClick={leave}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
