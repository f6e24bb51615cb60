import { looseInstant } from '../../comments/model/calendar.ts';
import { KeyedChoices } from './keyed.ts';

/** The concepts that the reader has put among the own cards, each with when it was added, ISO 8601. */
export const ownCardChoices = new KeyedChoices<string>({ prefix: 'own-card-', choice: looseInstant });

/** Concept ids, the first added first. */
export async function ownCards(): Promise<string[]> {
  return Object.entries(await ownCardChoices.read())
    .toSorted(([, a], [, b]) => a.localeCompare(b))
    .map(([concept]) => concept);
}

export const addOwnCard = (concept: string, now: Date): Promise<void> =>
  ownCardChoices.write({ [concept]: now.toISOString() });

export const removeOwnCard = (concept: string): Promise<void> => ownCardChoices.takeBack(concept);

/** Hears of every change, in whichever window or page it was made, until the signal aborts. */
export const onOwnCardsChange = (listener: () => void, signal?: AbortSignal): void =>
  ownCardChoices.onChange(listener, signal);
