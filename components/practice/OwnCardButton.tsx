import { useContext } from 'preact/hooks';
import { addOwnCard, removeOwnCard } from '../../extension/settings/own-cards.ts';
import { followedOwnCards, OwnCardsContext } from '../../extension/state/practice/own-cards.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

/** Puts a concept among the own cards, and takes it away again. */
export function OwnCardButton({ concept }: { concept: string }) {
  const words = useWords();
  if (!useContext(OwnCardsContext)) return null;
  const isOwn = followedOwnCards().value.has(concept);
  return (
    <button
      type="button"
      aria-pressed={isOwn}
      onClick={() => void (isOwn ? removeOwnCard(concept) : addOwnCard(concept, new Date()))}
    >
      {isOwn ? words.isOwnCard : words.addOwnCard}
    </button>
  );
}
