import { placesOf } from './letter-widths.ts';
import type { Run } from './runs.ts';

/** A part of a run as a run; UTF-16 offsets into its text. What is left out before it leaves no gap. */
export function partOfRun(run: Run, start: number, end: number): Run {
  if (start === 0 && end === run.text.length) return run;
  const raw = run.text.slice(start, end);
  const text = raw.trim();
  const lead = raw.length - raw.trimStart().length;
  const places = placesOf(run.text, run.x0, run.x1);
  const from = start + lead;
  return {
    ...run,
    text,
    from: run.from + from,
    to: run.from + from + text.length,
    x0: places[from] ?? run.x0,
    x1: places[from + text.length] ?? run.x1,
    spaced: from === 0 ? run.spaced : /\s/.test(run.text[from - 1] ?? ''),
  };
}
