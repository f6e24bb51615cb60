import { is } from 'valibot';
import { day } from '../../../comments/model/calendar.ts';
import type { Arende, New } from '../../../comments/model/model.ts';
import { isSameValue } from '../../../comments/model/record.ts';

/** What stands in the form. */
export interface HeadForm {
  title: string;
  sender: string;
  numbers: { number: string; owner: string }[];
  /** ISO 8601, or whatever has been written where the browser gives that. */
  deadline: string;
  remissinstans: string;
  handlaggare: string;
  stance: string;
  summary: string;
}

export type HeadError = 'title' | 'deadline' | 'number';

/**
 * The fields that the reader has changed, and no others: those may have been changed in another window since.
 * @param mayBeUntitled may the title stay empty, as where the document has none?
 */
export function headChanges(
  before: New<Arende>,
  form: HeadForm,
  mayBeUntitled = false,
): { errors: HeadError[] } | { fields: Record<string, unknown> } {
  const numbers = form.numbers
    .map(({ number, owner }) => ({ number: number.trim(), owner: owner.trim() }))
    .filter(({ number, owner }) => number || owner);
  const errors: HeadError[] = [];
  const isLeftUntitled = mayBeUntitled && !form.title.trim();
  if (!form.title.trim() && !isLeftUntitled) errors.push('title');
  if (numbers.some(({ number }) => !number)) errors.push('number');
  if (form.deadline && !is(day, form.deadline)) errors.push('deadline');
  if (errors.length > 0) return { errors };
  const after: Record<string, unknown> = {
    numbers: numbers.map(({ number, owner }) => ({ number, ...(owner && { owner }) })),
  };
  for (const name of ['title', 'sender', 'deadline', 'remissinstans', 'handlaggare', 'stance', 'summary'] as const)
    after[name] = form[name].trim() || null;
  if (isLeftUntitled) delete after.title;
  const changed = Object.entries(after).filter(
    ([name, value]) => !isSameValue(before[name as keyof New<Arende>], value),
  );
  return { fields: Object.fromEntries(changed) };
}
