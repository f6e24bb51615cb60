import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { inPortions } from '../../../extension/state/answers/in-portions.ts';
import { ownStore } from '../../../extension/state/own-store.ts';
import { type ArendeHits, answerHits, searchedTexts } from '../../../extension/state/workspace/answer-hits.ts';
import { SearchedTexts } from '../../../extension/state/workspace/searched-texts.ts';
import type { Overview } from '../../../storage/queries/overview.ts';

interface FoundInAnswers {
  /** The words that were searched for. */
  words: string;
  arenden: ArendeHits[];
  /** The texts couldn't be read: the bodies' own words weren't searched. */
  isPartial: boolean;
}

/** What others' answers have of these words; undefined until somebody has searched, and the last of it while the next is searched for. */
export function useAnswerHits(overview: Overview, words: string): ReadonlySignal<FoundInAnswers | undefined> {
  const found = useSignal<FoundInAnswers | undefined>(undefined);
  const texts = useMemo(() => new SearchedTexts(), []);
  useEffect(() => {
    const lifetime = new AbortController();
    const search = async () => {
      let isPartial = false;
      try {
        await texts.load(await ownStore(), searchedTexts(overview.arenden), lifetime.signal);
      } catch (error) {
        isPartial = true;
        console.warn('texts of answers', error);
      }
      const arenden = await inPortions(answerHits(overview.arenden, texts.texts, words), lifetime.signal);
      if (arenden) found.value = { words, arenden, isPartial };
    };
    if (words) void search();
    else found.value = undefined;
    return () => lifetime.abort();
  }, [overview, words]);
  return found;
}
