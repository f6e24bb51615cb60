import type { AnswerSentence } from './sentences.ts';

/** How a sentence begins that has no main clause of its own. */
const beginnings =
  /^(?:detta för att|det för att|detta eftersom|vilket|så att|för att inte|allt för att|och detta|just för att|inte minst för att|eftersom|särskilt som)(?!\p{L})/iu;

/** In words: "Eftersom …" may also begin a whole sentence, which then has a comma and goes on. */
const subordinate = /^(?:eftersom|för att inte)(?!\p{L})[^,]*$/iu;

/** Can't the sentence stand alone, "Detta för att …", "Vilket …"? Then it belongs to the point before, in the same paragraph. */
export function leansOn(text: string, before: AnswerSentence, { start, end, block }: AnswerSentence): boolean {
  if (before.block !== block) return false;
  const words = text.slice(start, end).trimEnd();
  if (!beginnings.test(words) || words.endsWith('?')) return false;
  return /^(?:eftersom|för att inte)(?!\p{L})/iu.test(words) ? subordinate.test(words) : true;
}
