import { isGibberish } from '../../../../language/swedish/letters/gibberish.ts';
import { withoutDoubles } from './doubles.ts';
import { drawnRuns } from './drawn-runs.ts';
import { withInitials } from './initials.ts';
import { withMarksInWords } from './loose-marks.ts';
import { type PageState, stateOf } from './page-state.ts';
import type { PageText } from './page-text.ts';
import { withPlacedLetters } from './placed-letters.ts';
import { type Run, runsOf } from './runs.ts';
import { withWideWords } from './wide-words.ts';

/** A page's text as it is to be read: what is drawn twice once, words whole, and nothing whose letters aren't known. */
export function readRuns(text: PageText): { runs: Run[]; state: PageState } {
  const { runs, state } = runsAndState(text);
  const isDamaged = state.layer === 'missing' && text.damage !== undefined && !text.isPicture;
  return { runs, state: isDamaged ? { ...state, layer: 'damaged' } : state };
}

function runsAndState(text: PageText): { runs: Run[]; state: PageState } {
  const runs = withInitials(
    withWideWords(
      withPlacedLetters(withoutDoubles(withMarksInWords(drawnRuns(runsOf(text), text.look))), text.look),
      text.look,
    ),
  );
  const legible = legibleAmong(runs);
  if (lettersIn(legible) < 0.5 * lettersIn(runs))
    return { runs: legible, state: { layer: 'missing', looks: undefined } };
  return { runs, state: stateOf(wordsOf(runs), text.isPicture ?? false) };
}

/**
 * Without the fonts that don't say which letters they draw; where those have most of the page, the page is as one without text. Less
 * is left where it stands: a formula or a line in a strange font does no harm.
 */
function legibleAmong(runs: readonly Run[]): Run[] {
  const fonts = Map.groupBy(runs, ({ font }) => font);
  const strange = new Set([...fonts].flatMap(([font, own]) => (isGibberish(wordsOf(own)) ? [font] : [])));
  if (strange.size > 0) return runs.filter(({ font }) => !strange.has(font));
  return isGibberish(wordsOf(runs)) ? [] : [...runs];
}

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join(' ');

const lettersIn = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);
