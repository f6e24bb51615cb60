import { occurrences } from '../../comments/text/quoted-place.ts';
import type { Remiss } from './remiss.ts';

/** In UTF-16 units: shorter quotations are single words, which stand anywhere. */
const shortest = 8;

const quotation = /[”“„»"]([^”“„»«"]{8,600})[”“»«"]/gu;

/** Words of the remiss that somebody quotes. */
export interface RemissQuote {
  /** As they stand in the remiss, white space folded. */
  quote: string;
  /** The sections that they stand in. */
  sections: string[];
}

/**
 * The first quotation in the words that stands in the remiss, however lines break it there: signs around it, case at its beginning and
 * white space don't count. What the remiss is called is no quotation of it.
 */
export function quotedFrom(words: string, remiss: Remiss): RemissQuote | undefined {
  for (const [, said = ''] of words.matchAll(quotation)) {
    const wanted = said.trim().replace(/[.,;:]$/, '');
    if (wanted.length < shortest || remiss.title.includes(wanted)) continue;
    const places = occurrences(wanted, remiss.document);
    const [first] = places;
    if (!first) continue;
    const sections = places.map(({ start }) =>
      remiss.sections.findLast((one) => one.start <= start && start < one.end),
    );
    return {
      quote: remiss.text.slice(first.start, first.end).replace(/\s+/g, ' '),
      sections: [...new Set(sections.flatMap((one) => one?.number ?? []))],
    };
  }
  return undefined;
}
