import { exactOptional, type InferOutput, literal, maxValue, minValue, number, pipe, strictObject } from 'valibot';
import { conceptFields, type Scheme } from '../../glossary/schema.ts';
import { day } from './calendar.ts';
import { common, iri, text } from './record.ts';

/** Word lists that an authority writes itself: glossary → concepts. */

const inLanguages = strictObject({ sv: text, en: exactOptional(text) });

export const ownGlossary = strictObject({
  ...common,
  kind: literal('glossary'),
  title: inLanguages,
  description: exactOptional(inLanguages),
  /** Who is responsible for it. */
  publisher: exactOptional(text),
  /** As the authority names its state: "1.2", "fastställd". */
  version: exactOptional(text),
  /** From when that holds. */
  adopted: exactOptional(day),
  /** What names it everywhere, where a file gave such a name. */
  address: exactOptional(text),
  /** The licence under which it may be handed on. */
  rights: exactOptional(text),
  /** The id of the scheme that it was copied from. */
  basis: exactOptional(text),
});
export type OwnGlossary = InferOutput<typeof ownGlossary>;

export const ownConcept = strictObject({
  ...common,
  kind: literal('concept'),
  glossary: iri,
  /** Among the glossary's concepts: one that is put between two others gets what lies between theirs. */
  order: pipe(number(), minValue(-1e12), maxValue(1e12)),
  ...conceptFields,
});
export type OwnConcept = InferOutput<typeof ownConcept>;

/** How a scheme and the concepts that refer to it name what is kept as this record. */
export const schemeIdOf = (record: string): string => record.replace(/^urn:uuid:/, '');
/** The record that a scheme or concept of an own glossary is kept as. */
export const recordIdOf = (id: string): string => `urn:uuid:${id}`;

/**
 * An own glossary as the schemes of the package are.
 * @param concepts its own, in any order
 */
export function schemeOfGlossary(glossary: OwnGlossary, concepts: readonly OwnConcept[]): Scheme {
  const { title, description, version, adopted } = glossary;
  const state = [version, adopted].filter((part) => part !== undefined).join(' ');
  return {
    id: schemeIdOf(glossary.id),
    title: { sv: title.sv, en: title.en ?? title.sv },
    ...(description && { description: { sv: description.sv, en: description.en ?? description.sv } }),
    ...(state && { version: state }),
    core: false,
    own: true,
    concepts: concepts
      .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map(({ kind: _, stamps: _s, deleted: _d, glossary: _g, order: _o, id, ...fields }) => ({
        id: schemeIdOf(id),
        ...fields,
      })),
  };
}
