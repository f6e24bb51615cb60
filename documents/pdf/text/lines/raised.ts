import { noteSigns } from '../../../../language/swedish/letters/raised.ts';
import type { Run } from '../runs/runs.ts';

/** In heights of the line's type: a reference to a note is smaller, and stands higher. */
const raisedType = { size: 0.85, rise: 0.12 };

/** Is the run a reference to a note in a line of this type? */
export const isRaisedRun = (run: Run, { size, y }: { size: number; y: number }): boolean =>
  run.size < raisedType.size * size &&
  y - run.y > raisedType.rise * size &&
  (/^[\d\s,]+\)?$/.test(run.text) || noteSigns.test(run.text));

/** Does a reference stand between two runs of one sentence? */
export const isNoteBetween = (before: Run | undefined, note: Run | undefined, behind: Run | undefined): boolean =>
  before !== undefined &&
  note !== undefined &&
  behind !== undefined &&
  behind.size === before.size &&
  behind.font === before.font &&
  Math.abs(behind.y - before.y) < 0.5 &&
  /^\p{Ll}/u.test(behind.text) &&
  /\p{L}$/u.test(before.text) &&
  isRaisedRun(note, before);
