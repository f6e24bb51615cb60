import type { PagesRead } from '../../../documents/readable-document.ts';
import type { pdfStatesWords } from '../../i18n/tables/reading/pdf-states.ts';
import type { WordsFrom } from '../../i18n/words-from.ts';
import { troublesOf } from '../../ui/page-troubles.ts';

/** What of a document's pages couldn't be read, or only badly, a sentence each, what is worst first. */
export function pageStates(pages: PagesRead, words: WordsFrom<[typeof pdfStatesWords]>): string[] {
  const { pdfStates } = words;
  const { all, recognised, recognition, fields, notes, left } = pages;
  return [
    ...troublesOf(pages, words),
    // While pages are being recognised the line that says how far it has come counts them, and those that come to nothing as well.
    ...(recognised > 0 && !recognition?.runs ? [pdfStates.recognise.recognised(recognised, all)] : []),
    ...(fields > 0 ? [pdfStates.fields(fields)] : []),
    ...(notes > 0 ? [pdfStates.notes(notes)] : []),
    ...(left > 0 ? [pdfStates.left(left)] : []),
  ];
}
