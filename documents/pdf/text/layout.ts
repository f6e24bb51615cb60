import type { Draft } from './draft.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { Run } from './runs.ts';

/** In heights of the type, from one line to the next of a paragraph. */
const leading = 1.6;

/** The page's blocks by where its text stands, for pages that aren't tagged. */
export function laidOut(page: number, runs: readonly Run[]): Draft[] {
  const drafts: Draft[] = [];
  let last: Line | undefined;
  for (const line of linesOf(runs)) {
    const draft = drafts.at(-1);
    const step = last ? line.y - last.y : Number.NaN;
    if (draft && last && step > 0 && step < leading * last.size && line.font === last.font) draft.lines.push(line);
    else drafts.push({ page, lines: [line], kind: 'paragraph', level: 0, open: true });
    last = line;
  }
  return drafts;
}
