import { is } from 'valibot';
import { day } from '../../../comments/model/calendar.ts';
import type { Arende, New } from '../../../comments/model/model.ts';
import { isSameValue } from '../../../comments/model/record.ts';
import { isUntitled } from '../../../comments/model/title.ts';
import type { EntryDraft } from '../../settings/settings.ts';

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

const textNames = ['title', 'sender', 'deadline', 'remissinstans', 'handlaggare', 'stance', 'summary'] as const;

/** What the form shows: the ärende as it is, and what stands unsaved from before. */
export function headForm(arende: New<Arende>, draft: EntryDraft = {}): HeadForm {
  const text = (name: (typeof textNames)[number]) => {
    const { [name]: unsaved } = draft;
    if (typeof unsaved === 'string') return unsaved;
    return name === 'title' && isUntitled(arende.title) ? '' : (arende[name] ?? '');
  };
  const texts = Object.fromEntries(textNames.map((name) => [name, text(name)])) as Omit<HeadForm, 'numbers'>;
  const numbers = Array.isArray(draft.numbers) ? draft.numbers : arende.numbers;
  return { ...texts, numbers: numbers.map(({ number, owner = '' }) => ({ number, owner })) };
}

/** The ärende as it will be when what stands unsaved has been saved. */
export function headArende(arende: New<Arende>, draft: EntryDraft = {}): New<Arende> {
  const form = headForm(arende, draft);
  const texts = textNames.map((name) => [name, form[name].trim() || undefined] as const);
  return { ...arende, ...Object.fromEntries(texts.filter(([name]) => draft[name] !== undefined)) };
}

/** The fields of the form in which something else stands than when it was opened, as they stand there. */
export function headDraft(before: New<Arende>, form: HeadForm): EntryDraft {
  const opened = headForm(before);
  const texts = textNames.filter((name) => form[name] !== opened[name] && form[name] !== halfDay);
  return {
    ...Object.fromEntries(texts.map((name) => [name, form[name]])),
    ...(!isSameValue(written(form.numbers), opened.numbers) && { numbers: form.numbers }),
  };
}

/** A day that is half written has no value: no field can show it again. */
export const halfDay = '?';

const written = (numbers: HeadForm['numbers']) => numbers.filter(({ number, owner }) => number.trim() || owner.trim());

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
  for (const name of textNames) after[name] = form[name].trim() || null;
  if (isLeftUntitled) delete after.title;
  const changed = Object.entries(after).filter(
    ([name, value]) => !isSameValue(before[name as keyof New<Arende>], value),
  );
  return { fields: Object.fromEntries(changed) };
}
