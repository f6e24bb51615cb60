import type { Comment } from '../../../annotations/comment.ts';
import type { CommentFields } from '../../../annotations/new-comment.ts';
import type { About } from '../../../messaging.ts';

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
 * What is proposed. The field begins with the words as they are: left so, it proposes nothing. Of a comment on no words that is
 * changed, an empty one may be what it has proposed all along.
 */
export function proposalOf({ about, editing, fields: { proposal } }: FormDraft): string | undefined {
  const words = about.quote.trim();
  return proposal?.trim() === words && (words !== '' || editing === undefined) ? undefined : proposal?.trim();
}

/** As a comment has them; what is empty is missing. */
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

/** Of words that are proposed, or a stance, nothing more need be said. */
export const saysEnough = (form: FormDraft): boolean =>
  form.fields.comment.trim() !== '' || proposalOf(form) !== undefined || Boolean(form.fields.stance);

/** Is that a form as it was kept, by this version or another? */
export function isFormDraft(kept: unknown): kept is FormDraft {
  const { about, fields } = (kept ?? {}) as Partial<FormDraft>;
  return (
    typeof about?.target?.type === 'string' &&
    typeof about.quote === 'string' &&
    Array.isArray(about.section) &&
    Array.isArray(about.concepts) &&
    typeof fields?.comment === 'string' &&
    typeof fields.reason === 'string' &&
    typeof fields.labels === 'string' &&
    Array.isArray(fields.concepts)
  );
}
