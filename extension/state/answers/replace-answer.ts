import type { AnswerPoint, RemissAnswer } from '../../../comments/model/answer.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { carriedWork } from './take-in/carry-work.ts';

/** An answer with its points, and its text where that is kept. */
interface WholeAnswer {
  answer: RemissAnswer;
  points: readonly AnswerPoint[];
  text: string | undefined;
}

/**
 * Says that an answer comes instead of another of the same instans, however little they have in common: what has been done with that one comes
 * along where the same words stand in both, and the earlier keeps its own.
 */
export function replaceAnswer(later: WholeAnswer, earlier: WholeAnswer): Change[] {
  const { answer } = later;
  const taken = earlier.points.filter(({ state }) => state === 'taken');
  const suggested = later.points.filter(({ state }) => state === 'suggested');
  const work =
    earlier.text === undefined || later.text === undefined
      ? undefined
      : carriedWork(
          { text: earlier.text, points: taken, withoutPoints: earlier.answer.withoutPoints },
          { id: answer.id, text: later.text, points: suggested },
        );
  const done = later.points.filter(({ state }) => state === 'taken').flatMap(({ spans }) => spans);
  // What somebody has taken in the later one already isn't taken twice.
  const carried = (work?.points ?? []).filter(
    ({ spans }) => !spans.some((one) => done.some((other) => one.start < other.end && other.start < one.end)),
  );
  const withoutPoints = [...(answer.withoutPoints ?? []), ...(work?.withoutPoints ?? [])];
  const fields = { replaces: earlier.answer.id, ...(work?.withoutPoints.length && { withoutPoints }) };
  const gone = work ? suggested.filter((one) => !work.suggested.includes(one)) : [];
  return [
    { do: 'set', kind: 'answer', id: answer.id, fields },
    ...carried.map((record): Change => ({ do: 'create', record })),
    ...gone.map(({ id }): Change => ({ do: 'delete', kind: 'point', id })),
  ];
}
