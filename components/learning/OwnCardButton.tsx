import { useContext } from 'preact/hooks';
import { addOwnCard, removeOwnCard } from '../../reading/own-cards.ts';
import { useWords } from '../words/context.ts';
import { followedOwnCards, OwnCardsContext } from './own-cards.ts';

/** Puts a concept among the own cards, and takes it away again. */
export function OwnCardButton({ concept }: { concept: string }) {
  const { learning } = useWords();
  if (!useContext(OwnCardsContext)) return null;
  const isOwn = followedOwnCards().value.has(concept);
  return (
    <button
      type="button"
      aria-pressed={isOwn}
      onClick={() => void (isOwn ? removeOwnCard(concept) : addOwnCard(concept, new Date()))}
    >
      {isOwn ? learning.isOwn : learning.addOwn}
    </button>
  );
}
