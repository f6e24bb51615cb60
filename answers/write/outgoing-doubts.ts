import type { AnswerPoint, RemissAnswer } from '../../comments/model/answer.ts';
import { stateOfDecision } from '../standing/decision.ts';
import { isOfOtherRemiss, isOverallSuggested, latestAnswers } from '../standing/instans-standing.ts';
import { ledgerOf } from '../standing/ledger.ts';
import { isInternalProcedure } from './internal-procedure.ts';
import { jointPassages, takesSides } from './joint-passages.ts';
import { RemissParts } from './remiss-parts.ts';
import type { OutgoingSource } from './source.ts';
import { answersByWho, takenPoints } from './taken-points.ts';

/** How much of one answer is left to do. */
export interface AnswerCount {
  answer: string;
  who: string;
  count: number;
}

/** What whoever saves should know before. */
export interface OutgoingDoubts {
  /** Paragraphs that nobody has gone through, as they are counted where that is done: with those in which a suggestion waits. */
  open: AnswerCount[];
  /** Points that are only suggested: they don't go out. */
  suggested: AnswerCount[];
  /** Answers that nobody has said whose they are. */
  nobodys: AnswerCount[];
  /** Answers that seem to be about another remiss: they aren't in it until somebody says that they are about this one. */
  otherRemiss: AnswerCount[];
  /** Answers whose stance on the whole the reading suggests, and nobody has confirmed: it doesn't go out. */
  unconfirmed: AnswerCount[];
  /** Answers with points whose words can't be quoted, since their text isn't kept. */
  textless: AnswerCount[];
  /** Points that nothing has been said of what is to be done about. */
  undecided: number;
  /** Of those that have been: only proposed. */
  proposed: number;
  /** Parts that our own haven't agreed on a wording of, and of these such as they take different stances on. */
  unworded: number;
  conflicts: number;
  /** Answers of our own with points that go out in their own words and tell how the body itself deals with its answer. */
  internal: AnswerCount[];
}

const isTaken = ({ state }: AnswerPoint) => state === 'taken';

export function outgoingDoubts(source: OutgoingSource): OutgoingDoubts {
  const byAnswer = Map.groupBy(source.points, ({ answer }) => answer);
  const inOrder = answersByWho(source);
  const counted = (count: (answer: RemissAnswer) => number): AnswerCount[] =>
    inOrder.flatMap(({ answer, who }) => {
      const many = count(answer);
      return many > 0 ? [{ answer: answer.id, who, count: many }] : [];
    });
  const pointsOf = ({ id }: RemissAnswer) => byAnswer.get(id) ?? [];
  const textOf = ({ snapshot }: RemissAnswer) => source.texts.get(snapshot ?? '')?.text;
  const names = new RemissParts(source);
  const decisions = takenPoints(source, names).map(({ decision }) => stateOfDecision(decision));
  const passages = jointPassages(source, names).filter(({ open }) => open.length > 0);
  return {
    open: counted((answer) => {
      const text = textOf(answer);
      if (text === undefined) return 0;
      const { done, total } = ledgerOf(text, answer, pointsOf(answer));
      return total - done;
    }),
    suggested: counted((answer) => pointsOf(answer).filter(({ state }) => state === 'suggested').length),
    nobodys: inOrder.flatMap(({ answer, instans, who }) =>
      instans.isUnknown ? [{ answer: answer.id, who, count: 1 }] : [],
    ),
    otherRemiss: latestAnswers(source.answers)
      .filter(isOfOtherRemiss)
      .map(({ id, instans, title }) => ({
        answer: id,
        who: source.instanser.find((one) => one.id === instans)?.name ?? title,
        count: 1,
      })),
    unconfirmed: counted((answer) => Number(isOverallSuggested(answer))),
    textless: counted((answer) => Number(textOf(answer) === undefined && pointsOf(answer).some(isTaken))),
    undecided: decisions.filter((one) => one === 'none').length,
    proposed: decisions.filter((one) => one === 'proposed').length,
    unworded: passages.length,
    conflicts: passages.filter(takesSides).length,
    internal: counted(
      ({ id }) =>
        passages
          .flatMap(({ open }) => open)
          .filter(({ answer, words }) => answer.id === id && words !== undefined && isInternalProcedure(words)).length,
    ),
  };
}
