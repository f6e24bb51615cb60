import type { ChangeCommand } from '../../../../storage/commands/command.ts';
import { newCommentCommand } from '../../../../storage/commands/comment-command.ts';
import { newId } from '../../../../storage/db/new-id.ts';
import type { DocumentState, DocumentText } from '../../../../storage/queries/document-state.ts';
import { currentReviewer } from '../../../settings/reviewer.ts';
import { commentFieldsOf, draftKey, type FormDraft } from './form-fields.ts';
import { isMoved } from './open-form.ts';

/** The fields that are cleared when a comment is changed, unless the form has a value for them. */
const cleared = {
  commenting: null,
  editing: null,
  describing: null,
  assessing: null,
  classifying: null,
  tagging: null,
  identifying: null,
} as const;

/**
 * The command that makes a form a comment, and the comment's id.
 * @param text asks the page for its text, which the first comment of a document needs
 */
export async function commandFor(
  form: FormDraft,
  documentState: DocumentState,
  text: () => Promise<DocumentText>,
): Promise<{ command: ChangeCommand; comment: string }> {
  const said = commentFieldsOf(form);
  const { about, editing } = form;
  const { target } = about;
  const draft = draftKey(documentState.document);
  if (editing) {
    // Left where it was, it stays where another window has moved it meanwhile.
    const fields = { ...cleared, ...said, ...(isMoved(form) && { target }) };
    const change = { do: 'set', kind: 'comment', id: editing, fields } as const;
    return {
      command: { type: 'change', id: newId(), scope: documentState.document, changes: [change], draft },
      comment: editing,
    };
  }
  const command = newCommentCommand({
    documentState,
    text: documentState.known ? undefined : await text(),
    target,
    creator: await currentReviewer(),
    fields: said,
    draft,
    now: new Date(),
  });
  const last = command.changes.at(-1);
  return { command, comment: last?.do === 'create' ? last.record.id : '' };
}
