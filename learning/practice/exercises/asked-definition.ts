import type { Concept } from '../../../glossary/schema.ts';
import { sentenceAround } from '../../../language/swedish/sentences/sentences.ts';
import { contentWords, hintsAt, namesAnswer, plainName } from './names-answer.ts';
import { saidOf } from './shared-roots.ts';

/** The fewest words that are used as a definition. */
const fewestWords = 8;

const known = new WeakMap<Concept, string | false>();

/**
 * A concept's definition as it is shown in a question: up to the sentence that gives the concept's name away. Undefined where too little
 * is left, and where the concept has none.
 */
export function askedDefinition(concept: Concept): string | undefined {
  const before = known.get(concept);
  const asked = before ?? cut(concept) ?? false;
  known.set(concept, asked);
  return asked || undefined;
}

function cut(concept: Concept): string | undefined {
  const whole = concept.definition?.sv;
  if (whole === undefined || ofUse.test(whole)) return undefined;
  let end = 0;
  while (end < whole.length) {
    const next = sentenceAround(whole, end + 1, end + 1).end;
    if (givesAway(whole.slice(0, next), concept)) break;
    end = next;
  }
  const kept = whole.slice(0, end).trim();
  return hasEnough(kept) ? kept : undefined;
}

const givesAway = (text: string, concept: Concept) =>
  namesAnswer(text, concept) || hintsAt(text, concept) === contentWords(plainName(concept)).length;

const hasEnough = (text: string) => (text.match(/\p{L}+/gu)?.length ?? 0) >= fewestWords;

/** "Ambition – gemensam strategi, tydliga mål" explains itself: it is asked for by what stands before the dash. */
export const askedName = (concept: Concept) => plainName(concept).split(' – ')[0] ?? '';

/** For a term that is advised against, the advice is what there is to know. */
export const isAdvisedAgainst = ({ definition, termStatus, prefLabel }: Concept) =>
  definition === undefined && termStatus?.[prefLabel.sv]?.status === 'avrådd';

/** With this share of the concept's name in its first sentence, a definition only repeats the name. */
const mostOfName = { word: 0.5, words: 0.53 };

/** "Sex temaområden" counts its parts, and means nothing else. */
const counting = /^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)\s/iu;

/** How a word is or was used, and not what it means. */
const ofUse =
  /^(?:ett |en )?(?:äldre|tidigare|vardagligt|annat|ospecificerat) (?:bruk|ord|namn|uttryck)|^[^.]*, använ[td]/iu;

/** Does the definition say more than the name itself? */
export function canBeRecalled(concept: Concept): boolean {
  const meaning = concept.definition?.sv;
  if (meaning === undefined) return isAdvisedAgainst(concept) && concept.scopeNote !== undefined;
  const name = askedName(concept);
  const most = mostOfName[contentWords(name).length > 1 ? 'words' : 'word'];
  const first = meaning.slice(0, sentenceAround(meaning, 1, 1).end);
  return !counting.test(name) && !ofUse.test(meaning) && saidOf(name, first) < most;
}
