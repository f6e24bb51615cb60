import type { SpokenText } from '../draft.ts';
import { shortName, type TripleObject } from './triples.ts';

/** What is said of a thing: short name of the property → values, in the order of the file. */
export type Said = ReadonlyMap<string, readonly TripleObject[]>;

/** What an RDF file says, by what it is said of: an address, or `_:` and a name that holds within the file. */
export class Statements {
  readonly about = new Map<string, Map<string, TripleObject[]>>();

  add(subject: string, predicate: string, object: TripleObject): void {
    let said = this.about.get(subject);
    if (!said) {
      said = new Map();
      this.about.set(subject, said);
    }
    const property = shortName(predicate);
    const values = said.get(property);
    if (values) values.push(object);
    else said.set(property, [object]);
  }
}

export const spokenTexts = (objects: readonly TripleObject[] | undefined): SpokenText[] =>
  (objects ?? []).flatMap((object) => ('text' in object ? [{ text: object.text, language: object.language }] : []));
