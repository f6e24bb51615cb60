import type { FormFields } from './form-fields.ts';

/** How far a comment has come and whom it is for, as one choice. */
export const formStatuses = ['draft', 'ready', 'internal'] as const;
export type FormStatus = (typeof formStatuses)[number];

/** What is for the house alone is so whether it is done or not. */
export const statusOf = ({ done, internal }: Pick<FormFields, 'done' | 'internal'>): FormStatus =>
  internal ? 'internal' : done ? 'ready' : 'draft';

/** What a choice changes: of what is for the house alone it stays as it is whether it is done. */
export const choosing = (status: FormStatus): Partial<FormFields> =>
  status === 'internal' ? { internal: true } : { internal: false, done: status === 'ready' };
