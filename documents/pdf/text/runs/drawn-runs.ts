import type { Look } from './page-text.ts';
import { partOfRun } from './part-of-run.ts';
import type { Run } from './runs.ts';

/** The runs without what isn't drawn. */
export function drawnRuns(runs: readonly Run[], look: Look | undefined): Run[] {
  return runs.flatMap((run) => {
    const hidden = look?.hidden.get(run.item);
    return hidden ? drawnParts(run, hidden) : [run];
  });
}

/** @param hidden offsets of letters in the run's item */
function drawnParts(run: Run, hidden: ReadonlySet<number>): Run[] {
  const parts: Run[] = [];
  const isDrawn = (at: number) => !hidden.has(run.from + at);
  for (let start = 0; start < run.text.length; ) {
    let end = start;
    while (end < run.text.length && isDrawn(end)) end++;
    const part = end > start && run.text.slice(start, end).trim() !== '' ? partOfRun(run, start, end) : undefined;
    if (part) parts.push(part);
    start = end + 1;
  }
  return parts;
}
