import { partOfRun } from './part-of-run.ts';
import type { Run } from './runs.ts';

/** Dots, rings and accents that are drawn separately over a letter. PDF.js takes the movement to them and back for a space. */
const atEnd = /^(?<before>.*\S)\s(?<mark>[¨˚°´])$/su;
const atStart = /^(?<mark>[¨˚°´])\s(?<rest>\S.*)$/su;

/** In type sizes: how far back the next letter, or the mark, must begin for the two to be one above the other. */
const back = 0.08;
/** In type sizes: text nearer to the mark than this is the rest of its word. */
const sameWord = 0.25;

/** Marks that stand over a letter, without the blanks that weren't meant between them. */
export function withMarksInWords(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, i) => {
    const [last, next] = [runs[i - 1], runs[i + 1]];
    const ends = atEnd.exec(run.text)?.groups;
    if (ends?.before && next?.y === run.y && next.x0 < run.x1 - back * run.size) {
      const mark = partOfRun(run, run.text.length - 1, run.text.length);
      return [
        partOfRun(run, 0, ends.before.length),
        { ...mark, x0: Math.min(mark.x0, next.x0), x1: next.x0, spaced: false },
      ];
    }
    const starts = atStart.exec(run.text)?.groups;
    if (starts?.rest && last?.y === run.y && run.x0 < last.x1 - back * run.size) {
      const rest = partOfRun(run, run.text.length - starts.rest.length, run.text.length);
      const isSameWord = rest.x0 - last.x1 < sameWord * run.size;
      return [
        { ...partOfRun(run, 0, 1), x1: last.x1, spaced: false },
        isSameWord ? { ...rest, x0: last.x1, spaced: false } : rest,
      ];
    }
    return [run];
  });
}
