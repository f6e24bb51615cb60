import type { TextRun } from '../../language/swedish/words/compare-texts.ts';

/** In UTF-16 units: how much common text is shown on each side of a difference. About two lines of the panel. */
const around = 80;
/** A text up to this long is shown as it is. */
export const longestCompared = 400;

/** A long text's runs, with what both say cut to what stands beside the differences; those stay whole. */
export function shortRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longestCompared) return runs;
  return runs.map((run, i) => (run.same ? { ...run, text: shortened(run.text, i > 0, i < runs.length - 1) } : run));
}

/** Its words next to the run before it and to the one behind it, where there are such. */
function shortened(text: string, hasBefore: boolean, hasBehind: boolean): string {
  const short = `${hasBefore ? `${upToWord(text)} ` : ''}…${hasBehind ? ` ${fromWord(text)}` : ''}`;
  return short.length < text.length ? short : text;
}

function upToWord(text: string): string {
  const cut = text.slice(0, around);
  return (/^[\s\S]*(?=\s)/.exec(cut)?.[0] ?? withoutHalves(cut)).trimEnd();
}

function fromWord(text: string): string {
  const cut = text.slice(-around);
  return (/(?<=\s)\S[\s\S]*$/.exec(cut)?.[0] ?? withoutHalves(cut)).trimStart();
}

/** Without half of a character that is two units long, at either edge. */
const withoutHalves = (text: string) => text.toWellFormed().replaceAll('\uFFFD', '');
