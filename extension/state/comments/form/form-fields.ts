import { array, boolean, is, literal, looseObject, optional, picklist, string, union } from 'valibot';
import { type Comment, commentTypes, stance, type Target, target } from '../../../../comments/model/comment.ts';
import type { CommentFields } from '../../../../comments/model/new-comment.ts';
import { longestText } from '../../../../comments/model/record.ts';
import type { About } from '../../../protocol/messaging.ts';

/** What stands in the form, as it is typed. */
export interface FormFields {
  comment: string;
  /** Undefined as long as nothing is proposed; empty where the words are to go. */
  proposal: string | undefined;
  reason: string;
  /** With commas in between. */
  labels: string;
  stance: Comment['assessing'] | '';
  type: Comment['classifying'] | '';
  done: boolean;
  internal: boolean;
  concepts: string[];
}

/** The form as it is kept while one writes. */
export interface FormDraft {
  about: About;
  /** The comment that is being changed; a new one has none. */
  editing?: string;
  /** How that one stood when the form was opened; older drafts lack it. */
  before?: FormFields;
  /** Where it stood then; older drafts lack it. */
  targetBefore?: Target;
  /** How another window had changed it meanwhile when it was to be saved, and the reader was shown. */
  elsewhere?: FormFields;
  /** Has the reader been told that the comment was deleted meanwhile? Saved once more, it comes back. */
  isDeletedShown?: boolean;
  fields: FormFields;
}

/** One form at a time for each document. */
export const draftKey = (document: string) => `form ${document}`;

export const emptyFields = ({ concepts }: Pick<About, 'concepts'>): FormFields => ({
  comment: '',
  proposal: undefined,
  reason: '',
  labels: '',
  stance: '',
  type: '',
  done: true,
  internal: false,
  concepts: [...concepts],
});

export const fieldsOf = (comment: Comment): FormFields => ({
  comment: comment.commenting ?? '',
  proposal: comment.editing,
  reason: comment.describing ?? '',
  labels: (comment.tagging ?? []).join(', '),
  stance: comment.assessing ?? '',
  type: comment.classifying ?? '',
  // Words that were only marked are done when something has been said of them.
  done: comment.status === 'klar' || comment.commenting === undefined,
  internal: comment.internal,
  concepts: [...(comment.identifying ?? [])],
});

/**
 * What is proposed. The field begins with the words as they are: left so, it proposes nothing. A comment on no
 * words may propose nothing on purpose: when it is changed, an empty field is kept as its proposal.
 */
function proposalOf({ about, editing, fields: { proposal } }: FormDraft): string | undefined {
  const words = about.quote.trim();
  return proposal?.trim() === words && (words !== '' || editing === undefined) ? undefined : proposal?.trim();
}

/** The form's fields as a comment has them; empty ones are left out. */
export function commentFieldsOf(form: FormDraft): Partial<CommentFields> {
  const { fields } = form;
  const { comment, reason, stance, type, done, internal, concepts } = fields;
  const proposal = proposalOf(form);
  const labels = labelsIn(fields.labels);
  return {
    ...(comment.trim() && { commenting: comment.trim() }),
    ...(proposal !== undefined && { editing: proposal }),
    ...(reason.trim() && { describing: reason.trim() }),
    ...(stance && { assessing: stance }),
    ...(type && { classifying: type }),
    ...(labels.length > 0 && { tagging: labels }),
    ...(concepts.length > 0 && { identifying: concepts }),
    status: done ? 'klar' : 'utkast',
    internal,
  };
}

/** Each once, in the order in which they were written. */
const labelsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((label) => label.trim())
      .filter(Boolean),
  ),
];

/** Has anything been written that would be missed? */
export const isEmpty = (form: FormDraft): boolean => !saysEnough(form) && form.fields.reason.trim() === '';

/** With proposed words, or a stance, a comment needs no text. */
export const saysEnough = (form: FormDraft): boolean =>
  form.fields.comment.trim() !== '' || proposalOf(form) !== undefined || Boolean(form.fields.stance);

/** Is something written in it that is longer than a comment may be? */
export const isTooLong = ({ fields: { comment, proposal = '', reason, labels } }: FormDraft): boolean =>
  [comment, proposal, reason, labels].some(({ length }) => length > longestText);

const texts = array(string());
const formFields = looseObject({
  comment: string(),
  proposal: optional(string()),
  reason: string(),
  labels: string(),
  stance: union([stance, literal('')]),
  type: union([picklist(commentTypes), literal('')]),
  done: boolean(),
  internal: boolean(),
  concepts: texts,
});
/** A stored form. It may have been stored by another version, or written by hand into a backup. */
const formDraft = looseObject({
  about: looseObject({ target, quote: string(), section: texts, concepts: texts }),
  editing: optional(string()),
  before: optional(formFields),
  targetBefore: optional(target),
  elsewhere: optional(formFields),
  isDeletedShown: optional(boolean()),
  fields: formFields,
});

/** Is that a form as it was kept? */
export const isFormDraft = (kept: unknown): kept is FormDraft => is(formDraft, kept);
