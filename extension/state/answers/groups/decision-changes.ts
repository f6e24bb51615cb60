import { is } from 'valibot';
import type { AnswerPoint, AnswerResponse, PointGroup } from '../../../../comments/model/answer.ts';
import { day } from '../../../../comments/model/calendar.ts';
import { isSameValue } from '../../../../comments/model/record.ts';
import type { Change } from '../../../../storage/commands/command.ts';

/** What stands in the form where it is said what is done. */
export interface DecisionFilled {
  response: AnswerResponse | '';
  reason: string;
  alteration: string;
  isDecided: boolean;
  /** ISO 8601. */
  day: string;
  by: string;
}

export type Decidable = AnswerPoint | PointGroup;

/** What is wrong in the form. */
export type DecisionFault = 'response' | 'day';

/**
 * What the form says of one or of many. Of one, what is emptied goes; of many, what is empty stays as it is in each.
 * @returns what is wrong where it can't be saved
 */
export function decisionChanges(targets: readonly Decidable[], form: DecisionFilled): Change[] | DecisionFault {
  if (form.isDecided && !is(day, form.day)) return 'day';
  if (form.isDecided && form.response === '' && targets.some(({ response }) => response === undefined))
    return 'response';
  const said = {
    ...{ response: form.response || null, reason: form.reason.trim() || null },
    ...{ alteration: form.alteration.trim() || null, decided: form.isDecided ? form.day : null },
    decidedBy: form.isDecided ? form.by.trim() || null : null,
  };
  const isOne = targets.length === 1;
  return targets.flatMap((target): Change[] => {
    const fields = Object.fromEntries(
      Object.entries(said).filter(
        ([field, value]) => (isOne || value !== null) && !isSameValue(target[field as keyof Decidable], value),
      ),
    );
    const { kind, id } = target;
    return Object.keys(fields).length === 0 ? [] : [{ do: 'set', kind, id, fields } as Change];
  });
}
