import type { AnswerSentence } from './sentences.ts';

type Placed = Pick<AnswerSentence, 'start' | 'end' | 'block'>;

/** How a sentence begins that has no main clause of its own. */
const beginnings =
  /^(?:detta för att|det för att|detta eftersom|vilket|så att|för att inte|allt för att|och detta|just för att|inte minst för att|eftersom|särskilt som)(?!\p{L})/iu;

/** In words: "Eftersom …" may also begin a whole sentence, which then has a comma and goes on. */
const subordinate = /^(?:eftersom|för att inte)(?!\p{L})[^,]*$/iu;

/** How a condition begins that stands in a sentence of its own. */
const condition =
  /^(?:(?:detta|det|dock|allt|men|och|endast|men endast) under (?:följande )?förutsättning|under förutsättning|(?:detta |dock )?förutsatt att|detta förutsätter|(?:detta |dock )?på villkor|(?:detta |dock )?med förbehåll|(?:detta|det) gäller (?:dock )?(?:bara|endast) (?:om|under))(?!\p{L})/iu;

/** "Detta under förutsättning att …": what the sentence before says holds only then. Such a sentence has no main clause of its own. */
export function isConditionOfBefore(text: string, before: AnswerSentence, { start, end, block }: Placed): boolean {
  const words = text.slice(start, end);
  return (
    before.block === block && condition.test(words) && (!words.includes(',') || !/^(?:under|förutsatt)/iu.test(words))
  );
}

/** Can't the sentence stand alone, "Detta för att …", "Vilket …"? Then it belongs to the point before, in the same paragraph. */
export function leansOn(text: string, before: AnswerSentence, { start, end, block }: AnswerSentence): boolean {
  if (before.block !== block) return false;
  const words = text.slice(start, end).trimEnd();
  if (isConditionOfBefore(text, before, { start, end, block })) return true;
  if (!beginnings.test(words) || words.endsWith('?')) return false;
  return /^(?:eftersom|för att inte)(?!\p{L})/iu.test(words) ? subordinate.test(words) : true;
}
