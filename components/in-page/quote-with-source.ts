import { isRecognised, isStruck } from '../../comments/model/target/quote.ts';
import type { About } from '../../extension/protocol/messaging.ts';
import type { cardWords } from '../i18n/tables/reading/card.ts';
import type { commonWords } from '../i18n/tables/shared/common.ts';
import type { WordsFrom } from '../i18n/words-from.ts';

/** The words, whether they are struck out, and where they stand: ”…” (Mål › Delmål 2, s. 14, Strategi för psykisk hälsa). */
export function quoteWithSource(
  { quote, section, page, target }: About,
  title: string,
  { onPage, quoted, struckText, recognisedText }: WordsFrom<[typeof commonWords, typeof cardWords]>,
): string {
  const where = [
    isStruck({ target }) ? struckText : '',
    isRecognised({ target }) ? recognisedText : '',
    section.join(' › '),
    page === undefined ? '' : onPage(page),
    title,
  ].filter(Boolean);
  return `${quoted(quote)} (${where.join(', ')})`;
}
