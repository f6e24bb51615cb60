import type { Concept, Scheme } from '../../../glossary/schema.ts';
import { findTerms } from '../../../language/matching/find-terms.ts';
import { compile, type Lexicon } from '../../../language/matching/lexicon.ts';
import type { Match } from '../../../language/matching/match.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { keptTexts } from '../../../storage/queries/kept-texts.ts';
import { ownStore } from '../own-store.ts';

/** What finds a concept, as it is being written, in a text. */
function lexiconOf(concept: Concept): Lexicon {
  const scheme: Scheme = { id: 'written', title: { sv: '-', en: '-' }, core: false, own: true, concepts: [concept] };
  return compile(termsOf([scheme]));
}

/** Where in a sentence a concept is found. */
export const foundInSentence = (concept: Concept, text: string): Match[] =>
  text.trim() === '' ? [] : findTerms(lexiconOf(concept), text);

/** Does a text name a label by all its words, in any form? As a part of a compound it names something else. */
export function isNamedIn(text: string, label: string): boolean {
  const concept = { id: 'written', prefLabel: { sv: label }, source: [{ title: '-', year: null }] };
  return findTerms(lexiconOf(concept), text).some(({ how }) => how === 'form');
}

/** How often a concept is found in the documents that are kept. */
export interface CountedDocuments {
  count: number;
  /** Those with any, most first. */
  documents: readonly { title: string; count: number }[];
  /** How many documents were searched. */
  searched: number;
  /** A mark for so many words of them or fewer, which is too many: nobody sees the others for it. */
  isTooMany: boolean;
}

/** A page is let do something else after so many milliseconds. */
const portion = 20;
/** More than one mark for so many letters, about forty words, is too many. */
const lettersPerMark = 250;
const fewMarks = 20;

/**
 * Counts a concept in all documents that are kept, some paragraphs at a time.
 * @returns undefined where the signal has aborted, or the database can't be read
 */
export async function countInDocuments(concept: Concept, lifetime: AbortSignal): Promise<CountedDocuments | undefined> {
  const lexicon = lexiconOf(concept);
  const texts = await keptTexts(await ownStore());
  const counts = new Map<string, number>();
  let letters = 0;
  let since = performance.now();
  for (const { title, snapshot } of texts) {
    letters += snapshot.text.length;
    for (const block of snapshot.text.split('\u2029')) {
      if (performance.now() - since > portion) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      if (lifetime.aborted) return undefined;
      const found = findTerms(lexicon, block).length;
      if (found > 0) counts.set(title, (counts.get(title) ?? 0) + found);
    }
  }
  const documents = [...counts].map(([title, count]) => ({ title, count })).toSorted((a, b) => b.count - a.count);
  const count = documents.reduce((sum, one) => sum + one.count, 0);
  const isTooMany = count >= fewMarks && letters / count < lettersPerMark;
  return { count, documents, searched: texts.length, isTooMany };
}
