import type { Instans, OverallStance, RemissAnswer } from '../../comments/model/answer.ts';

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

/** The answers that count: of an answer and its later version only the later. */
export function countedAnswers(answers: readonly RemissAnswer[]): RemissAnswer[] {
  const replaced = new Set(answers.map(({ replaces }) => replaces));
  return answers.filter(({ id }) => !replaced.has(id));
}

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

/** Those that have answered by nothing but files without text. */
export function textlessInstanser(answers: readonly RemissAnswer[]): Set<string> {
  const withText = new Set(answers.flatMap(({ instans, snapshot }) => (snapshot === undefined ? [] : [instans])));
  return new Set(answers.flatMap(({ instans }) => (instans === undefined || withText.has(instans) ? [] : [instans])));
}

/** Those whose answers couldn't be read, as they have no text or are in another language, and that nobody has said where they stand. */
export function unreadInstanser(
  answers: readonly RemissAnswer[],
  overall: ReadonlyMap<string, OverallStance>,
): Set<string> {
  const isRead = ({ snapshot, warnings = [] }: RemissAnswer) => snapshot !== undefined && !warnings.includes('english');
  const read = new Set(answers.filter(isRead).map(({ instans }) => instans));
  return new Set(
    answers.flatMap(({ instans }) => {
      if (instans === undefined || read.has(instans)) return [];
      return (overall.get(instans) ?? 'oklart') === 'oklart' ? [instans] : [];
    }),
  );
}
