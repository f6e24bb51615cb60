import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { onOwnCardsChange, ownCards } from '../../settings/own-cards.ts';

/** Can cards be added here? In a private window nothing is stored. */
export const OwnCardsContext = createContext(false);

let following: ReadonlySignal<ReadonlySet<string>> | undefined;

/** The reader's own cards, followed from when they are first asked for and as long as the page lives. */
export function followedOwnCards(): ReadonlySignal<ReadonlySet<string>> {
  if (following) return following;
  const own = signal<ReadonlySet<string>>(new Set());
  const renew = async () => {
    own.value = new Set(await ownCards());
  };
  onOwnCardsChange(() => void renew());
  void renew();
  following = own;
  return own;
}
