import type { Comment } from '../../../../comments/model/comment.ts';
import { quoteOf } from '../../../../comments/model/target/quote.ts';
import type { About, PlacedComment } from '../../../protocol/messaging.ts';
import { isChangedElsewhere } from './changed-elsewhere.ts';
import { commentFieldsOf, type FormDraft, fieldsOf, isEmpty, isTooLong, saysEnough } from './form-fields.ts';
import type { SaveProblem } from './save-problem.ts';

/** Why a form wasn't saved. */
export type FormProblem = 'empty' | 'tooLong' | 'deleted' | SaveProblem;

/** The form for a comment as it is shown: what is kept of it as a draft, and how saving it went. */
export interface OpenForm extends FormDraft {
  saving?: boolean;
  problem?: FormProblem;
}

export const withoutState = ({ saving: _, problem: __, ...form }: OpenForm): FormDraft => form;

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
  const before = fieldsOf(comment);
  return { about, editing: comment.id, before, targetBefore: target, fields: fieldsOf(comment) };
}

/**
 * Is nothing in it that would be missed?
 * @param begun a new form as it was opened, with what stood in it from the start
 */
export function isUntouched(form: FormDraft, begun: FormDraft | undefined, comments: readonly Comment[]): boolean {
  if (form.editing === undefined) return isEmpty(form) || (begun !== undefined && saysTheSame(form, begun));
  const comment = comments.find(({ id }) => id === form.editing);
  if (!comment) return false;
  const { about, fields } = formToEdit(comment, undefined);
  // As it was opened, whatever another window has made of the comment meanwhile.
  const target = form.targetBefore ?? about.target;
  return saysTheSame(form, { ...form, about: { ...about, target }, fields: form.before ?? fields });
}

/**
 * The form with what another window has made of its comment meanwhile, to be shown to the reader before anything is written;
 * undefined where there is nothing that hasn't been shown. Saved once more, what stands in the form holds.
 */
export function toReview(form: OpenForm, comments: readonly Comment[]): FormDraft | undefined {
  const stored = comments.find(({ id }) => id === form.editing);
  if (!stored) return undefined;
  const elsewhere = fieldsOf(stored);
  return isChangedElsewhere(form, elsewhere) ? { ...withoutState(form), elsewhere } : undefined;
}

/** Do both make the same comment, on the same words? */
const saysTheSame = (one: FormDraft, other: FormDraft): boolean => made(one) === made(other);
const made = (form: FormDraft) => JSON.stringify([form.about.target, commentFieldsOf(form)]);

/** Has the reader chosen another place in the form? Of an older draft one can't tell. */
export const isMoved = ({ about: { target }, targetBefore }: FormDraft): boolean =>
  JSON.stringify(target) !== JSON.stringify(targetBefore);

/** The form, about something else that it offers. Words that are only the old passage's are no proposal for another. */
export function retargeted(form: OpenForm, about: About): OpenForm {
  const { proposal } = form.fields;
  const isUntouched = proposal !== undefined && proposal === form.about.quote;
  const fields = isUntouched ? { ...form.fields, proposal: about.quote || undefined } : form.fields;
  return { ...form, about, fields };
}
