import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  broughtIntoSight,
  type DrawnRange,
  drawnRange,
  type MatrixPlace,
} from '../../../extension/state/answers/matrix/matrix-window.ts';

/** In rem, as tokens.css has them. */
const sizes = { row: 3.75, column: 7, head: 6.5 };
/** Before anything is laid out, in pixels. */
const usualRem = 16;

/** How large all is in pixels. */
interface Extent {
  row: number;
  column: number;
  /** How much of the rows and of the columns is in sight. */
  rowsSeen: number;
  columnsSeen: number;
}

/** The head tells how large a rem is, and the corner how much room it leaves. */
function extentOf(grid: HTMLElement): Extent {
  const corner = grid.querySelector<HTMLElement>('.matrix-corner');
  const rem = (corner?.parentElement?.offsetHeight || sizes.head * usualRem) / sizes.head;
  return {
    row: sizes.row * rem,
    column: sizes.column * rem,
    rowsSeen: grid.clientHeight - sizes.head * rem,
    columnsSeen: grid.clientWidth - (corner?.offsetWidth ?? 0),
  };
}

/** Which cell is in hand, and which rows and columns are drawn, those in sight and some around them. */
export function useGridWindow(
  grid: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  columns: readonly unknown[],
) {
  const extent = useRef<Extent>({ row: 1, column: 1, rowsSeen: 0, columnsSeen: 0 });
  const drawn = useSignal<{ rows: DrawnRange; columns: DrawnRange }>({
    rows: drawnRange(0, 0, 1, rows.length),
    columns: drawnRange(0, 0, 1, columns.length),
  });
  const inHand = useSignal<MatrixPlace>({ row: 0, column: 0 });
  const draw = () => {
    if (!grid.current) return;
    const { scrollTop, scrollLeft } = grid.current;
    const { row, column, rowsSeen, columnsSeen } = extent.current;
    const now = {
      rows: drawnRange(scrollTop, rowsSeen, row, rows.length),
      columns: drawnRange(scrollLeft, columnsSeen, column, columns.length),
    };
    if (!isSameRange(now.rows, drawn.value.rows) || !isSameRange(now.columns, drawn.value.columns)) drawn.value = now;
  };
  useLayoutEffect(() => {
    const measure = () => {
      if (grid.current) extent.current = extentOf(grid.current);
      draw();
    };
    inHand.value = {
      row: Math.min(inHand.value.row, rows.length - 1),
      column: Math.min(inHand.value.column, columns.length - 1),
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [rows, columns]);
  const go = (to: MatrixPlace) => {
    inHand.value = to;
    const scroller = grid.current;
    if (!scroller) return;
    const { row, column, rowsSeen, columnsSeen } = extent.current;
    if (to.row >= 0) scroller.scrollTop = broughtIntoSight(to.row, scroller.scrollTop, rowsSeen, row);
    if (to.column >= 0) scroller.scrollLeft = broughtIntoSight(to.column, scroller.scrollLeft, columnsSeen, column);
    draw();
  };
  return {
    inHand,
    drawn,
    draw,
    go,
    page: () => Math.max(1, Math.floor(extent.current.rowsSeen / extent.current.row) - 1),
  };
}

const isSameRange = (one: DrawnRange, other: DrawnRange) => one.first === other.first && one.behind === other.behind;
