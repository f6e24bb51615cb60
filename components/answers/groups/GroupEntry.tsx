import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PointGroup } from '../../../comments/model/answer.ts';
import { useGroupsView } from '../../../extension/state/answers/groups/groups-view.ts';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { DecisionLine } from '../decisions/DecisionLine.tsx';
import { ChosenPoints } from './ChosenPoints.tsx';
import { GroupForm, groupDraft } from './GroupForm.tsx';

const useWords = wordsFrom(answerGroupsWords);

interface Props {
  group: PointGroup;
  /** All its own, and those that are looked for. */
  all: readonly SaidPoint[];
  points: readonly SaidPoint[];
  /** The group that says the contrary, and its points. */
  against: PointGroup | undefined;
  allContrary: readonly SaidPoint[];
  contrary: readonly SaidPoint[];
}

/** A group with those who say it and, as a part of its own, those who say the contrary. */
export function GroupEntry({ group, all, points, against, allContrary, contrary }: Props) {
  const { answerGroups } = useWords();
  return (
    <article class="point-group" aria-labelledby={`group-${group.id}`}>
      <GroupHead group={group} all={all} shown={points.length} level="h3" />
      {all.length === 0 && <p class="quiet-text">{answerGroups.group.empty}</p>}
      {points.length > 0 && <ChosenPoints points={points} label={group.heading} first={6} inGroup />}
      {against && (
        <div class="says-against">
          <p class="against-title">{answerGroups.group.against}</p>
          <GroupHead group={against} all={allContrary} shown={contrary.length} level="h4" />
          {allContrary.length === 0 && <p class="quiet-text">{answerGroups.group.empty}</p>}
          {contrary.length > 0 && (
            <ChosenPoints points={contrary} label={answerGroups.group.saysAgainst(group.heading)} first={6} inGroup />
          )}
        </div>
      )}
    </article>
  );
}

interface HeadProps {
  group: PointGroup;
  all: readonly SaidPoint[];
  /** How many of them are looked for. */
  shown: number;
  level: 'h3' | 'h4';
}

/** What a group is called, what is said of it and what is done about it. */
function GroupHead({ group, all, shown, level: Heading }: HeadProps) {
  const { answerGroups } = useWords();
  const { group: words, decision } = answerGroups;
  const view = useGroupsView();
  const { drafts } = useWorkspace();
  const decideDraft = `decision ${group.id}`;
  // What was being written when the page was left is written on.
  const begun = drafts.of(decideDraft) ? 'decide' : drafts.of(groupDraft(group.id)) && 'edit';
  const open = useSignal<'edit' | 'decide' | undefined>(begun);
  const buttons = { edit: useRef<HTMLButtonElement>(null), decide: useRef<HTMLButtonElement>(null) };
  const toggle = (which: 'edit' | 'decide') => {
    open.value = open.value === which ? undefined : which;
  };
  const close = (which: 'edit' | 'decide') => () => {
    open.value = undefined;
    buttons[which].current?.focus();
  };
  const bodies = new Set(all.map(({ instans, answer }) => instans?.id ?? answer.id)).size;
  const isSaid = group.response !== undefined;
  return (
    <>
      <div class="entry-head group-head">
        <div class="group-title">
          <input
            type="checkbox"
            aria-label={words.choose(group.heading)}
            checked={view.chosen.value.has(group.id)}
            onChange={({ currentTarget }) => view.choose(group.id, currentTarget.checked)}
          />
          <Heading id={`group-${group.id}`} tabIndex={-1} lang="sv">
            {withJoints(group.heading)}
          </Heading>
        </div>
        <button
          ref={buttons.decide}
          type="button"
          class="plain"
          aria-expanded={open.value === 'decide'}
          aria-label={isSaid ? decision.editOf(group.heading) : decision.setOf(group.heading)}
          onClick={() => toggle('decide')}
        >
          {isSaid ? decision.edit : decision.set}
        </button>
        <button
          ref={buttons.edit}
          type="button"
          class="plain"
          aria-expanded={open.value === 'edit'}
          aria-label={words.editOf(group.heading)}
          onClick={() => toggle('edit')}
        >
          {words.edit}
        </button>
      </div>
      <p class="quiet-text group-count">
        {[words.count(all.length, bodies), ...(shown < all.length ? [words.shown(shown, all.length)] : [])].join(', ')}
      </p>
      {group.summary && (
        <p class="group-summary" lang="sv">
          {group.summary}
        </p>
      )}
      {open.value !== 'decide' && <DecisionLine decision={group} />}
      {open.value === 'edit' && <GroupForm group={group} close={close('edit')} />}
      {open.value === 'decide' && (
        <DecisionForm
          targets={[group]}
          draft={decideDraft}
          says={decision.setOf(group.heading)}
          close={close('decide')}
        />
      )}
    </>
  );
}
