// biome-ignore-all lint/a11y/useSemanticElements: what is placed by where it stands can't be a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is in hand
import './matrix-grid.css';
import type { VNode } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { MatrixRow } from '../../../answers/standing/matrix.ts';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { type DrawnRange, ledBy } from '../../../extension/state/answers/matrix/matrix-window.ts';
import type { MatrixColumn } from '../../../extension/state/answers/matrix/shown-matrix.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixLine } from './MatrixLine.tsx';
import { useGridWindow } from './use-grid-window.ts';

const useWords = wordsFrom(matrixWords);

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
  const { matrix: words } = useWords();
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
  const { first, behind } = range.columns;
  const shownColumns = useMemo(() => withOne({ first, behind }, active.column), [first, behind, active.column]);
  // What is the same element as before isn't compared: scrolled up and down, all that was drawn stays as it is.
  const all = [rows, columns, shownColumns, labelOf, nameOf, words] as const;
  const activeHead = active.row === -1 ? active.column : undefined;
  const heads = useMemo(
    () => <ColumnHeads columns={columns} shown={shownColumns} nameOf={nameOf} active={activeHead} idOf={cellId} />,
    [...all, activeHead],
  );
  const known = useMemo(() => new Map<number, VNode>(), all);
  const lineAt = (at: number) => {
    const row = rows[at];
    if (!row) return null;
    const isActive = active.row === at;
    const line = (!isActive && known.get(at)) || (
      <MatrixLine
        key={row.key}
        row={row}
        at={at}
        label={labelOf(row.key)}
        columns={columns}
        shown={shownColumns}
        nameOf={nameOf}
        active={isActive ? active.column : undefined}
        idOf={cellId}
      />
    );
    if (!isActive) known.set(at, line);
    return line;
  };
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
          {heads}
        </div>
        {shownRows.map(lineAt)}
      </div>
    </div>
  );
}

/** The numbers of a range, and one more that may lie outside it. */
function withOne({ first, behind }: DrawnRange, one: number): number[] {
  const all = Array.from({ length: behind - first }, (_, i) => first + i);
  return one < 0 || (one >= first && one < behind) ? all : [...all, one];
}
