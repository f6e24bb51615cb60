/**
 * Statements that cancel a last day without naming a new one: the time has been extended or cut by so and so
 * much, the remiss withdrawn or ended. Possibilities, denials and statements about something else cancel nothing.
 */

import type { PlainBlock } from '../../plain-block.ts';
import { daysIn } from '../wording/days.ts';
import { sentencesIn } from '../wording/sentences-in.ts';
import { type FoundDay, isEarlier, isSame, otherThing, word } from './moved.ts';

/** How many blocks off words may stand that name what is changed only as "tiden", and a table's "Avslutad". */
const nearby = { time: 2, status: 6 };

const ofAnswers =
  '(?!\\s+(?:för|of|for|on)\\s+(?!(?:att\\s+)?(?:svar|remiss|yttra|synpunkt|the\\s+consult|consult|comment|respon)))';
const answerTime = `(?:(?:remiss|svars|yttrande)(?:tid|period|frist|dag|datum)(?:en|et)?s?|(?:sista|senaste)\\s+(?:svars|inlämnings)?(?:dag|datum)(?:en|et)?|consultation(?:\\s+period)?|response\\s+(?:deadline|period|time)|closing\\s+date)(?!\\p{L})${ofAnswers}`;
const anyTime = `(?<!(?:ningens|tets|lagens|kets|dets)\\s)(?:tid|frist|datum|dag|deadline)(?:en|et|n)?(?!\\p{L})${ofAnswers}|remissen|(?:deadline|date|period|time)(?!\\p{L})${ofAnswers}`;
const change =
  '(?:förläng(?:d|da|t|ts|s|es|des|de|er|a|as|ning\\p{L}*)|(?:för|av)?kort(?:ad|at|ats|as|ades|ar)|tidigarel\\p{L}+|senarel\\p{L}+|(?:fram|upp)?flytta\\p{L}*|(?:fram|upp)sk[ju]\\p{L}+|skju\\p{L}+\\s+(?:fram|upp)|ändra(?:d|t|ts|s|des)?|extend(?:ed|ing|s)?|extension|shortened|postponed|(?:brought|put|pushed)\\s+(?:forward|back)|moved|changed)(?!\\p{L})';
/** Words of the same clause. */
const within = '(?:(?!\\s(?:för|eftersom|därför|då|om|att|because|since|as)\\s)[^.,;:!?]){0,50}?';
const changeOf = (subject: string) =>
  new RegExp(`(?<!\\p{L})(?:(?:${subject})${within}${change}|${change}${within}(?<!\\p{L})(?:${subject}))`, 'iu');
const ofAnswerTime = changeOf(answerTime);
const ofAnyTime = changeOf(anyTime);
/** A line of its own. */
const label = new RegExp(
  `^\\W*(?:(?:obs|viktigt|notera|note)\\W+)?(?:ny(?:tt)?|\\p{L}+ad|förlängd|extended|new)\\s+(?:${answerTime})\\W*$`,
  'iu',
);
/** What is extended may be so once more. */
const toCome =
  'ny(?:tt|a)?\\s+(?:sista\\s+)?(?:\\p{L}*dag|\\p{L}*datum|\\p{L}*tid|deadline)[^.]{0,30}(?:meddelas|kommer|återkommer|beslutas|bestäms|anges|publiceras)';
const isToCome = word(toCome);
const moreTime = word(
  [
    toCome,
    '(?:får|fått|ges|har)\\s+(?:\\p{L}+\\s+){0,3}?(?:mer|längre|ytterligare|extra)\\s+(?:\\p{L}+\\s+)?(?:tid|svarstid|veckor|vecka|månader|månad|dagar)',
    '(?:får|fått|ges)\\s+(?:\\p{L}+\\s+){0,3}?(?:veckor|vecka|månader|månad|dagar)\\s+till',
    '(?:anstånd|uppskov)[^.,]{0,30}(?:beviljas|beviljats|medges|medgivits|ges|getts)',
    '(?:beviljat|fått|gett|ger|medger|beviljar|beviljats)\\s+(?:\\p{L}+\\s+){0,2}?(?:anstånd|uppskov)',
    'more\\s+time\\s+(?:is|has|was)|new\\s+(?:deadline|date)[^.]{0,30}(?:announced|follow|confirmed)',
  ].join('|'),
);
/** Before the change in its clause, or right behind it. */
const perhaps = word(
  'kan|kunde|skulle|vill\\s+(?:ni|du|ha|få)|(?:ni|du)\\s+vill|föresl\\p{L}*|begär\\p{L}*|ansök\\p{L}*|önska[rs]?|behöv\\p{L}*|vid|eventuell\\p{L}*|undantag\\p{L}*|frågor|inte|ej|aldrig|ingen|inga|may|might|can|could|cannot|not|no|request\\p{L}*',
);
const deniedBehind =
  /^\s*(?:(?:beviljas|medges|ges|lämnas|är|sker|blir|dock)\s+)?(?:inte|ej|kan|endast|bara|enbart|i\s+undantag\p{L}*|not|only|can|may|efter\s+(?:begäran|ansökan|överenskommelse))(?!\p{L})/iu;
const onlyIf =
  /(?:^\W*|(?<!(?:information|beslut|uppgift|besked)\s)(?<!\p{L}))(?:om|när|ifall|såvida|då|efter(?:\s+att)?|innan|sedan|tills|till\s+dess(?:\s+att)?|once|when|until|if|after|before|unless)\s+(?:the\s+|our\s+|denna\s+)?$/iu;
const opensIf = /^\W*(?:om|när|ifall|såvida|efter|innan|sedan|if|when|once|after|unless)(?!\p{L})/iu;
const again = word('ytterligare|igen|på\\s+nytt|again|further');

const pulled = '(?:dragits?|dras|drogs|dragen)\\s+(?:tillbaka|in)';
const withdrawn = `(?:${pulled}|tillbakadra\\p{L}+|återkalla(?:d|t|ts|s|des)|återtagits|återtas|avbr(?:utits|uten|utet|yts|öts)|inställ(?:d|t|ts)|ställ(?:ts|s|des|t)\\s+in|makulera\\p{L}+|annullera\\p{L}+|upphävts|upphävd|lagts\\s+ned?r?|inte\\s+längre\\s+(?:aktuell|öppen|giltig)t?|withdrawn|cancell?ed|suspended|abandoned|no\\s+longer\\s+open|vilande|paus(?:ad|ats|as)|utgår(?=\\W*$))`;
const over =
  '(?:(?:har|är|blev)\\s+(?:nu\\s+|redan\\s+)?(?:avsluta(?:d|t|ts)|stäng(?:d|t|ts)|slutförd|slutförts|upphört|gått\\s+ut|löpt\\s+ut|överspelad|inaktuell)|(?:has|is|was)\\s+(?:now\\s+|already\\s+|been\\s+)*(?:closed|ended|over|concluded|completed|expired))';
const remiss =
  '(?<!(?:förra|tidigare|första|andra|previous)\\s)(?<!\\p{L})(?:remissen|remissomgången|remissförfarandet|samrådet|utskicket|ärendet|(?:remiss|svars)(?:tiden|perioden)|(?:the|this)\\s+(?:consultation(?:\\s+period)?|call))';
const short = '(?:(?!\\s(?:kan|ska|skall|bör|kommer|när|efter|innan|om|if|when|will|may)\\s)[^.,;:!?]){0,40}?\\s';
const isWithdrawn = new RegExp(
  `${remiss}${short}${withdrawn}(?!\\p{L})|(?<!\\p{L})(?:återkalla[rt]|(?:dragit|drar|drog)\\s+(?:tillbaka|in)|ställ(?:t|er|de)\\s+in|avbr(?:utit|yter|öt)|withdrawn|cancell?ed|withdr[ae]ws?)\\s+(?:\\p{L}+\\s+)?${remiss}|(?:dragit|drar|drog)\\s+${remiss}\\s+tillbaka`,
  'iu',
);
const isOver = new RegExp(
  `${remiss}${short}${over}(?!\\p{L})|(?<!\\p{L})(?:avslutat|stängt|closed|ended)\\s+${remiss}|(?:remiss|svars)(?:tiden|perioden)\\s+är\\s+(?:nu\\s+)?(?:ute|slut)(?!\\p{L})`,
  'iu',
);
const holdsNot =
  /(?<!\p{L})(?:(?:\p{L}*datum(?:et)?|\p{L}*dag(?:en)?|\p{L}*tiden|ovan)\s+(?:\p{L}+\s+)?(?:gäller|stämmer)\s+(?:inte|ej)|inte\s+längre\s+emot|går\s+inte\s+längre\s+att\s+(?:svara|lämna))(?!\p{L})/iu;
const status =
  /^\W*(?:status\W+)?(?:remissen\s+|remiss\s+)?(?:avslutad|stängd|återkallad|tillbakadragen|inställd|avbruten|utgången|closed|withdrawn|cancell?ed|ended|expired)(?:\s+(?:remiss|consultation))?\W*$/iu;

export function isTakenBack(shown: FoundDay & { isExtended: boolean }, blocks: readonly PlainBlock[]): boolean {
  const at = blocks.indexOf(shown.block);
  return blocks.some((block, i) =>
    sentencesIn(block.text).some(({ start, end }) => {
      const text = block.text.slice(start, end);
      if (isEnded(text, Math.abs(i - at))) return true;
      if (shown.isExtended && !again.test(text) && !isToCome.test(text)) return false;
      return isChanged(text, shown, Math.abs(i - at)) && !isOfDayBehind({ block, end, text, i }, shown, at);
    }),
  );
}

function isEnded(sentence: string, distance: number): boolean {
  if (distance <= nearby.status && status.test(sentence)) return true;
  const hasDay = daysIn(sentence).length > 0;
  const found = isWithdrawn.exec(sentence) ?? (hasDay ? null : (isOver.exec(sentence) ?? holdsNot.exec(sentence)));
  if (!found) return false;
  return !opensIf.test(sentence) && !onlyIf.test(sentence.slice(0, found.index));
}

function isChanged(sentence: string, shown: FoundDay, distance: number): boolean {
  const isNear = distance <= nearby.time;
  const found =
    ofAnswerTime.exec(sentence) ??
    (isNear ? (moreTime.exec(sentence) ?? (otherThing.test(sentence) ? null : ofAnyTime.exec(sentence))) : null);
  if (!found && !label.test(sentence)) return false;
  if (found) {
    const ahead = sentence.slice(0, found.index);
    const clause = (/[^.,;:]*$/.exec(ahead)?.[0] ?? '') + found[0];
    const behind = sentence.slice(found.index + found[0].length);
    if (perhaps.test(clause) || deniedBehind.test(behind) || opensIf.test(clause) || onlyIf.test(ahead)) return false;
  }
  // A later day is the new last day and is found by itself; so is the shown one, unless it was moved away from it.
  return !daysIn(sentence).some((day) =>
    isSame(day, shown.day)
      ? !/(?<!\p{L})(?:från|from)\s+(?:\p{L}+\s+){0,2}$/iu.test(sentence.slice(0, day.start))
      : !isEarlier(day, shown.day),
  );
}

interface Said {
  block: PlainBlock;
  end: number;
  text: string;
  i: number;
}

/** "Remisstiden är förlängd. Svara senast …": what stands right behind it, or below it as a heading, is the new day. */
function isOfDayBehind({ block, end, text, i }: Said, shown: FoundDay, at: number): boolean {
  if (block === shown.block) return end <= shown.start && sentencesIn(block.text.slice(end, shown.start)).length === 1;
  return i === at - 1 && (block.kind === 'heading' || label.test(text));
}
