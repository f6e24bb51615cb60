import type { AnswerPoint, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import { type Decision, decisionOf } from '../standing/decision.ts';
import { countedAnswers } from '../standing/instans-standing.ts';
import { startOfPoint, wordsOfPoint } from '../standing/ledger.ts';
import { byName } from './answer-sentences.ts';
import type { RemissParts } from './remiss-parts.ts';
import type { OutgoingInstans, OutgoingSource } from './source.ts';
import { unknownInstans } from './unknown-instanser.ts';

/** A point with all that is told of it. */
export interface TakenPoint {
  /** From 1, the same wherever it stands. */
  number: number;
  point: AnswerPoint;
  answer: RemissAnswer;
  instans: OutgoingInstans;
  /** Its name. */
  who: string;
  /** The parts of the remiss that it is about: those that are said, or else the one in which the words stand that it quotes. */
  about: readonly string[];
  /** Where these words stand, among all of the remiss; undefined where that can't be told. */
  quotedAt?: number;
  /** As the answer has them; undefined where its text isn't kept any more. */
  words?: string;
  group?: PointGroup;
  /** Empty where nobody has said what is done. */
  decision: Decision;
}

/** The answers that count, by who gives them; last those that are nobody's. */
export function answersByWho({ answers, instanser }: Pick<OutgoingSource, 'answers' | 'instanser'>) {
  const byId = new Map(instanser.map((one) => [one.id, one]));
  return countedAnswers(answers)
    .map((answer) => {
      const instans = byId.get(answer.instans ?? '') ?? unknownInstans(answer);
      return { answer, instans, who: instans.name };
    })
    .toSorted((a, b) => inOrderOfNames(a.instans, b.instans));
}

/** By name, and last those that nobody knows who they are. */
export const inOrderOfNames = (a: OutgoingInstans, b: OutgoingInstans): number =>
  Number(a.isUnknown ?? false) - Number(b.isUnknown ?? false) || byName(a.name, b.name);

/** The points that somebody has taken, of the answers that count: by answer, and in each as its text has them. None that is only suggested. */
export function takenPoints(source: OutgoingSource, names: RemissParts): TakenPoint[] {
  const groups = new Map(source.groups.map((one) => [one.id, one]));
  const taken = Map.groupBy(
    source.points.filter(({ state }) => state === 'taken'),
    ({ answer }) => answer,
  );
  const all = answersByWho(source).flatMap((of) => {
    const text = source.texts.get(of.answer.snapshot ?? '')?.text;
    const inOrder = (taken.get(of.answer.id) ?? []).toSorted(
      (a, b) => startOfPoint(a) - startOfPoint(b) || placeInSentence(text, a) - placeInSentence(text, b),
    );
    return inOrder.map((point) => {
      const group = groups.get(point.group ?? '');
      const words = text === undefined ? undefined : withoutBlankLines(wordsOfPoint(text, point));
      return {
        ...of,
        point,
        ...placeOfPoint(point, names),
        ...(words !== undefined && { words }),
        ...(group && { group }),
        decision: decisionOf(point, groups),
      };
    });
  });
  return all.map((one, i) => ({ number: i + 1, ...one }));
}

/** Two points of one sentence stand in the order of the words that the reading has found them by; those that somebody has made, last. */
function placeInSentence(text: string | undefined, point: AnswerPoint): number {
  const [, found] = /: ”([^”]+?)(?: …)?”/.exec(point.why ?? '') ?? [];
  const at =
    text === undefined || found === undefined ? -1 : wordsOfPoint(text, point).replace(/\s+/g, ' ').indexOf(found);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** Whoever comments words in the margin names no section: they stand in one. */
export function placeOfPoint(
  { about, quote }: Pick<AnswerPoint, 'about' | 'quote'>,
  names: RemissParts,
): Pick<TakenPoint, 'about' | 'quotedAt'> {
  const { part, at } = (quote && names.quoted(quote)) || {};
  return {
    about: about.length > 0 || part === undefined ? about : [part],
    ...(at !== undefined && { quotedAt: at }),
  };
}

/** Lines stay lines; the room between them is the paper's, and no part of the words. */
const withoutBlankLines = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
