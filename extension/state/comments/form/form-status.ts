import type { FormFields } from './form-fields.ts';

/** How far a comment has come and whom it is for, as one choice. */
export const formStatuses = ['draft', 'ready', 'internal'] as const;
export type FormStatus = (typeof formStatuses)[number];

/** A comment for the house alone has that status whether it is done or not. */
export const statusOf = ({ done, internal }: Pick<FormFields, 'done' | 'internal'>): FormStatus =>
  internal ? 'internal' : done ? 'ready' : 'draft';

/** The fields that a choice changes. For the house alone, whether the comment is done stays as it is. */
export const choosing = (status: FormStatus): Partial<FormFields> =>
  status === 'internal' ? { internal: true } : { internal: false, done: status === 'ready' };
