import type { Concept } from '../glossary/schema.ts';
import { sentenceAround } from '../swedish/sentences.ts';
import { contentWords, hintsAt, namesAnswer, plainName } from './names-answer.ts';

/** Fewer words than this define nothing. */
const fewestWords = 8;

const known = new WeakMap<Concept, string | false>();

/**
 * A concept's definition as it is asked about: up to the sentence that gives the concept's name away. Undefined where too little
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
  if (whole === undefined) return undefined;
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
