/** A sentence to practise on, and rounds of it: for the tests of practice, in the browsers and without. */
import { createHash } from 'node:crypto';
import { loadGlossary } from '../glossary/glossary.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { compile } from '../language/matching/lexicon.ts';
import { termsOf } from '../language/matching/terms.ts';
import { blocksOf, clozesIn } from '../learning/practice/exercises/cloze.ts';
import type { Round } from '../learning/practice/review.ts';

export const text =
  'Strategi för länet\u2029Bland unga kvinnor i länet har psykiska besvär som nedstämdhet och svårigheter att sova blivit vanligare under de senaste tio åren.';
/** The text’s hash, by which it is kept. */
export const snapshot = createHash('sha256').update(text).digest('hex');
const glossary = loadGlossary(schemeFiles);
export const sentenceKey = clozesIn(
  blocksOf({ text, sections: [{ start: 0 }] }),
  compile(termsOf(glossary.schemes)),
  glossary,
).clozes[0]?.key;
export const aRound = (id: string, cards: string[]): Round => {
  const now = new Date().toISOString();
  return { id, kind: 'ten', cards, answered: 0, begun: now, changed: now };
};
