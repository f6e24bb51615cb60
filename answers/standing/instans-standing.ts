import type { Instans, OverallStance, RemissAnswer } from '../../comments/model/answer.ts';
import { stampOf } from '../../comments/model/stamp.ts';

/** How far it has come with a remissinstans. */
const standings = ['answered', 'declined', 'reminded', 'asked', 'unasked'] as const;
export type InstansStanding = (typeof standings)[number];

/** One that has answered, and later said that it declines, has answered. */
export function instansStanding(instans: Instans, answers: readonly RemissAnswer[]): InstansStanding {
  if (answers.some((answer) => answer.instans === instans.id)) return 'answered';
  if (instans.declined !== undefined) return 'declined';
  if (instans.reminded !== undefined) return 'reminded';
  return instans.asked === undefined ? 'unasked' : 'asked';
}

/** Of an answer and its later version only the later. */
export function latestAnswers(answers: readonly RemissAnswer[]): RemissAnswer[] {
  const replaced = new Set(answers.map(({ replaces }) => replaces));
  return answers.filter(({ id }) => !replaced.has(id));
}

/** Does it seem to be about another remiss? Then it counts when somebody has said that it is about this one. */
export const isOfOtherRemiss = ({ warnings }: Pick<RemissAnswer, 'warnings'>): boolean =>
  warnings?.includes('other-remiss') ?? false;

/** The answers that count. */
export const countedAnswers = (answers: readonly RemissAnswer[]): RemissAnswer[] =>
  latestAnswers(answers).filter((one) => !isOfOtherRemiss(one));

/** The last day of these; undefined where none has any. */
export const lastDayOf = (answers: readonly Pick<RemissAnswer, 'date'>[]): string | undefined =>
  answers
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);

/** Is the one later than the other, by their days, or by when they were taken in where these don't tell? */
export function isLaterAnswer(one: RemissAnswer, other: RemissAnswer): boolean {
  if (one.date !== undefined && other.date !== undefined && one.date !== other.date) return one.date > other.date;
  return takenIn(one) >= takenIn(other);
}

const takenIn = ({ stamps }: RemissAnswer): string => stampOf(stamps, 'arende')?.created ?? '';

/** Is where an answer stands only what its reading suggests? */
export const isOverallSuggested = ({ overall, overallConfirmed }: RemissAnswer): boolean =>
  overall !== undefined && overallConfirmed !== true;

/**
 * Where each instans stands on the whole, by its id; missing where nobody has said so, or its answers say different things. What is only
 * suggested of one of its answers nobody has said.
 */
export function overallBy(answers: readonly RemissAnswer[]): Map<string, OverallStance> {
  const open = unconfirmedInstanser(answers);
  return jointOverall(answers.filter(({ instans = '' }) => !open.has(instans)));
}

/** Where they seem to stand, of those for whom nobody has confirmed it. */
export function suggestedOverallBy(answers: readonly RemissAnswer[]): Map<string, OverallStance> {
  const open = unconfirmedInstanser(answers);
  return jointOverall(answers.filter(({ instans = '' }) => open.has(instans)));
}

/** The ids of those of whose answers one has a stance that is only suggested. */
export const unconfirmedInstanser = (answers: readonly RemissAnswer[]): Set<string> =>
  new Set(answers.filter(isOverallSuggested).flatMap(({ instans }) => instans ?? []));

function jointOverall(answers: readonly RemissAnswer[]): Map<string, OverallStance> {
  const found = new Map<string, OverallStance>();
  const by = Map.groupBy(
    answers.filter(({ instans }) => instans !== undefined),
    ({ instans }) => instans as string,
  );
  for (const [instans, those] of by) {
    const said = new Set(
      those.flatMap(({ overall }) => (overall === undefined || overall === 'oklart' ? [] : [overall])),
    );
    const [only, other] = said;
    if (only && !other) found.set(instans, only);
    else if (!only && those.some(({ overall }) => overall === 'oklart')) found.set(instans, 'oklart');
  }
  return found;
}

/** Those whose answers couldn't be read, as they have no text or are in another language, and of which nobody has said where they stand. */
export function unreadInstanser(
  answers: readonly RemissAnswer[],
  overall: ReadonlyMap<string, OverallStance>,
): Set<string> {
  const isRead = ({ snapshot, warnings = [] }: RemissAnswer) => snapshot !== undefined && !warnings.includes('english');
  // Whoever has said that it is unclear has read it.
  const isSaid = ({ overall: said, overallConfirmed }: RemissAnswer) => said !== undefined && overallConfirmed === true;
  const read = new Set(answers.filter((one) => isRead(one) || isSaid(one)).map(({ instans }) => instans));
  return new Set(
    answers.flatMap(({ instans }) => {
      if (instans === undefined || read.has(instans)) return [];
      return (overall.get(instans) ?? 'oklart') === 'oklart' ? [instans] : [];
    }),
  );
}
