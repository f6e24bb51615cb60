import { is } from 'valibot';
import { sameInstans } from '../../../answers/standing/same-instans.ts';
import type { AnswerPoint, Instans, OverallStance, RemissAnswer } from '../../../comments/model/answer.ts';
import { day } from '../../../comments/model/calendar.ts';
import { isSameValue } from '../../../comments/model/record.ts';
import { withoutDirection } from '../../../comments/text/without-direction.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { newId } from '../../../storage/db/new-id.ts';
import { pointChanges } from './take-in/point-changes.ts';
import type { AnswerRead } from './take-in/what-is-read.ts';

/** What stands in the form of an answer. The date is ISO 8601, or empty. */
export interface AnswerFields {
  /** What the instans is called; empty where nobody knows. */
  who: string;
  /** With semicolons or commas between. */
  numbers: string;
  date: string;
  overall: OverallStance | '';
  /** Is it a later version of an answer, as it says? */
  isVersion: boolean;
}

/** What there is in the ärende beside the answer. */
interface Around {
  instanser: readonly Instans[];
  answers: readonly RemissAnswer[];
}

// The answer comes first in each: the history names a step after that.

/** Only what has been changed in the form; an instans that isn't there yet comes with it, and one that only this answer has brought goes. */
export function answerChanges(before: RemissAnswer, form: AnswerFields, around: Around): Change[] {
  const whose = instansCalled(form.who, before.arende, around.instanser);
  const numbers = withoutDirection(form.numbers)
    .split(/[;,]/)
    .flatMap((one) => one.trim() || []);
  const after = {
    ...{ instans: whose.id ?? null, numbers, overall: form.overall || null },
    date: is(day, form.date) ? form.date : null,
    // Only whoever has chosen it there has said so: the form may have been opened for something else.
    ...(form.overall !== (before.overall ?? '') && { overallConfirmed: form.overall === '' ? null : true }),
    ...(!form.isVersion && { replaces: null }),
  };
  const fields = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSameValue(before[field as keyof RemissAnswer], value)),
  );
  if (Object.keys(fields).length === 0) return [];
  return [
    { do: 'set', kind: 'answer', id: before.id, fields },
    ...whose.changes,
    ...('instans' in fields ? withoutOrphan(before, around) : []),
  ];
}

/** Says that it stands on the whole where the reading suggests. */
export const confirmOverall = ({ id }: RemissAnswer): Change[] => [
  { do: 'set', kind: 'answer', id, fields: { overallConfirmed: true } },
];

/** Puts it in another ärende, with its points; groups stay where they are. */
export function moveAnswer(
  answer: RemissAnswer,
  points: readonly AnswerPoint[],
  to: { arende: string; instanser: readonly Instans[] },
  around: Around,
): Change[] {
  const name = around.instanser.find(({ id }) => id === answer.instans)?.name ?? '';
  const whose = instansCalled(name, to.arende, to.instanser);
  const warnings = answer.warnings?.filter((one) => one !== 'other-remiss');
  return [
    {
      do: 'set',
      kind: 'answer',
      id: answer.id,
      fields: {
        arende: to.arende,
        instans: whose.id ?? null,
        replaces: null,
        warnings: warnings?.length ? warnings : null,
      },
    },
    ...whose.changes,
    ...points.flatMap(({ id, group }): Change[] =>
      group === undefined ? [] : [{ do: 'set', kind: 'point', id, fields: { group: null } }],
    ),
    ...around.answers.flatMap(({ id, replaces }): Change[] =>
      replaces === answer.id ? [{ do: 'set', kind: 'answer', id, fields: { replaces: null } }] : [],
    ),
    ...withoutOrphan(answer, around),
  ];
}

/** Takes it away, with its points. */
export const removeAnswer = (answer: RemissAnswer, around: Around): Change[] => [
  { do: 'delete', kind: 'answer', id: answer.id },
  ...withoutOrphan(answer, around),
];

/**
 * An answer as it is read anew: what nobody has said yes or no to is proposed afresh; what somebody has done stays, and so does what they
 * have put right.
 * @param read of the same text, or of a file that has come for an answer that had none
 */
export function rereadAnswer(
  answer: RemissAnswer,
  points: readonly AnswerPoint[],
  read: AnswerRead,
  { instanser }: Pick<Around, 'instanser'>,
): Change[] {
  const isSameTextStill = read.snapshot === undefined || read.snapshot.id === answer.snapshot;
  const taken = isSameTextStill ? points.filter(({ state }) => state === 'taken') : [];
  const decided = [...taken.flatMap(({ spans }) => spans), ...(isSameTextStill ? (answer.withoutPoints ?? []) : [])];
  const isFree = ({ spans }: Pick<AnswerPoint, 'spans'>) =>
    !spans.some((one) => decided.some((other) => one.start < other.end && other.start < one.end));
  const whose =
    answer.instans === undefined && read.who !== undefined
      ? instansCalled(read.who, answer.arende, instanser)
      : { id: answer.instans, changes: [] };
  const after = {
    ...{ instans: whose.id ?? null, warnings: read.warnings.length > 0 ? read.warnings : null },
    ...(answer.numbers.length === 0 && { numbers: read.numbers }),
    ...(answer.date === undefined && read.date !== undefined && { date: read.date }),
    ...(answer.overallConfirmed !== true && read.overall && { overall: read.overall }),
    ...(read.snapshot && { snapshot: read.snapshot.id }),
    ...(!isSameTextStill && { identifiers: read.identifiers, form: read.form, title: read.title, withoutPoints: null }),
  };
  const fields = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSameValue(answer[field as keyof RemissAnswer], value)),
  );
  return [
    ...(Object.keys(fields).length > 0 ? [{ do: 'set', kind: 'answer', id: answer.id, fields } as Change] : []),
    ...whose.changes,
    ...points.filter((point) => !taken.includes(point)).map(({ id }): Change => ({ do: 'delete', kind: 'point', id })),
    ...pointChanges(answer.id, read.points.filter(isFree)),
  ];
}

/** The instans of that name, and what makes it where there is none. */
function instansCalled(
  name: string,
  arende: string,
  instanser: readonly Instans[],
): { id: string | undefined; changes: Change[] } {
  const called = withoutDirection(name).replace(/\s+/g, ' ').trim();
  if (called === '') return { id: undefined, changes: [] };
  const known = instanser.find((one) => one.name === called) ?? sameInstans(called, instanser);
  if (known) return { id: known.id, changes: [] };
  const id = `urn:uuid:${newId()}`;
  return { id, changes: [{ do: 'create', record: { kind: 'instans', id, arende, name: called } }] };
}

/** One that was never asked, and of which nobody has written anything, was there for this answer alone. */
function withoutOrphan(answer: RemissAnswer, { instanser, answers }: Around): Change[] {
  const own = instanser.find(({ id }) => id === answer.instans);
  if (!own || answers.some(({ id, instans }) => instans === own.id && id !== answer.id)) return [];
  const isKnown = [own.asked, own.reminded, own.declined, own.number, own.own, own.summary].some(
    (one) => one !== undefined,
  );
  return isKnown ? [] : [{ do: 'delete', kind: 'instans', id: own.id }];
}
