import './point-list.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PointRow } from './PointRow.tsx';

const useWords = wordsFrom(answerGroupsWords);

interface Props {
  points: readonly SaidPoint[];
  /** What it lists, read out. */
  label: string;
  /** How many are drawn at first, and so many more each time. */
  first?: number;
  inGroup?: boolean;
  /** What stands before a row. */
  before?(said: SaidPoint): ComponentChildren;
}

/** Points below each other; of many the first, and the others when they are asked for. */
export function PointList({ points, label, first = 30, inGroup = false, before }: Props) {
  const { answerGroups } = useWords();
  const drawn = useSignal(first);
  const left = points.length - drawn.value;
  return (
    <>
      <ul class="point-list" aria-label={label}>
        {points.slice(0, drawn.value).map((said) => (
          <PointRow key={said.point.id} said={said} inGroup={inGroup}>
            {before?.(said)}
          </PointRow>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="plain more-points"
          aria-label={answerGroups.row.moreOf(label, left)}
          onClick={() => {
            drawn.value += Math.max(first, 30);
          }}
        >
          {answerGroups.row.more(left)}
        </button>
      )}
    </>
  );
}
