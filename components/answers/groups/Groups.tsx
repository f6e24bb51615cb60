import './groups.css';
import { useEffect, useMemo } from 'preact/hooks';
import { useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { GroupsContext, GroupsView } from '../../../extension/state/answers/groups/groups-view.ts';
import { isFiltered, matching, type SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PointFilters } from '../points/PointFilters.tsx';
import { useSaidPoints } from '../points/use-said-points.ts';
import type { ViewProps } from '../view-props.ts';
import { ChosenPoints } from './ChosenPoints.tsx';
import { ChosenPointsBar } from './ChosenPointsBar.tsx';
import { GroupList } from './GroupList.tsx';
import { Proposals } from './Proposals.tsx';

const useWords = wordsFrom(answersWords, answerGroupsWords);

/** Which points belong together: proposals, the groups that there are, and the points that are in none. */
export function Groups({ at }: ViewProps) {
  const { answers, answerGroups } = useWords();
  const said = useSaidPoints();
  const view = useMemo(() => new GroupsView(), []);
  useEffect(() => {
    if (at) document.getElementById(`group-${at}`)?.scrollIntoView();
  }, [at]);
  const { groups } = useFoundAnswers();
  if (said.length === 0 && groups.length === 0)
    return (
      <section class="empty" aria-label={answers.view.groups}>
        <h2>{answerGroups.empty}</h2>
        <p>{answerGroups.emptyHow}</p>
      </section>
    );
  const found = matching(said, view.filter.value);
  return (
    <GroupsContext.Provider value={view}>
      <section class="groups" aria-label={answers.view.groups}>
        <PointFilters filter={view.filter} found={found.length} total={said.length} />
        <ChosenPointsBar said={said} found={found} />
        {!isFiltered(view.filter.value) && <Proposals said={said} />}
        <GroupList all={said} said={found} {...(at !== undefined && { at })} />
        <Ungrouped found={found} />
      </section>
    </GroupsContext.Provider>
  );
}

function Ungrouped({ found }: { found: readonly SaidPoint[] }) {
  const { answerGroups } = useWords();
  const { groups } = useFoundAnswers();
  const known = new Set(groups.map(({ id }) => id));
  const free = found.filter(({ point }) => point.group === undefined || !known.has(point.group));
  return (
    <section aria-labelledby="ungrouped-title">
      <h2 id="ungrouped-title" tabIndex={-1}>
        {answerGroups.group.ungrouped} <span class="count">{free.length}</span>
      </h2>
      {free.length === 0 ? (
        <p class="quiet-text">{answerGroups.group.allGrouped}</p>
      ) : (
        <ChosenPoints points={free} label={answerGroups.group.ungrouped} />
      )}
    </section>
  );
}
