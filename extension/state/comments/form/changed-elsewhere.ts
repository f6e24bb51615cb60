import type { FormDraft, FormFields } from './form-fields.ts';

/** What a form becomes where its comment has been changed in another window since the form was opened. */
export interface Merged {
  /** What only one of both has changed, as that one has it; what both have changed, as it stands in the form. */
  fields: FormFields;
  /** What stands there now of what both have changed, each otherwise; empty where nothing does. */
  theirs: string[];
}

/**
 * @param form as it is to be saved; with `before`, how the comment stood when it was opened
 * @param now how the comment stands
 */
export function mergedWith(form: FormDraft, now: FormFields): Merged {
  const { fields, before } = form;
  if (!before) return { fields, theirs: [] };
  const theirs: string[] = [];
  const merged = { ...fields };
  for (const name of Object.keys(now) as (keyof FormFields)[]) {
    if (isSame(now[name], before[name])) continue;
    if (isSame(fields[name], before[name])) Object.assign(merged, { [name]: now[name] });
    else if (!isSame(fields[name], now[name])) theirs.push(shownOf(now[name]));
  }
  return { fields: merged, theirs };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/** As words; a choice between yes and no has none. */
const shownOf = (value: FormFields[keyof FormFields]): string => {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
};
