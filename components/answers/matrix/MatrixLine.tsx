// biome-ignore-all lint/a11y/useSemanticElements: what is placed by where it stands can't be a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is in hand
import { Fragment, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MatrixCell, MatrixRow } from '../../../answers/standing/matrix.ts';
import { stancesIn, toneOf } from '../../../answers/standing/parts-in-order.ts';
import type { MatrixColumn } from '../../../extension/state/answers/matrix/shown-matrix.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { shapeOfStance } from '../../ui/StanceShape.tsx';
import { leftOf } from './MatrixHead.tsx';

const useWords = wordsFrom(answersWords, matrixWords);

interface Props {
  row: MatrixRow;
  /** Its number, from 0. */
  at: number;
  label: string;
  columns: readonly MatrixColumn[];
  /** The numbers of the columns that are drawn. */
  shown: readonly number[];
  nameOf(column: MatrixColumn): string;
  /** The column of the cell in hand, if it is in this row. */
  active: number | undefined;
  idOf(row: number, column: number): string;
}

/** A row of the matrix. A cell without points is there only while it is in hand. */
export function MatrixLine({ row, at, label, columns, shown, nameOf, active, idOf }: Props) {
  const { matrix: words } = useWords();
  const says = useSays();
  // What is the same element as before isn't compared: as the grid is scrolled most cells stay.
  const drawn = useMemo(() => new Map<number, VNode>(), [row, at, label, columns, words]);
  return (
    <div
      class="matrix-line"
      role="row"
      aria-rowindex={at + 2}
      style={{ top: `calc(var(--matrix-head) + ${at} * var(--matrix-row))` }}
    >
      {useMemo(
        () => (
          <div
            id={idOf(at, -1)}
            role="rowheader"
            class="matrix-row-head"
            aria-colindex={1}
            aria-label={words.cell(label, words.all, says(row.total))}
            data-active={active === -1 || undefined}
            data-row={at}
            data-column={-1}
          >
            <span class="matrix-name" lang="sv" title={label}>
              {withJoints(label)}
            </span>
            <span class="matrix-counts">{countsOf(row.total)}</span>
          </div>
        ),
        [drawn, active === -1],
      )}
      {shown.map((number) => {
        const column = columns[number];
        const cell = column && row.cells.get(column.id);
        if (!column || (!cell && active !== number)) return null;
        const isActive = active === number;
        const known = isActive ? undefined : drawn.get(number);
        if (known) return known;
        const made = (
          <div
            key={column.id}
            id={idOf(at, number)}
            role="gridcell"
            class="matrix-cell"
            aria-colindex={number + 2}
            aria-label={words.cell(label, nameOf(column), cell ? says(cell) : words.nothing)}
            data-active={isActive || undefined}
            data-tone={cell && toneOf(cell)}
            style={{ left: leftOf(number) }}
            data-row={at}
            data-column={number}
          >
            {cell && countsOf(cell)}
          </div>
        );
        if (!isActive) drawn.set(number, made);
        return made;
      })}
    </div>
  );
}

/** Each stance by its shape, and how often it is taken; of as few elements as can be, since there are many cells. */
const countsOf = (cell: MatrixCell) =>
  stancesIn(cell).map((stance) => (
    <Fragment key={stance}>
      <svg class="stance-shape" data-stance={stance} viewBox="0 0 12 12" aria-hidden="true">
        {shapeOfStance(stance)}
      </svg>
      {cell.counts[stance]}
    </Fragment>
  ));

/** A cell in words: "stöd 2, ändringsförslag 1". */
function useSays(): (cell: MatrixCell) => string {
  const { answers, matrix } = useWords();
  return (cell) =>
    stancesIn(cell)
      .map((stance) => matrix.count(answers.stance[stance], cell.counts[stance]))
      .join(', ');
}
