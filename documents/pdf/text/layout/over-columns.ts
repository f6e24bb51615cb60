import { addAll } from '../../../../language/swedish/many.ts';
import type { Line } from '../lines/lines.ts';
import { goesOn } from '../lines/sentence-continues.ts';
import type { Draft } from './draft.ts';
import type { Flow } from './flows.ts';

/** A flow with its paragraphs. */
export interface Column {
  flow: Flow;
  drafts: readonly Draft[];
}

/** Columns of text have so many lines at least, the one that goes on and the next one; a table's cells mostly have fewer. */
const fewestLines = { before: 6, behind: 3 };
/** By what share of the wider one two columns of a text may differ in width, and how far apart they may stand, in type sizes. */
const differing = 0.25;
const farthest = 6;
/** In type sizes: the next column begins so far above the end of the last one. */
const back = 3;
/** Smaller type below a column is a note, and the column is at its end all the same. */
const noteSize = 0.94;

/** The paragraphs of a page's flows. One that a column ends within goes on in the next column, as over the end of a page. */
export function joinedOverColumns(columns: readonly Column[]): Draft[] {
  const joined: Draft[] = [];
  for (const [i, { flow, drafts }] of columns.entries()) {
    const [before, last, [first, ...rest]] = [columns[i - 1], joined.at(-1), drafts];
    if (before && last && first && goesOver(before.flow, flow, last, first) && isAtEnd(before.flow, columns)) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...first.lines] };
      addAll(joined, rest);
    } else addAll(joined, drafts);
  }
  return joined;
}

function goesOver(flow: Flow, next: Flow, last: Draft, first: Draft): boolean {
  const [end, start] = [last.lines.at(-1) as Line, first.lines[0] as Line];
  const { size } = end;
  const [own, other] = [flow.x1 - flow.x0, next.x1 - next.x0];
  return (
    flow.lines.length >= fewestLines.before &&
    next.lines.length >= fewestLines.behind &&
    flow.lines.at(-1) === end &&
    (last.kind === 'paragraph' || last.kind === 'list-item') &&
    first.kind === 'paragraph' &&
    start.font === end.font &&
    start.size === size &&
    next.x0 > flow.x1 &&
    next.x0 - flow.x1 < farthest * size &&
    start.y < end.y - back * size &&
    Math.min(own, other) > (1 - differing) * Math.max(own, other) &&
    goesOn(end, start, flow.x1)
  );
}

/** Does no more of the text stand below? */
const isAtEnd = ({ x0, x1, bottom, lines }: Flow, columns: readonly Column[]): boolean => {
  const size = lines.at(-1)?.size ?? 0;
  return !columns.some(
    ({ flow }) =>
      flow.top >= bottom &&
      Math.min(flow.x1, x1) > Math.max(flow.x0, x0) &&
      flow.lines.some((line) => line.size >= noteSize * size),
  );
};
