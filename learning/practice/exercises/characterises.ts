import type { Concept } from '../../../glossary/schema.ts';
import { fold } from '../../../language/swedish/letters/fold.ts';
import type { Cloze } from './cloze.ts';
import { namesAnswer, plainName } from './names-answer.ts';

/** What follows a term where a sentence says what it is: "är en …", "innebär att …", "som oro". */
const saysWhat =
  /^\s*(?:är (?:en|ett|att|när|den|det|de|insatser|arbete|åtgärder)(?=\s)|(?:kan )?(?:beskrivs?|beskrivas|definieras|förklaras) som|innebär|betyder|avser|omfattar|inbegriper|innefattar|syftar på|handlar om|betecknar|används (?:här )?(?:för|som|om)|vänder sig till|riktas? (?:sig )?(?:till|mot)|(?:,? ?(?:som|såsom|t\.ex\.|till exempel)) )/u;
/** What stands before a term that names what has just been said. */
const namesWhat = /(?:kallas|benämns|betecknas(?: som)?|(?:be)nämnda|går under namnet)(?: det| detta| för)?\s*$/u;
/** A word that is inflected by the term's gender and number, and so rules out answers. */
const bends =
  /(?:^|\s)(?:en|ett|den|det|de|dessa|denna|detta|sin|sitt|sina|vår|vårt|våra|någon|något|några|ingen|inget|inga|all|allt|alla|varje|begreppen|orden|termerna|\p{L}+(?:a|ig|igt|isk|iskt|ande|ad|at))\s*$/iu;
/** One of several that stand in a row. */
const joins = /(?:^|\s)(?:och|eller|samt|både|såväl|som)\s*$|,\s*$/iu;
const joined = /^\s*(?:,|och|eller|samt|respektive)\s/u;
/** How many words after an "och" may belong to what it joins. */
const nearWords = 6;

/**
 * Does a sentence characterise the missing term, so that only its meaning shows which it is? Not where the term stands beside
 * another as in "psykisk hälsa och …", where the word before it agrees with some answers only, or where it is bent, since the
 * choices aren't.
 */
export function characterises({ before, answer, after }: Cloze, concept: Concept, all: readonly Concept[]): boolean {
  const plain = (text: string) => fold(text).text;
  if (![plainName(concept), ...(concept.altLabel ?? [])].some((label) => plain(label) === plain(answer))) return false;
  if (joins.test(before) || bends.test(before)) return false;
  if (joined.test(after)) {
    const near = after.split(/\s+/u).slice(0, nearWords).join(' ');
    if (all.some((other) => other.id !== concept.id && namesAnswer(near, other))) return false;
  }
  return saysWhat.test(after) || namesWhat.test(before);
}
