import { dayInWords } from '../../comments/list/entries/day-in-words.ts';
import { capital, shortened, stanceSentence } from '../../comments/list/entries/sentences.ts';
import {
  type AnswerResponse,
  type OverallStance,
  type PointStance,
  pointStances,
} from '../../comments/model/answer.ts';
import { comparable } from '../../comments/text/comparable-text.ts';
import type { Decision } from '../standing/decision.ts';

/** By name, as they are read. */
export const { compare: byName } = new Intl.Collator('sv', { numeric: true });

const list = new Intl.ListFormat('sv');

/** "Socialnämnden, Region Nordbygd och Brukarrådet". */
export const namesInWords = (names: readonly string[]): string => list.format(names);

/** " den 10 juni 2026"; nothing where it isn't known. */
export const onDay = (day: string | undefined): string => (day ? ` den ${dayInWords(day)}` : '');

/** A group's heading within a sentence; one that quotes somebody has its signs already. */
export const headingInText = (heading: string): string => (/[”"»]/.test(heading) ? heading : `”${heading}”`);

/** Where somebody stands on the whole. Of what doesn't come out of an answer, just that is said. */
export function overallSentence(who: string, stance: OverallStance): string {
  switch (stance) {
    case 'avstår':
      return `${who} avstår från att yttra sig.`;
    case 'oklart':
      return `Hur ${who} ställer sig till förslaget som helhet framgår inte av svaret.`;
    default:
      return stanceSentence(stance, who, 'förslaget');
  }
}

/** Of an answer that couldn't be read: nobody can say what comes out of it. */
export const notAssessedSentence = (who: string): string =>
  `Hur ${who} ställer sig till förslaget som helhet har inte bedömts.`;

/** Of answers that are nobody's; empty where there are none. */
export function unknownSentence(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'Av ett svar framgår inte vilken remissinstans det kommer från.'
    : `Av ${numbersInWords([count])[0]} svar framgår inte vilka remissinstanser de kommer från.`;
}

/** Before the names of those who stand there. */
export const overallLabel = (stance: OverallStance): string =>
  stance === 'avstår'
    ? 'Avstår från att yttra sig'
    : stance === 'oklart'
      ? 'Ställningstagandet framgår inte'
      : capital(stance);

/** Of those whose stance the reading has only suggested. */
export const unconfirmedLabel = 'Ställningstagandet inte bekräftat';

const stanceCounts: Record<PointStance, (count: number) => string> = {
  stöd: () => 'stöd',
  invändning: (count) => (count === 1 ? 'invändning' : 'invändningar'),
  ändringsförslag: () => 'ändringsförslag',
  fråga: (count) => (count === 1 ? 'fråga' : 'frågor'),
  påpekande: (count) => (count === 1 ? 'påpekande' : 'påpekanden'),
};

/** "2 ändringsförslag och 1 fråga"; of those that there are. */
export const countsInWords = (counts: Readonly<Record<PointStance, number>>): string =>
  namesInWords(pointStances.flatMap((stance) => countOf(counts[stance], stanceCounts[stance])));

const countOf = (count: number, words: (count: number) => string) => (count > 0 ? [`${count} ${words(count)}`] : []);

export function stanceCountsOf(points: readonly { stance: PointStance }[]): Record<PointStance, number> {
  const counts = Object.fromEntries(pointStances.map((stance) => [stance, 0])) as Record<PointStance, number>;
  for (const { stance } of points) counts[stance]++;
  return counts;
}

const smallNumbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** Numbers of one sentence as running text has them: in words up to twelve, and all in digits where one is larger. */
export const numbersInWords = (numbers: readonly number[]): string[] =>
  numbers.every((one) => one < smallNumbers.length)
    ? numbers.map((one) => smallNumbers[one] ?? String(one))
    : numbers.map(String);

const stancesInText: Record<PointStance, (count: number) => string> = {
  ...stanceCounts,
  stöd: (count) => (count === 1 ? 'stödjande synpunkt' : 'stödjande synpunkter'),
};

/** "fyra stödjande synpunkter, ett ändringsförslag och två påpekanden", of those that there are. @param total that stands in the sentence, too */
export function pointsInText(counts: Readonly<Record<PointStance, number>>, total = 0): string {
  const some = pointStances.filter((stance) => counts[stance] > 0);
  const numbers = numbersInWords([...some.map((stance) => counts[stance]), total]);
  return namesInWords(
    some.map((stance, i) => {
      const number = numbers[i] === 'en' && isNeuter(stance) ? 'ett' : numbers[i];
      return `${number} ${stancesInText[stance](counts[stance])}`;
    }),
  );
}

/** "Ett påpekande", to which "det" refers. */
export const isNeuter = (stance: PointStance) => stance === 'ändringsförslag' || stance === 'påpekande';

/** "Beaktas delvis." with whether it is decided, why, and what is changed. Only what somebody has said. */
export function decisionText({ response, reason, alteration, decided, decidedBy }: Decision): string {
  return [response && responseSentence(response, decided, decidedBy), reason, alteration && `Ändring: ${alteration}`]
    .filter(Boolean)
    .map((text) => closed(text as string))
    .join(' ');
}

function responseSentence(response: AnswerResponse, decided: string | undefined, by: string | undefined): string {
  if (decided === undefined) return `Förslag till hantering: ${response}`;
  return `Beslut${onDay(decided)}${by ? ` (${by})` : ''}: ${response}`;
}

/** A sentence ends with a point, whoever has written it. */
const closed = (text: string) => (/[.!?:…”)]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** In UTF-16 units, about: so much of the remiss tells what is spoken of. */
const longestQuoted = 160;

/** ", om ”ansvaret följs upp”" of what speaks of words of the remiss that it doesn't repeat; a comment in the margin says nothing without them. */
export function commentedWords({ point: { quote }, words = '' }: CommentedPoint): string {
  if (quote === undefined || comparable(words).text.includes(comparable(quote).text)) return '';
  return `, om ”${shortened(quote, longestQuoted)}”`;
}

interface CommentedPoint {
  point: { quote?: string };
  words?: string;
}
