import { dayInWords } from '../../comments/list/entries/day-in-words.ts';
import type { CellPart, ListHead } from '../../comments/list/list.ts';
import { subjectOf } from '../../comments/list/templates/letter/letter-title.ts';
import { paragraphs } from '../../comments/list/templates/letter/section-parts.ts';
import type { Instans } from '../../comments/model/answer.ts';
import { countedAnswers, lastDayOf } from '../standing/instans-standing.ts';
import { byName, namesInWords, onDay, unknownSentence } from './answer-sentences.ts';
import type { OutgoingSource } from './source.ts';

export const headingPart = (level: number, text: string): CellPart => ({ type: 'heading', level, text });
export const textPart = (text: string): CellPart => ({ type: 'text', text });

/** Under a heading, if there is anything. */
export const under = (level: number, heading: string, parts: readonly CellPart[]): CellPart[] =>
  parts.length > 0 ? [headingPart(level, heading), ...parts] : [];

/** What it is about, in the words of whoever has written so, or who has sent it: no more is known. */
export function matterParts({ arende }: Pick<OutgoingSource, 'arende'>, { sender, title }: ListHead): CellPart[] {
  const written = paragraphs(arende?.description);
  const about = sender ? [`Ärendet gäller ”${subjectOf(title)}” från ${sender}.`] : [];
  return under(2, 'Ärendet', (written.length > 0 ? written : about).map(textPart));
}

/** Who was asked, who has answered, who declines, and when. */
export function preparationParts({ instanser, answers }: OutgoingSource): CellPart[] {
  const counted = countedAnswers(answers);
  const known = instanser.filter(({ isUnknown }) => !isUnknown);
  const inOrder = known.toSorted((a, b) => byName(a.name, b.name));
  const answersBy = Map.groupBy(counted, ({ instans }) => instans);
  const dayOfAnswer = new Map([...answersBy].flatMap(([instans, own]) => (instans ? [[instans, lastDayOf(own)]] : [])));
  const hasAnswered = ({ id }: Instans) => dayOfAnswer.has(id);
  const withDay = (name: string, day: string | undefined) => (day ? `${name} (${dayInWords(day)})` : name);
  const answered = inOrder.filter((one) => hasAnswered(one) && one.asked !== undefined);
  const beside = inOrder.filter((one) => hasAnswered(one) && one.asked === undefined);
  const silent = inOrder.filter((one) => !hasAnswered(one));
  const declined = silent.filter((one) => one.declined !== undefined);
  const waited = silent.filter((one) => one.declined === undefined && one.asked !== undefined);
  const sentences = [
    ...askedSentences(inOrder),
    ...said(
      answered,
      (names) => `Svar har kommit från ${names}.`,
      (one) => withDay(one.name, dayOfAnswer.get(one.id)),
    ),
    ...said(
      beside,
      (names) => besideSentence(names, answered.length > 0, inOrder),
      (one) => withDay(one.name, dayOfAnswer.get(one.id)),
    ),
    ...[unknownSentence(instanser.length - known.length)].filter(Boolean),
    ...said(
      declined,
      (names) => `${names} har avstått från att svara.`,
      (one) => withDay(one.name, one.declined),
    ),
    ...said(
      waited,
      (names) => `${names} har inte svarat.`,
      (one) => (one.reminded === undefined ? one.name : `${one.name} (påmind${onDay(one.reminded)})`),
    ),
  ];
  return under(2, 'Beredning', sentences.map(textPart));
}

/** Only where some were asked, are those told apart that weren't. */
function besideSentence(names: string, isMore: boolean, instanser: readonly Instans[]): string {
  const came = `Svar har ${isMore ? 'också ' : ''}kommit från ${names}`;
  return instanser.some(({ asked }) => asked !== undefined)
    ? `${came}, som inte står bland de tillfrågade.`
    : `${came}.`;
}

/** A sentence a day, since those who are added later are asked later. */
function askedSentences(instanser: readonly Instans[]): string[] {
  const asked = instanser.filter((one) => one.asked !== undefined);
  const byDay = Map.groupBy(asked, (one) => one.asked ?? '');
  const inOrder = [...byDay].toSorted(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  return inOrder.map(([day, some], i) => {
    const names = namesInWords(some.map(({ name }) => name));
    if (day !== '') return `Remissen skickades${onDay(day)} till ${names}.`;
    return `Remissen har ${i > 0 ? 'också ' : ''}skickats till ${names}.`;
  });
}

const said = (
  some: readonly Instans[],
  sentence: (names: string) => string,
  name: (one: Instans) => string,
): string[] => (some.length === 0 ? [] : [sentence(namesInWords(some.map(name)))]);
