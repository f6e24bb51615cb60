import type { Arende, Document, New } from '../../../comments/model/model.ts';
import { isUntitled } from '../../../comments/model/title.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { newId } from '../../../storage/db/new-id.ts';
import type { EntryDraft } from '../../settings/settings.ts';

/** What stands in the form; `arende` is an id, empty for none, or `newArende`. */
export interface DocumentFields {
  title: string;
  role: string;
  arende: string;
}
export const newArende = 'new';
const names = ['title', 'role', 'arende'] as const;

/** What the form shows: the document as it is, and what stands unsaved from before. */
export function documentForm(document: Document, draft: EntryDraft = {}): DocumentFields {
  const { title, role = '', arende = '' } = document;
  const saved = { title: isUntitled(title) ? '' : title, role, arende };
  const unsaved = names.filter((name) => typeof draft[name] === 'string').map((name) => [name, draft[name]]);
  return { ...saved, ...Object.fromEntries(unsaved) };
}

/** The fields of the form in which something else stands than when it was opened. */
export function documentDraft(before: Document, form: DocumentFields): EntryDraft {
  const opened = documentForm(before);
  return Object.fromEntries(names.filter((name) => form[name] !== opened[name]).map((name) => [name, form[name]]));
}

/** What the reader has changed, and nothing else; undefined where the document had a title and the form has none. */
export function documentChanges(before: Document, form: DocumentFields): Change[] | undefined {
  const title = form.title.trim();
  if (!title && !isUntitled(before.title)) return undefined;
  const made = form.arende === newArende ? `urn:uuid:${newId()}` : undefined;
  const arende = made ?? form.arende;
  const fields = {
    ...(title && title !== before.title && { title }),
    ...(form.role !== (before.role ?? '') && { role: (form.role || null) as Document['role'] | null }),
    ...(arende !== (before.arende ?? '') && { arende: arende || null }),
  };
  if (Object.keys(fields).length === 0) return [];
  // The document first: the step is named after the first change.
  const set: Change = { do: 'set', kind: 'document', id: before.id, fields: fields as { title?: string } };
  if (!made) return [set];
  const record: New<Arende> = { kind: 'arende', id: made, title, numbers: [] };
  return [set, { do: 'create', record }];
}
