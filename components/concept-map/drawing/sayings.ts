import type { Pen } from '../../../learning/concept-map/box.ts';
import type { mapsWords } from '../../i18n/tables/own-pages/maps.ts';
import type { WordsFrom } from '../../i18n/words-from.ts';

/** What a map says beside the concepts' names, in the interface's language. */
export function sayingsOf({ maps, language }: WordsFrom<[typeof mapsWords]>): Pick<Pen, 'under' | 'over'> {
  return {
    under: ({ concept, value, above }) => [
      ...(value === undefined ? [] : [value]),
      ...(concept.termStatus?.[concept.prefLabel.sv]?.status === 'avrådd' ? [maps.discouraged] : []),
      ...above.map((one) => maps.under(one.concept.prefLabel.sv, one.scheme.title[language])),
    ],
    over: (part, parts) => {
      if (part.is === 'collection') return part.collection.title[language];
      return part.is === 'loose' && parts.length > 1 ? maps.rest : undefined;
    },
  };
}
