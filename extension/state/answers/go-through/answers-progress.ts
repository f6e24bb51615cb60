import { latestAnswers } from '../../../../answers/standing/instans-standing.ts';
import { ledgerOf } from '../../../../answers/standing/ledger.ts';
import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import type { ArendeAnswers } from '../../../../storage/queries/answers.ts';
import { type AnswersState, instansOf } from '../answers-state.ts';

/** Paragraphs of an answer that somebody has decided, of how many. */
export interface AnswerProgress {
  done: number;
  total: number;
}

interface NamedAnswer {
  answer: RemissAnswer;
  /** The remissinstans', else the file's; empty where there is neither. */
  name: string;
}

/** The answers that are to be gone through, by the names of those whose they are; those that are nobody's come last. */
export function namedAnswers({ answers, instanser }: ArendeAnswers): NamedAnswer[] {
  const named = latestAnswers(answers).map((answer) => {
    const instans = instansOf(answer, instanser);
    return { answer, name: instans?.name ?? answer.title, isKnown: instans !== undefined };
  });
  return named
    .toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown) || a.name.localeCompare(b.name, 'sv'))
    .map(({ answer, name }) => ({ answer, name }));
}

/** How far it has come with each answer that has a text, by its id, in their order; those whose text isn't there yet are missing. */
export function answersProgress(state: AnswersState): ReadonlyMap<string, AnswerProgress> {
  const found = state.found.value;
  if (!found) return new Map();
  const points = Map.groupBy(found.points, ({ answer }) => answer);
  return new Map(
    namedAnswers(found).flatMap(({ answer }) => {
      const text = state.text(answer.snapshot)?.text;
      if (text === undefined) return [];
      const { done, total } = ledgerOf(text, answer, points.get(answer.id) ?? []);
      return [[answer.id, { done, total }] as const];
    }),
  );
}

/** All of them together. */
export const summedProgress = (all: Iterable<AnswerProgress>): AnswerProgress =>
  [...all].reduce((sum, one) => ({ done: sum.done + one.done, total: sum.total + one.total }), { done: 0, total: 0 });

/**
 * Which answer is opened: the one that is asked for, or whose point is; where nothing is, the first with a suggestion that waits, else
 * the first. Undefined where what is asked for isn't there.
 * @param at an answer's id or a point's
 */
export function openedBy(found: ArendeAnswers, at: string | undefined): { answer: string; point?: string } | undefined {
  if (at !== undefined) {
    if (found.answers.some(({ id }) => id === at)) return { answer: at };
    const point = found.points.find(({ id }) => id === at);
    return point && { answer: point.answer, point: point.id };
  }
  const waiting = new Set(found.points.flatMap(({ state, answer }) => (state === 'suggested' ? [answer] : [])));
  const all = namedAnswers(found).map(({ answer }) => answer.id);
  const first = all.find((id) => waiting.has(id)) ?? all[0];
  return first === undefined ? undefined : { answer: first };
}
