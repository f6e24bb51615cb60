import type { ReadingReport } from '../../extension/protocol/messaging.ts';
import type { panelWords } from '../i18n/tables/reading/panel.ts';
import type { WordsFrom } from '../i18n/words-from.ts';

/** How many concepts a document names, or that it names none; nothing of a scan, which has no words to name any. */
export function saysOfConcepts(report: ReadingReport, words: WordsFrom<[typeof panelWords]>): string {
  const { counts, struck, done, uncertain } = report;
  if (isUnread(report)) return '';
  const places = placesOf(counts);
  if (done && places === 0) return Object.keys(struck).length > 0 ? words.onlyStruckConcepts : words.noConcepts;
  const summary = words.summary(places, Object.keys(counts).length);
  return uncertain > 0 ? `${summary}, ${words.uncertain(uncertain)}` : summary;
}

/** Has nothing of it been read but, at most, what pages have beside their text: a stamp, a number? */
export function isUnread({ counts, struck, done, length, pages }: ReadingReport): boolean {
  if (!done || length === 0) return done;
  if (!pages || placesOf(counts) + placesOf(struck) > 0) return false;
  const unread = pages.unread.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return pages.missing + unread >= pages.all;
}

/** Is it known that the document names no concept in words that stand? */
export const namesNone = ({ counts, done }: ReadingReport): boolean => done && placesOf(counts) === 0;

const placesOf = (counts: ReadingReport['counts']): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
