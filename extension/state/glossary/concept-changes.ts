import { type OwnConcept, recordIdOf, schemeIdOf } from '../../../comments/model/own-glossary.ts';
import type { Concept } from '../../../glossary/schema.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { newId } from '../../../storage/db/new-id.ts';
import { type ConceptForm, changedFields, conceptOfForm } from './concept-form.ts';

/** A concept's fields, without what only its record has. */
export function conceptOfRecord(record: OwnConcept): Concept {
  const { kind: _, stamps: _s, deleted: _d, glossary: _g, order: _o, id, ...fields } = record;
  return { id: schemeIdOf(id), ...fields };
}

/** In the order of the glossary. */
export const inOrder = (concepts: readonly OwnConcept[]): OwnConcept[] =>
  concepts.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** Only what has been changed in the form; none where nothing has. */
export function conceptChanges(before: OwnConcept, form: ConceptForm): Change[] {
  const fields = changedFields(form, conceptOfRecord(before));
  return Object.keys(fields).length === 0 ? [] : [{ do: 'set', kind: 'concept', id: before.id, fields }];
}

/**
 * A new concept, the last of its glossary.
 * @param concepts those of the glossary, in order
 * @param id as the scheme has it
 */
export function newConcept(glossary: string, concepts: readonly OwnConcept[], id: string, form: ConceptForm): Change {
  const { id: _, ...fields } = conceptOfForm(form, { id });
  const order = (concepts.at(-1)?.order ?? 0) + 1;
  return { do: 'create', record: { kind: 'concept', id: recordIdOf(id), glossary, order, ...fields } };
}

/** What says of the concept alone what it is: a copy of it gets a term of its own, and isn't what a file called by that address. */
export function copiedConcept(
  concepts: readonly OwnConcept[],
  of: OwnConcept,
  name: string,
): { id: string; changes: Change[] } {
  const { id: _, address: _a, altLabel: _l, termStatus: _t, unsearched: _u, ...fields } = conceptOfRecord(of);
  const id = newId();
  const at = concepts.findIndex((one) => one.id === of.id);
  const { order, changes } = placeBetween(concepts, at + 1);
  const prefLabel = { ...fields.prefLabel, sv: name };
  const record = { ...fields, prefLabel, kind: 'concept', id: recordIdOf(id), glossary: of.glossary, order } as const;
  return { id, changes: [{ do: 'create', record }, ...changes] };
}

/** Deletes a concept; those that refer to it don't any more. */
export function deletedConcept(concepts: readonly OwnConcept[], of: OwnConcept): Change[] {
  const gone = schemeIdOf(of.id);
  const without = (ids: readonly string[] = []) => ids.filter((id) => id !== gone);
  const left = (ids: readonly string[] | undefined) => (without(ids).length > 0 ? without(ids) : null);
  const referring = concepts.filter(
    ({ id, broader = [], related = [] }) => id !== of.id && (broader.includes(gone) || related.includes(gone)),
  );
  return [
    { do: 'delete', kind: 'concept', id: of.id },
    ...referring.map(({ id, broader, related }): Change => {
      const fields = {
        ...(broader?.includes(gone) && { broader: left(broader) }),
        ...(related?.includes(gone) && { related: left(related) }),
      };
      return { do: 'set', kind: 'concept', id, fields };
    }),
  ];
}

/**
 * Moves a concept before the one above it or behind the one below it; nothing where there is none.
 * @param concepts those of the glossary, in order
 */
export function movedConcept(concepts: readonly OwnConcept[], id: string, by: -1 | 1): Change[] {
  const at = concepts.findIndex((one) => one.id === id);
  if (at < 0 || !concepts[at + by]) return [];
  const others = concepts.toSpliced(at, 1);
  const { order, changes } = placeBetween(others, at + by);
  return [{ do: 'set', kind: 'concept', id, fields: { order } }, ...changes];
}

/** The order of what is put at that place; where no number lies between its neighbours, what stands behind gets others. */
function placeBetween(concepts: readonly OwnConcept[], place: number): { order: number; changes: Change[] } {
  const [before, after] = [concepts[place - 1]?.order, concepts[place]?.order];
  if (after === undefined) return { order: (before ?? 0) + 1, changes: [] };
  if (before === undefined) return { order: after - 1, changes: [] };
  const middle = (before + after) / 2;
  if (before < middle && middle < after) return { order: middle, changes: [] };
  const behind = concepts.slice(place);
  const changes = behind.map(
    ({ id }, i): Change => ({ do: 'set', kind: 'concept', id, fields: { order: before + 2 + i } }),
  );
  return { order: before + 1, changes };
}
