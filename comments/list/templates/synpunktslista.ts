import { usualColumns } from './columns.ts';
import type { Template } from './own.ts';

/** The list as most authorities pass it round: a row a comment, what it is about to the left, what is said to the right. */
export const synpunktslista: Template = {
  format: 'remisslasaren-mall',
  version: 1,
  name: 'Synpunktslista',
  columns: usualColumns.map((key) => ({ key })),
};
