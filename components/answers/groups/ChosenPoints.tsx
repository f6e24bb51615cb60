import { useGroupsView } from '../../../extension/state/answers/groups/groups-view.ts';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PointList } from '../points/PointList.tsx';
import { beginningOf } from '../points/PointRow.tsx';

const useWords = wordsFrom(answersWords, answerGroupsWords);

interface Props {
  points: readonly SaidPoint[];
  label: string;
  first?: number;
  inGroup?: boolean;
}

/** Points that can be chosen, each by a box before it. */
export function ChosenPoints({ points, ...list }: Props) {
  const { answers, answerGroups } = useWords();
  const view = useGroupsView();
  const chosen = view.chosen.value;
  return (
    <PointList
      {...list}
      points={points}
      before={(said) => (
        <input
          type="checkbox"
          aria-label={answerGroups.row.choose(said.instans?.name ?? answers.unknownInstans, beginningOf(said))}
          checked={chosen.has(said.point.id)}
          onChange={({ currentTarget }) => view.choose(said.point.id, currentTarget.checked)}
        />
      )}
    />
  );
}
