import { pageHasItsTurn, slice } from '../../../documents/turn.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { compile } from '../../../language/matching/lexicon.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { blocksOf, clozesByBlock } from '../../../learning/practice/exercises/cloze.ts';
import type { OwnCloze } from '../../../learning/practice/exercises/exercise.ts';
import type { Store } from '../../../storage/db/store.ts';
import { keptTexts } from '../../../storage/queries/kept-texts.ts';

/**
 * The sentences of all kept documents that can be practised on, each once, under the first document that has it. Takes its time
 * in slices: the page answers meanwhile.
 */
export async function ownSentences(store: Store, glossary: Glossary, signal: AbortSignal): Promise<OwnCloze[]> {
  const texts = await keptTexts(store);
  if (texts.length === 0) return [];
  const lexicon = compile(termsOf(glossary.schemes));
  const found = new Map<string, OwnCloze>();
  let began = performance.now();
  for (const { title, snapshot } of texts) {
    for (const mentions of clozesByBlock(blocksOf(snapshot), lexicon, glossary)) {
      for (const made of mentions) {
        if (typeof made === 'string') continue;
        const key = `${made.concept} ${made.key}`;
        if (!found.has(key)) found.set(key, { ...made, document: title });
      }
      if (performance.now() - began < slice) continue;
      await pageHasItsTurn();
      if (signal.aborted) return [];
      began = performance.now();
    }
  }
  return [...found.values()];
}
