/**
 * Another day for an answer near the last day, in words that make no last day by themselves ("Ert svar vill vi ha senast …"): which of
 * them is meant isn't known then.
 */

import type { PlainBlock } from '../../plain-block.ts';
import { daysIn } from '../wording/days.ts';
import { sentencesIn } from '../wording/sentences-in.ts';
import { type FoundDay, isEarlier, isSame, word } from './moved.ts';
import { isInvitation } from './others-asked.ts';

/** In blocks. */
const nearby = 6;

const edge =
  '(?:senast|till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?|fram\\s+till|före|innan|tillhanda|redan|by|before|no\\s+later\\s+than)\\s+(?:(?:den|the|på|on|\\p{L}+dag(?:en)?|\\p{L}+day)\\s+){0,3}$';
const answer =
  '(?:\\p{L}*svar(?:et|en)?|svara|\\p{L}*yttrande(?:t|n|na)?|yttra|synpunkt(?:er(?:na)?)?|inspel|underlag(?:et|en)?|comments?|responses?|respond|reply)';
/** "Ert svar till kommunkansliet vill vi ha senast …" */
const byThen = new RegExp(
  `(?<!\\p{L})(?:${answer}|(?:ert|era|ditt|dina|your)\\s+\\p{L}+)(?!\\p{L})[^.;]{0,90}?(?<!\\p{L})${edge}`,
  'iu',
);
const ours =
  '(?:er[at]?|vår[at]?|din|ditt|nämndens?|förvaltningens?|förvaltningarnas?|bolagets|kommunens|regionens|enhetens?|your|our)';
const office =
  '(?:\\p{L}*(?:nämnd|förvaltning|bolag|kontor|enhet|avdelning)\\p{L}*|kommun\\p{L}*|region\\p{L}*|myndighet\\p{L}*|organisation\\p{L}*)';
const lead =
  '(?:\\s*[:–-]|\\s+(?:dock|alltså|redan|i\\s+stället|datum(?:et)?|dag(?:en)?|senast|till|på|den|the|\\p{L}+dag(?:en)?|är|gäller|blir|is|applies|on|by|\\p{L}+day)){0,5}\\s*$';
/** "För er förvaltning gäller den …", "Internt svarsdatum är den …", "Ert svar: …" */
const ofOurs = new RegExp(
  `(?<!\\p{L})(?:(?:för|hos|inom|i|for)\\s+(?:oss|er|us|you|${office}|${ours}\\s+\\p{L}+)\\s+(?:gäller|är|blir|is|applies)|internt\\s+gäller|intern\\p{L}*\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*svar\\p{L}*|\\p{L}*remiss\\p{L}*|datum|tid|deadline|dag)|${ours}\\s+(?:\\p{L}+\\s+)?(?:svarsdatum|svarsdag|svarstid|remisstid|deadline)|(?:ert|era|ditt|dina|your)\\s+${answer}|(?:vill|behöver)\\s+(?:vi|jag)\\s+(?:ha\\s+)?${answer}|(?:vi|jag)\\s+(?:vill\\s+ha|behöver)\\s+${answer}|${answer}\\s+(?:till|to)\\s+(?:\\p{L}+\\s+)?\\p{L}+|${office}(?=\\s*:))(?!\\p{L})${lead}`,
  'iu',
);
/** The "utbildning" of "Utbildningsförvaltningen" is no course. */
const officeNames = /\p{L}+(?:nämnd|förvaltning)\p{L}*/giu;
/** Words by which the day is for something else than the answer, or no longer holds. */
const another = word(
  'helst|gärna|om\\s+möjligt|preferably|if\\s+possible|internremiss\\p{L}*|återkoppling|(?:länsstyrelsen|regeringen|departementet|utredningen|myndigheten|kommunen|vi)\\s+lämnar|begär\\p{L}*|ansök\\p{L}*|anstånd|anmäl\\p{L}*|fråg(?:or|an)|besvaras|möte\\p{L}*|sammanträde\\p{L}*|publicer\\p{L}*|sammanställ\\p{L}*|redovis\\p{L}*|behandl\\p{L}*|tidigare|ursprunglig\\p{L}*|istället|i\\s+stället|instead|originally|var|gick|inte|ej|not|om|ifall|questions?|meeting',
);

export function hasOtherDay(shown: FoundDay & { isExtended: boolean }, blocks: readonly PlainBlock[]): boolean {
  const at = blocks.indexOf(shown.block);
  return blocks.slice(Math.max(0, at - nearby), at + nearby + 1).some((block) =>
    sentencesIn(block.text).some(({ start, end }) => {
      const sentence = block.text.slice(start, end);
      return daysIn(sentence).some((day, i, days) => {
        if (day.isStretch || isSame(day, shown.day) || (shown.isExtended && isEarlier(day, shown.day))) return false;
        const words = sentence.slice(days[i - 1]?.end ?? 0, day.start);
        return (
          (byThen.test(words) || ofOurs.test(words)) &&
          !another.test(words) &&
          !isInvitation(words.replace(officeNames, ''))
        );
      });
    }),
  );
}
