import { looksOf } from '../../../../language/swedish/letters/looks.ts';
import type { PageState } from '../../text/runs/page-state.ts';
import type { PageText, TextContent } from '../../text/runs/page-text.ts';
import type { RecognisedPage } from './recognised-page.ts';
import { certaintiesOf, recognisedTextOf } from './recognised-text.ts';

/** A page's text with what was read off its picture in place of what the file has. What was filled in or noted stays. */
export function withRecognised(text: PageText, recognised: RecognisedPage): PageText {
  return {
    ...text,
    content: recognisedTextOf(recognised, text.view, true),
    certainties: certaintiesOf(recognised),
    // They are about the file's own text.
    look: undefined,
    damage: undefined,
    tree: undefined,
    // It has been read now, however little stands in it.
    isPicture: false,
  };
}

/**
 * Of the harmed layer's letters, and in the engine's figures. The shared scan's harmed layer has two words in three right; a reading as
 * certain and as long as this has more (`docs/ocr.md`).
 */
const enough = { letters: 0.8, certainty: 80 };

/**
 * Is what was read off a page's picture better than what the file has? Anything is better than nothing. A harmed layer is replaced by a
 * reading that isn't harmed itself, has not much fewer letters, and is rather certain. A good layer stays, whatever was read.
 */
export function isBetter(recognised: RecognisedPage, layer: PageState['layer'], content: TextContent): boolean {
  const { words } = recognised;
  if (layer === 'good' || words.length === 0) return false;
  if (layer === 'missing' || layer === 'stamped') return true;
  const letters = lettersOf(recognised);
  const before = content.items.reduce((sum, item) => sum + ('str' in item ? item.str.replace(/\s/g, '').length : 0), 0);
  return (
    letters >= enough.letters * before &&
    certaintyOf(recognised) >= enough.certainty &&
    looksOf(words.map(({ text }) => text).join(' '), 'swedish') !== 'harmed'
  );
}

/**
 * May much of what was read be wrong, as where a page is written by hand? With a certainty of 73 on the average less than half of a page's
 * words were right, with 78 four in five; print that is any good has 88 and more (`docs/ocr.md`).
 */
export const isDoubtful = (recognised: RecognisedPage): boolean =>
  recognised.words.length > 0 && certaintyOf(recognised) < leastCertain;
const leastCertain = 75;

const lettersOf = ({ words }: RecognisedPage) => words.reduce((sum, { text }) => sum + text.length, 0);

/** On the average of the letters, 0 to 100. */
const certaintyOf = (recognised: RecognisedPage) =>
  recognised.words.reduce((sum, { text, certainty }) => sum + text.length * certainty, 0) / lettersOf(recognised);
