import { countedAnswers, instansStanding } from '../../../answers/standing/instans-standing.ts';
import type { ArendeRow } from '../../../storage/queries/overview.ts';

/** How far it has come with what others have answered in an ärende. All are numbers of remissinstanser but for those of answers. */
export interface AnswersStanding {
  asked: number;
  /** Of those who were asked. */
  answered: number;
  /** Have answered without being asked. */
  beside: number;
  declined: number;
  /** Were asked, and have neither answered nor declined. */
  awaited: number;
  /** The awaited whom nobody has reminded. */
  unreminded: number;
  /** Has the ärende's last day passed? */
  isPast: boolean;
  /** Answers, a later version instead of the one it replaces. */
  answers: number;
  /** Answers of which nobody has said whose they are. */
  nobodys: number;
  /** Answers with a suggestion that waits, or with a text in which nobody has decided anything. */
  toGoThrough: number;
  /** Are all of them our own, so that a joint yttrande goes out? */
  isJoint: boolean;
}

/** @param today "2026-03-01" @returns undefined where nobody has been asked and nothing has come in, as for one who only comments */
export function answersStanding({ arende, answered: found }: ArendeRow, today: string): AnswersStanding | undefined {
  const { instanser, answers, points } = found;
  if (instanser.length + answers.length === 0) return undefined;
  const counted = countedAnswers(answers);
  const standings = instanser.map((one) => ({ one, is: instansStanding(one, counted) }));
  const count = (fits: (row: (typeof standings)[number]) => boolean) => standings.filter(fits).length;
  const known = new Set(instanser.map(({ id }) => id));
  const begun = new Set(points.map(({ answer }) => answer));
  const waiting = new Set(points.flatMap(({ answer, state }) => (state === 'suggested' ? [answer] : [])));
  const isAwaited = ({ one, is }: (typeof standings)[number]) =>
    one.asked !== undefined && (is === 'asked' || is === 'reminded');
  return {
    asked: count(({ one }) => one.asked !== undefined),
    answered: count(({ one, is }) => is === 'answered' && one.asked !== undefined),
    beside: count(({ one, is }) => is === 'answered' && one.asked === undefined),
    declined: count(({ is }) => is === 'declined'),
    awaited: count(isAwaited),
    unreminded: count((row) => isAwaited(row) && row.is === 'asked'),
    isPast: arende.deadline !== undefined && arende.deadline < today,
    answers: counted.length,
    nobodys: counted.filter(({ instans }) => !known.has(instans ?? '')).length,
    toGoThrough: counted.filter(
      ({ id, snapshot, withoutPoints = [] }) =>
        waiting.has(id) || (snapshot !== undefined && !begun.has(id) && withoutPoints.length === 0),
    ).length,
    isJoint: instanser.length > 0 && instanser.every(({ own }) => own === true),
  };
}
