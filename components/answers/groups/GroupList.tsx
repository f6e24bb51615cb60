import { useSignal } from '@preact/signals';
import { useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { useGroupsView } from '../../../extension/state/answers/groups/groups-view.ts';
import { isFiltered, type SaidPoint, shownGroups } from '../../../extension/state/answers/groups/said-points.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { GroupEntry } from './GroupEntry.tsx';

const useWords = wordsFrom(answerGroupsWords);

/** So many are drawn at first, and more each time. */
const portion = 12;

interface Props {
  /** The points, and those of them that are looked for. */
  all: readonly SaidPoint[];
  said: readonly SaidPoint[];
  /** The group that the address leads to. */
  at?: string;
}

/** The groups that there are. A group that is the contrary of another stands in that. */
export function GroupList({ all, said, at }: Props) {
  const { answerGroups } = useWords();
  const { groups } = useFoundAnswers();
  const { filter } = useGroupsView();
  const drawn = useSignal(portion);
  const groupOf = ({ point }: SaidPoint) => point.group ?? '';
  const [allByGroup, byGroup] = [Map.groupBy(all, groupOf), Map.groupBy(said, groupOf)];
  const contrary = new Set(groups.flatMap(({ id, against }) => (against && against !== id ? [against] : [])));
  // Two that name each other are both told.
  const heads = groups.filter(
    ({ id, against }) => !contrary.has(id) || groups.find((one) => one.id === against)?.against === id,
  );
  const lookedFor = shownGroups(groups, said);
  const shown = (isFiltered(filter.value) ? heads.filter(({ id }) => lookedFor.has(id)) : heads).toSorted(
    (a, b) => Number(b.id === at) - Number(a.id === at) || a.heading.localeCompare(b.heading, 'sv'),
  );
  const left = shown.length - drawn.value;
  const { group, row } = answerGroups;
  return (
    <section aria-labelledby="groups-title">
      <h2 id="groups-title" tabIndex={-1}>
        {group.title} <span class="count">{heads.length}</span>
      </h2>
      {heads.length === 0 && (
        <p class="quiet-text">
          {group.none} {group.noneHow}
        </p>
      )}
      {shown.slice(0, drawn.value).map((one) => (
        <GroupEntry
          key={one.id}
          group={one}
          all={allByGroup.get(one.id) ?? []}
          points={byGroup.get(one.id) ?? []}
          against={groups.find(({ id }) => id === one.against && id !== one.id)}
          allContrary={allByGroup.get(one.against ?? '-') ?? []}
          contrary={byGroup.get(one.against ?? '-') ?? []}
        />
      ))}
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            drawn.value += portion;
          }}
        >
          {row.moreOf(group.title, left)}
        </button>
      )}
    </section>
  );
}
