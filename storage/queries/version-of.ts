import type { Kept } from '../../comments/model/record.ts';

/** Another text whenever anything of the record has changed: whatever is changed is stamped. */
export const versionOf = ({ stamps }: Pick<Kept, 'stamps'>): string =>
  Object.entries(stamps)
    .map(([field, { modified }]) => `${field} ${modified}`)
    .join(' ');
