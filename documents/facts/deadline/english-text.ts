/** Figures like "3/4 2027" are read by the language around them: English puts the month first as often as the day. */

import type { PlainBlock } from '../plain-block.ts';
import type { FoundDay } from './other-days/moved.ts';

const english =
  /(?<!\p{L})(?:the|by|before|until|on|of|for|from|and|your|please|closes?|closing|ends?|must|should|later|last|final|due|comments?|responses?|respond|reply|views?|submit(?:ted)?|consultation)(?!\p{L})/giu;
const swedish =
  /(?<!\p{L})(?:senast|den|det|till|och|med|är|ska|skall|för|från|på|av|före|innan|sista|dag|går|ut|\p{L}*svar(?:a|et|en|s\p{L}+)?|\p{L}*remiss\p{L}*|synpunkt\p{L}*|yttra\p{L}*)(?!\p{L})/giu;

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** Where the words right around tell nothing, those of the whole text do. */
function isEnglish(texts: readonly string[][]): boolean {
  for (const words of texts.map((some) => some.join(' '))) {
    const [ours, theirs] = [count(words, swedish), count(words, english)];
    if (ours !== theirs) return theirs > ours;
  }
  return false;
}

export function mayBeAnotherDay({ day, block }: FoundDay, blocks: readonly PlainBlock[]): boolean {
  if (day.mayBeSwapped !== 'inEnglish') return day.mayBeSwapped === 'anywhere';
  const at = blocks.indexOf(block);
  const near = blocks.slice(Math.max(0, at - 1), at + 2).map(({ text }) => text);
  return isEnglish([[block.text], near, blocks.map(({ text }) => text)]);
}
