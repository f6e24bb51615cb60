import type { FormDraft, FormFields } from './form-fields.ts';

/** What a form says, by the names that the reader knows: each is one or several of its fields. */
export const formParts = {
  comment: ['comment'],
  proposal: ['proposal'],
  stance: ['stance'],
  status: ['done', 'internal'],
  type: ['type'],
  reason: ['reason'],
  labels: ['labels'],
  concepts: ['concepts'],
} as const satisfies Record<string, readonly (keyof FormFields)[]>;

export type FormPart = keyof typeof formParts;

/** The parts in which both differ. */
export const differingParts = (one: FormFields, other: FormFields): FormPart[] =>
  (Object.keys(formParts) as FormPart[]).filter((part) =>
    formParts[part].some((name) => !isSame(one[name], other[name])),
  );

/** Only the fields of one part. */
export const fieldsOfPart = (fields: FormFields, part: FormPart): Partial<FormFields> =>
  Object.fromEntries(formParts[part].map((name) => [name, fields[name]]));

/**
 * Has another window made something else of the comment than the form would, and than the reader has been shown? What is in the form
 * is what is saved: nothing of the other's comes into it unseen, nor is it overwritten unseen.
 * @param now how the comment stands
 */
export function isChangedElsewhere({ fields, before, elsewhere = before }: FormDraft, now: FormFields): boolean {
  if (!elsewhere) return false;
  const changed = differingParts(elsewhere, now);
  return differingParts(fields, now).some((part) => changed.includes(part));
}

/** Words that are to go are proposed as empty ones, which isn't the same as nothing. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
