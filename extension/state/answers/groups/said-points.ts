import type { GroupProposal, WordedPoint } from '../../../../answers/group/group-proposal.ts';
import {
  type Decision,
  type DecisionState,
  decisionOf,
  stateOfDecision,
} from '../../../../answers/standing/decision.ts';
import { countedAnswers } from '../../../../answers/standing/instans-standing.ts';
import { startOfPoint, wordsOfPoint } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint, Instans, PointGroup, PointStance, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import { fold } from '../../../../language/swedish/letters/fold.ts';
import type { AnswersInArende } from '../../../../storage/queries/answers.ts';

/** A point with its words, who says it and what is done about it. */
export interface SaidPoint {
  point: AnswerPoint;
  answer: RemissAnswer;
  /** Undefined where nobody has said whose the answer is. */
  instans: Instans | undefined;
  /** As the answer has them; undefined until its text has been read, null where that isn't kept. */
  words: string | undefined | null;
  decision: Decision;
}

/**
 * The points of all answers that count, by the name of the instans and in the order of its answer.
 * @param textOf a snapshot's id → its text, if it is there
 */
export function saidPoints(
  { points, answers, instanser, groups }: AnswersInArende,
  textOf: (id: string | undefined) => Snapshot | null | undefined,
): SaidPoint[] {
  const counted = new Map(countedAnswers(answers).map((one) => [one.id, one]));
  const byId = new Map(instanser.map((one) => [one.id, one]));
  const groupsById = new Map(groups.map((one) => [one.id, one]));
  const said = points.flatMap((point): SaidPoint[] => {
    const answer = counted.get(point.answer);
    if (!answer) return [];
    const text = textOf(answer.snapshot);
    return [
      {
        ...{ point, answer, instans: byId.get(answer.instans ?? ''), decision: decisionOf(point, groupsById) },
        words: text ? wordsOfPoint(text.text, point) : text,
      },
    ];
  });
  // Names are compared once each: there are many more points.
  const names = [...new Set(said.map(({ instans }) => instans?.name ?? ''))].toSorted((a, b) => byName.compare(a, b));
  const rank = new Map(names.map((name, i) => [name, i]));
  const rankOf = ({ instans }: SaidPoint) => rank.get(instans?.name ?? '') ?? 0;
  return said.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || (a.answer.id < b.answer.id ? -1 : a.answer.id > b.answer.id ? 1 : 0) || inText(a, b),
  );
}

const byName = new Intl.Collator('sv');
const inText = (a: SaidPoint, b: SaidPoint) => startOfPoint(a.point) - startOfPoint(b.point);

/** For the proposals: those whose words are there. */
export const comparableOf = (said: readonly SaidPoint[]): WordedPoint[] =>
  said.flatMap(({ point, instans, answer, words }) => {
    const { id, stance, about, concepts, group, apart } = point;
    const who = { instans: instans?.id ?? answer.id, name: instans?.name ?? '' };
    return !words
      ? []
      : [{ id, stance, about, concepts, words, ...who, ...(group && { group }), ...(apart && { apart }) }];
  });

/** What is looked for among the points; what is empty asks for nothing. */
export interface PointFilter {
  words: string;
  stance: PointStance | '';
  /** An id. */
  instans: string;
  decision: DecisionState | 'undecided' | '';
}

export const everyPoint: PointFilter = { words: '', stance: '', instans: '', decision: '' };

export const isFiltered = (filter: PointFilter): boolean => Object.values(filter).some((one) => one.trim() !== '');

/** Which of the points are looked for: all words stand in what is said, or in who says it, or in the note. */
export function matching(said: readonly SaidPoint[], filter: PointFilter): SaidPoint[] {
  if (!isFiltered(filter)) return [...said];
  const words = fold(filter.words)
    .text.split(/\s+/)
    .filter((word) => word !== '');
  return said.filter((one) => {
    const { point, instans } = one;
    if (filter.stance !== '' && point.stance !== filter.stance) return false;
    if (filter.instans !== '' && instans?.id !== filter.instans) return false;
    if (!isInState(one, filter.decision)) return false;
    if (words.length === 0) return true;
    const text = fold([one.words, instans?.name, point.note, ...point.about].join(' ')).text;
    return words.every((word) => text.includes(word));
  });
}

/**
 * Are these groups shown among those where something is looked for? One stands with the group that says the contrary, and is shown where that
 * has what is looked for.
 * @param found the points that are looked for
 */
export function shownGroups(groups: readonly PointGroup[], found: readonly SaidPoint[]): Set<string> {
  const matched = new Set(found.flatMap(({ point }) => point.group ?? []));
  const shown = groups.filter(({ id, against }) => matched.has(id) || matched.has(against ?? ''));
  return new Set(shown.flatMap(({ id, against }) => (against ? [id, against] : [id])));
}

function isInState({ decision }: SaidPoint, wanted: PointFilter['decision']): boolean {
  const state = stateOfDecision(decision);
  return wanted === '' || (wanted === 'undecided' ? state !== 'decided' : state === wanted);
}

/** A proposal with what is said, without what has been put into a group since it was made; undefined where too little is left. */
export function stillProposed(
  proposal: GroupProposal,
  byId: ReadonlyMap<string, SaidPoint>,
): { points: SaidPoint[]; against: SaidPoint[] } | undefined {
  const free = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = byId.get(id);
      return one && one.point.group === undefined && one.point.apart !== true ? [one] : [];
    });
  const [points, against] = [free(proposal.points), free(proposal.against)];
  const least = proposal.group === undefined ? 2 : 1;
  return points.length + against.length >= least && (points.length > 0 || proposal.group !== undefined)
    ? { points, against }
    : undefined;
}
