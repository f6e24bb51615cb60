import type { Comment } from '../../../../comments/model/comment.ts';
import { quoteOf } from '../../../../comments/model/quote.ts';
import type { About, PlacedComment } from '../../../protocol/messaging.ts';
import { commentFieldsOf, type FormDraft, fieldsOf, isTooLong, saysEnough } from './form-fields.ts';
import type { SaveProblem } from './save-problem.ts';

/** Why a form wasn't saved. */
export type FormProblem = 'empty' | 'tooLong' | 'changed-elsewhere' | SaveProblem;

/** The form for a comment as it is shown: what is kept of it as a draft, and how saving it went. */
export interface OpenForm extends FormDraft {
  saving?: boolean;
  problem?: FormProblem;
  /** Of `changed-elsewhere`: what stands there now. */
  theirs?: string[];
}

export const withoutState = ({ saving: _, problem: __, theirs: ___, ...form }: OpenForm): FormDraft => form;

/** Why a form can't be saved as it is. */
export function formProblem(form: FormDraft): FormProblem | undefined {
  if (!saysEnough(form)) return 'empty';
  return isTooLong(form) ? 'tooLong' : undefined;
}

/** The form that changes a comment. @param placed where the comment is in the document in front, if it is there */
export function formToEdit(comment: Comment, placed: PlacedComment | undefined): FormDraft {
  const { section, page } = placed ?? { section: [], page: undefined };
  const { target, identifying = [] } = comment;
  const about: About = { target, quote: quoteOf(comment), section, page, concepts: identifying };
  return { about, editing: comment.id, before: fieldsOf(comment), fields: fieldsOf(comment) };
}

/** Do both make the same comment, on the same words? */
export const saysTheSame = (one: FormDraft, other: FormDraft): boolean => made(one) === made(other);
const made = (form: FormDraft) => JSON.stringify([form.about.target, commentFieldsOf(form)]);

/** The form, about something else that it offers. Words that are only the old passage's are no proposal for another. */
export function retargeted(form: OpenForm, about: About): OpenForm {
  const { proposal } = form.fields;
  const isUntouched = proposal !== undefined && proposal === form.about.quote;
  const fields = isUntouched ? { ...form.fields, proposal: about.quote || undefined } : form.fields;
  return { ...form, about, fields };
}
