import { is } from 'valibot';
import { day } from '../../../comments/model/calendar.ts';
import type { OwnGlossary } from '../../../comments/model/own-glossary.ts';
import { recordIdOf } from '../../../comments/model/own-glossary.ts';
import { isSameValue } from '../../../comments/model/record.ts';
import { withoutDirection } from '../../../comments/text/without-direction.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { newId } from '../../../storage/db/new-id.ts';

const headFields = ['title', 'titleEnglish', 'publisher', 'description', 'version', 'adopted', 'rights'] as const;
/** What stands in the form of a glossary's head, as it is written; a day is ISO 8601. */
export type WrittenHead = Readonly<Record<(typeof headFields)[number], string>>;

export function glossaryHeadFormOf(glossary?: OwnGlossary): WrittenHead {
  const { title, description, publisher = '', version = '', adopted = '', rights = '' } = glossary ?? {};
  return {
    ...{ title: title?.sv ?? '', titleEnglish: title?.en ?? '', publisher },
    ...{ description: description?.sv ?? '', version, adopted, rights },
  };
}

/** What has been written in a form's fields by their names. */
export function headWritten(form: HTMLFormElement): WrittenHead {
  const written = new FormData(form);
  const entries = headFields.map((name) => [name, String(written.get(name) ?? '')]);
  return Object.fromEntries(entries) as WrittenHead;
}

const clean = (text: string) => withoutDirection(text).trim();

/** The fields of a head; null of those that are empty. Undefined where it has no title. @param before keeps what the form has no field for */
function fieldsOfHead(form: WrittenHead, before?: OwnGlossary) {
  const title = clean(form.title);
  if (title === '') return undefined;
  const english = clean(form.titleEnglish);
  const description = clean(form.description);
  const inEnglish = before?.description?.sv === description ? before.description.en : undefined;
  return {
    title: { sv: title, ...(english && { en: english }) },
    publisher: clean(form.publisher) || null,
    description: description ? { sv: description, ...(inEnglish && { en: inEnglish }) } : null,
    version: clean(form.version) || null,
    adopted: is(day, form.adopted) && form.adopted !== '' ? form.adopted : null,
    rights: clean(form.rights) || null,
  };
}

/** Only what has been changed in the form; undefined where the title is missing. */
export function glossaryHeadChanges(before: OwnGlossary, form: WrittenHead): Change[] | undefined {
  const after = fieldsOfHead(form, before);
  if (!after) return undefined;
  const fields = Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isSameValue(before[field as keyof OwnGlossary], value)),
  );
  return Object.keys(fields).length === 0 ? [] : [{ do: 'set', kind: 'glossary', id: before.id, fields }];
}

/**
 * A new glossary; undefined where the title is missing.
 * @param basis the system that it begins as a copy of: all its concepts, as the glossary's own
 * @returns `id`: the glossary's, as its scheme has it
 */
export function newGlossary(form: WrittenHead, basis?: Scheme): { id: string; changes: Change[] } | undefined {
  const fields = fieldsOfHead(form);
  if (!fields) return undefined;
  const id = newId();
  const glossary = recordIdOf(id);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const record = { ...given, kind: 'glossary', id: glossary, ...(basis && { basis: basis.id }) };
  const changes = [{ do: 'create', record } as Change, ...(basis ? copiedConcepts(glossary, basis) : [])];
  return { id, changes };
}

/** The concepts of a system with ids of their own; what they refer to within it they refer to in the copy. */
function copiedConcepts(glossary: string, { concepts }: Scheme): Change[] {
  const ids = new Map(concepts.map(({ id }) => [id, newId()]));
  const mapped = (list: readonly string[]) => list.map((id) => ids.get(id) ?? id);
  return concepts.map(({ id, broader, related, ...fields }, order): Change => {
    const refers = { ...(broader && { broader: mapped(broader) }), ...(related && { related: mapped(related) }) };
    return {
      do: 'create',
      record: { ...fields, ...refers, kind: 'concept', id: recordIdOf(ids.get(id) ?? id), glossary, order },
    };
  });
}
