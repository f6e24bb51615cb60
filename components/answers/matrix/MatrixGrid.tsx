// biome-ignore-all lint/a11y/useSemanticElements: what is placed by where it stands can't be a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is in hand
import './matrix-grid.css';
import { useId, useRef } from 'preact/hooks';
import type { MatrixRow } from '../../../answers/standing/matrix.ts';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { type DrawnRange, ledBy } from '../../../extension/state/answers/matrix/matrix-window.ts';
import type { MatrixColumn } from '../../../extension/state/answers/matrix/shown-matrix.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixLine } from './MatrixLine.tsx';
import { useGridWindow } from './use-grid-window.ts';

const useWords = wordsFrom(answersWords, matrixWords);

interface Props {
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
  /** All points in it. */
  total: readonly SaidPoint[];
  labelOf(key: string): string;
  nameOf(column: MatrixColumn): string;
  /** Shows the points of a cell; of a whole row or column where the other is -1. */
  open(row: number, column: number): void;
}

/**
 * Rows × instanser, of which those are drawn that are in sight. One is in hand, and the arrows lead from it: the focus stays with the
 * grid, since what is scrolled out of sight isn't there.
 */
export function MatrixGrid({ rows, columns, total, labelOf, nameOf, open }: Props) {
  const { answers, matrix: words } = useWords();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const { inHand, drawn, draw, go, page } = useGridWindow(grid, rows, columns);
  const active = inHand.value;
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const to = ledBy(event, active, rows.length, columns.length, page());
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (!to && !isPress) return;
    event.preventDefault();
    if (to) go(to);
    else open(active.row, active.column);
  };
  const press = ({ target }: MouseEvent) => {
    const { row, column } = (target as Element).closest<HTMLElement>('[data-column]')?.dataset ?? {};
    if (row === undefined || column === undefined) return;
    inHand.value = { row: Number(row), column: Number(column) };
    open(Number(row), Number(column));
  };
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const { value: range } = drawn;
  // What is in hand is there for who hears it, wherever the grid has been scrolled to.
  const shownRows = withOne(range.rows, active.row);
  const shownColumns = withOne(range.columns, active.column);
  return (
    <div
      ref={grid}
      class="matrix-grid"
      role="grid"
      tabIndex={0}
      aria-label={words.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cellId(active.row, active.column)}
      style={{
        '--matrix-rows': rows.length,
        '--matrix-columns': columns.length,
      }}
      onScroll={draw}
      onKeyDown={onKey}
      onClick={press}
    >
      <div class="matrix-canvas" role="rowgroup">
        <div class="matrix-head" role="row" aria-rowindex={1}>
          <MatrixHead
            id={cellId(-1, -1)}
            column={1}
            isActive={active.row === -1 && active.column === -1}
            label={words.cell(words.all, words.all, words.total(total.length))}
          >
            <span class="matrix-name">{words.all}</span>
            <span class="count">{total.length}</span>
          </MatrixHead>
          {shownColumns.map((at) => {
            const column = columns[at];
            const suggested = column?.suggestedOverall;
            const whole =
              (column?.overall && answers.overall[column.overall]) ||
              (suggested && answers.suggestedOverall(answers.overall[suggested]));
            return (
              column && (
                <MatrixHead
                  key={column.id}
                  id={cellId(-1, at)}
                  column={at + 2}
                  left={at}
                  isActive={active.row === -1 && active.column === at}
                  label={words.cell(
                    words.all,
                    nameOf(column),
                    [words.total(column.count), whole].filter(Boolean).join(', '),
                  )}
                >
                  <span class="matrix-name" lang="sv" title={[nameOf(column), whole].filter(Boolean).join(', ')}>
                    {withJoints(nameOf(column))}
                  </span>
                  <span class="matrix-foot">
                    {column.overall && <StanceShape stance={column.overall} />}
                    {suggested && (
                      <span class="suggested-stance">
                        <StanceShape stance={suggested} />
                      </span>
                    )}
                    <span class="count">{column.count}</span>
                  </span>
                </MatrixHead>
              )
            );
          })}
        </div>
        {shownRows.map((at) => {
          const row = rows[at];
          return (
            row && (
              <MatrixLine
                key={row.key}
                row={row}
                at={at}
                label={labelOf(row.key)}
                columns={columns}
                shown={shownColumns}
                nameOf={nameOf}
                active={active.row === at ? active.column : undefined}
                idOf={cellId}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** The numbers of a range, and one more that may lie outside it. */
function withOne({ first, behind }: DrawnRange, one: number): number[] {
  const all = Array.from({ length: behind - first }, (_, i) => first + i);
  return one < 0 || (one >= first && one < behind) ? all : [...all, one];
}
