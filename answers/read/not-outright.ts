import { type PhraseHit, phraseBook, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import { notYet, undecided, unreal } from '../words/not-outright.ts';

/** How a stance is taken back: it is only in thought, it isn't yet, or which one it will be isn't said. */
type TakenBack = 'unreal' | 'not-yet' | 'undecided';

const book = phraseBook<TakenBack>([
  ...unreal.map((phrase) => [phrase, 'unreal'] as const),
  ...notYet.map((phrase) => [phrase, 'not-yet'] as const),
  ...undecided.map((phrase) => [phrase, 'undecided'] as const),
]);
const stance = /^(?:tillstyrk|avstyrk|stödj|stött|stöd|ställ|instäm|bifall|positiv|emot|motsätt)/;

/** Where a sentence takes a stance back; none where it has no word of a stance. */
const takenBack = (tokens: readonly Token[]): PhraseHit<TakenBack>[] =>
  tokens.some(({ text }) => stance.test(text)) ? phrasesIn(book, tokens, () => false) : [];

/** "återkommer om strategin tillstyrks eller avstyrks" */
export const isUndecided = (tokens: readonly Token[]): boolean =>
  takenBack(tokens).some(({ info }) => info === 'undecided');

/** Is a stance at a place only in thought, "hade kunnat tillstyrka": a word of the phrase is the stance's own? */
export const isUnreal = (tokens: readonly Token[], from: number, to: number): boolean =>
  takenBack(tokens).some(({ info, first, behind }) => info === 'unreal' && first < to && from < behind);

/** "kan tillstyrka först när …" */
export const isNotYet = (tokens: readonly Token[]): boolean => takenBack(tokens).some(({ info }) => info === 'not-yet');
