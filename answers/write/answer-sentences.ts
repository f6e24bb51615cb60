import { capital } from '../../comments/list/entries/sentences.ts';
import {
  type AnswerResponse,
  type OverallStance,
  type PointStance,
  pointStances,
} from '../../comments/model/answer.ts';
import type { Decision } from '../standing/decision.ts';

const list = new Intl.ListFormat('sv');
const dates = new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Socialnämnden, Region Nordbygd och Brukarrådet". */
export const namesInWords = (names: readonly string[]): string => list.format(names);

/** "10 juni 2026". @param day ISO 8601 */
export const dayInWords = (day: string): string => dates.format(new Date(day));

/** " den 10 juni 2026"; nothing where it isn't known. */
export const onDay = (day: string | undefined): string => (day ? ` den ${dayInWords(day)}` : '');

/** Where somebody stands on the whole. Of what doesn't come out of an answer, just that is said. */
export function overallSentence(who: string, stance: OverallStance): string {
  switch (stance) {
    case 'avstår':
      return `${who} avstår från att yttra sig.`;
    case 'oklart':
      return `Hur ${who} ställer sig till förslaget som helhet framgår inte av svaret.`;
    case 'inget att erinra':
    case 'inga synpunkter':
      return `${who} har ${stance}.`;
    default:
      return `${who} ${stance}.`;
  }
}

/** Of an answer that couldn't be read: nobody can say what comes out of it. */
export const notAssessedSentence = (who: string): string =>
  `Hur ${who} ställer sig till förslaget som helhet har inte bedömts.`;

/** Before the names of those who stand there. */
export const overallLabel = (stance: OverallStance): string =>
  stance === 'avstår' ? 'Avstår från att yttra sig' : stance === 'oklart' ? 'Oklart' : capital(stance);

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

export const pointsInWords = (count: number): string => `${count} ${count === 1 ? 'synpunkt' : 'synpunkter'}`;

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
