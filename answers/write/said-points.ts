import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import { countedAnswers } from '../standing/instans-standing.ts';
import { firstOf, wordsOfPoint } from '../standing/ledger.ts';
import type { OutgoingSource } from './source.ts';

/** What is done about a point: what is said of it alone, or else of its group. */
export type Decision = Pick<AnswerPoint, 'response' | 'reason' | 'alteration' | 'decided' | 'decidedBy'>;

/** A point with all that is told of it. */
export interface SaidPoint {
  /** From 1, the same wherever it stands. */
  number: number;
  point: AnswerPoint;
  answer: RemissAnswer;
  /** Missing where nobody has said whose the answer is. */
  instans?: Instans;
  who: string;
  /** As the answer has them; undefined where its text isn't kept any more. */
  words?: string;
  group?: PointGroup;
}

/** By name, as they are read. */
export const { compare: byName } = new Intl.Collator('sv', { numeric: true });

/** An answer that is nobody's is known by its file. */
const whoAnswers = ({ title }: Pick<RemissAnswer, 'title'>, instans: Pick<Instans, 'name'> | undefined): string =>
  instans?.name ?? `Okänd remissinstans${title ? ` (${title})` : ''}`;

/** The answers that count, by who gives them; last those that are nobody's. */
export function answersByWho({ answers, instanser }: Pick<OutgoingSource, 'answers' | 'instanser'>) {
  const byId = new Map(instanser.map((one) => [one.id, one]));
  return countedAnswers(answers)
    .map((answer) => {
      const instans = byId.get(answer.instans ?? '');
      return { answer, ...(instans && { instans }), who: whoAnswers(answer, instans) };
    })
    .toSorted((a, b) => Number(!a.instans) - Number(!b.instans) || byName(a.who, b.who));
}

/** The points that somebody has taken, of the answers that count: by answer, and in each as its text has them. None that is only suggested. */
export function saidPoints(source: OutgoingSource): SaidPoint[] {
  const groups = new Map(source.groups.map((one) => [one.id, one]));
  const taken = Map.groupBy(
    source.points.filter(({ state }) => state === 'taken'),
    ({ answer }) => answer,
  );
  const all = answersByWho(source).flatMap((of) => {
    const text = source.texts.get(of.answer.snapshot ?? '')?.text;
    const inOrder = (taken.get(of.answer.id) ?? []).toSorted((a, b) => firstOf(a) - firstOf(b));
    return inOrder.map((point) => {
      const group = groups.get(point.group ?? '');
      const words = text === undefined ? undefined : wordsOfPoint(text, point).replace(/\s*\n\s*/g, '\n');
      return { ...of, point, ...(words !== undefined && { words }), ...(group && { group }) };
    });
  });
  return all.map((one, i) => ({ number: i + 1, ...one }));
}

const isDecided = ({ response, reason, alteration }: Decision) =>
  response !== undefined || reason !== undefined || alteration !== undefined;

/** Undefined where nothing has been said of what is to be done. */
export function decisionOf({ point, group }: Pick<SaidPoint, 'point' | 'group'>): Decision | undefined {
  if (isDecided(point)) return point;
  return group && isDecided(group) ? group : undefined;
}

/** Has the point one of its own, beside what is said of its group? */
export const hasOwnDecision = ({ point }: SaidPoint): boolean => isDecided(point);
