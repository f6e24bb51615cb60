import { is } from 'valibot';
import type { Instans, RemissAnswer } from '../../../comments/model/answer.ts';
import { day } from '../../../comments/model/calendar.ts';
import { isSameValue } from '../../../comments/model/record.ts';
import { withoutDirection } from '../../../comments/text/without-direction.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { newId } from '../../../storage/db/new-id.ts';

/** What stands in the form of a remissinstans. Days are ISO 8601, or empty where none is known. */
export interface FilledInstans {
  name: string;
  number: string;
  own: boolean;
  asked: { is: boolean; day: string };
  reminded: { is: boolean; day: string };
  declined: { is: boolean; day: string };
}

export const steps = ['asked', 'reminded', 'declined'] as const;

/** Only what has been changed in the form; undefined where the name is missing. */
export function instansChanges(before: Instans, form: FilledInstans): Change[] | undefined {
  const name = withoutDirection(form.name).trim();
  if (name === '') return undefined;
  const dayOf = ({ is: was, day: on }: FilledInstans['asked']) => (was ? (is(day, on) ? on : '') : null);
  const after = {
    ...{ name, number: withoutDirection(form.number).trim() || null, own: form.own || null },
    ...{ asked: dayOf(form.asked), reminded: dayOf(form.reminded), declined: dayOf(form.declined) },
  };
  const fields = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSameValue(before[field as keyof Instans], value)),
  );
  return Object.keys(fields).length === 0 ? [] : [{ do: 'set', kind: 'instans', id: before.id, fields }];
}

/**
 * Two that are the same body become one: the answers of the one are the other's, which also gets what it doesn't know itself.
 * @param answers of the ärende
 */
export function joinInstanser(gone: Instans, kept: Instans, answers: readonly RemissAnswer[]): Change[] {
  const known = (['asked', 'reminded', 'declined', 'number', 'own', 'summary'] as const).filter(
    (field) => gone[field] !== undefined && (kept[field] === undefined || kept[field] === ''),
  );
  const fields = Object.fromEntries(known.map((field) => [field, gone[field]]));
  return [
    { do: 'delete', kind: 'instans', id: gone.id },
    ...(known.length > 0 ? [{ do: 'set', kind: 'instans', id: kept.id, fields } as const] : []),
    ...answers
      .filter(({ instans }) => instans === gone.id)
      .map(({ id }): Change => ({ do: 'set', kind: 'answer', id, fields: { instans: kept.id } })),
  ];
}

/** Is it one of our own, whose answer goes into a joint one? */
export const ownChanges = ({ id, own = false }: Pick<Instans, 'id' | 'own'>, isOwn: boolean): Change[] =>
  own === isOwn ? [] : [{ do: 'set', kind: 'instans', id, fields: { own: isOwn || null } }];

/** Those who were sent the remiss, on a day that nobody has said. */
export const newInstanser = (arende: string, names: readonly string[]): Change[] =>
  names.map((name) => ({
    do: 'create',
    record: { kind: 'instans', id: `urn:uuid:${newId()}`, arende, name, asked: '' },
  }));
