import { labelOf } from '../lines/labels.ts';
import { Leading } from '../lines/leading.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import { withRowsJoined } from '../lines/rows.ts';
import type { Run } from '../runs/runs.ts';
import type { Draft } from './draft.ts';
import { flowsOf } from './flows.ts';
import { joinedOverColumns } from './over-columns.ts';
import { paragraphsOf } from './paragraphs.ts';
import { cellsAmong } from './tables.ts';

/** The page's blocks by where its text stands, for pages that aren't tagged. */
export function laidOut(page: number, runs: readonly Run[], rough: boolean): Draft[] {
  const turns = Map.groupBy(runs, ({ turn }) => turn);
  // Text that is turned against the rest, as a name along the margin, is read last.
  const sorted = [...turns.entries()].sort(([, a], [, b]) => lettersIn(b) - lettersIn(a));
  const drafts = sorted.flatMap(([turn, turned]) =>
    turn < 0 ? linesOf(turned).map((line) => draftOf(page, [line], rough)) : uprightDrafts(page, turned, rough),
  );
  // Leaves out rules and borders that are drawn with characters.
  return drafts.filter(({ lines }) => lines.some((line) => line.runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text))));
}

const lettersIn = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

function uprightDrafts(page: number, runs: readonly Run[], rough: boolean): Draft[] {
  const lines = withRowsJoined(linesOf(runs));
  const flows = flowsOf(lines);
  const leading = new Leading(flows.map((flow) => flow.lines));
  const body = bodySize(lines);
  const cells = cellsAmong(flows);
  const columns = flows.map((flow) => ({
    flow,
    drafts: paragraphsOf(flow.lines, { leading: leading.within(flow.lines), rough, body }).map((paragraph): Draft => {
      const draft = draftOf(page, paragraph, rough);
      return cells.has(flow) ? { ...draft, kind: 'table-cell', open: false } : draft;
    }),
  }));
  const drafts = joinedOverColumns(columns);
  markFootnotes(drafts);
  return drafts;
}

export function draftOf(page: number, lines: Line[], rough: boolean): Draft {
  const kind = lines[0] && labelOf(lines[0]) ? 'list-item' : 'paragraph';
  return { page, lines, kind, level: 0, rough, open: true };
}

/** The size that most of the letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, runs } of lines) letters.set(size, (letters.get(size) ?? 0) + lettersIn(runs));
  let [most, body] = [0, 0];
  for (const [size, count] of letters) if (count > most) [most, body] = [count, size];
  return body;
}

const mark = /^(?:\d{1,3}|[*†‡]{1,3})(?=\s|\p{L}|$)/u;

/** At the page's foot, in smaller type, beginning with a number that stands higher or alone: a footnote; and what follows it. */
export function markFootnotes(drafts: readonly Draft[]): void {
  const body = bodySize(drafts.flatMap(({ lines }) => lines));
  const small = ({ lines }: Draft) => lines.every(({ size }) => size < 0.94 * body);
  let first = drafts.length;
  while (first > 0 && small(drafts[first - 1] as Draft)) first--;
  const start = drafts.findIndex((draft, i) => i >= first && mark.test(draft.lines[0]?.runs[0]?.text ?? ''));
  if (start < 0) return;
  for (const draft of drafts.slice(start)) {
    if (draft.kind !== 'heading') [draft.kind, draft.open] = ['footnote', false];
  }
}
