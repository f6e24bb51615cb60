import type { Comment, Target } from '../../comments/model/comment.ts';
import { isRecognised, isStruck, quoteOf } from '../../comments/model/target/quote.ts';
import { isWholePage } from '../../comments/model/target/target.ts';
import { namedConcepts } from '../../extension/state/import/named-concepts.ts';
import type { importWords } from '../i18n/tables/own-pages/import.ts';
import type { WordsFrom } from '../i18n/words-from.ts';

type ImportWords = WordsFrom<[typeof importWords]>['import'];

/** A field's value as one reads it. */
export const valueTexts =
  (words: ImportWords) =>
  (field: keyof Comment, value: unknown): string => {
    if (field === 'editing' && value === '') return words.struck;
    if (field === 'target') return targetText(words, value as Target);
    if (value === undefined || value === null) return words.empty;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (field === 'identifying') {
      const names = new Map(namedConcepts().map(({ id, name }) => [id, name]));
      return (value as string[]).map((id) => names.get(id) ?? id).join('; ');
    }
    return Array.isArray(value) ? value.join('; ') : String(value);
  };

function targetText({ place }: ImportWords, target: Target): string {
  switch (target.type) {
    case 'document':
      return place.document;
    case 'section':
      return place.section(target.path.at(-1) ?? '');
    case 'rectangle':
      return place.rectangle(target.page, isWholePage(target));
    case 'passage':
      return quoteOf({ target })
        ? place.quoted(quoteOf({ target }), isStruck({ target }), isRecognised({ target }))
        : place.nowhere;
  }
}
