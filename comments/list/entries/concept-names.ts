import { fold } from '../../../language/swedish/letters/fold.ts';
import type { NamedConcept } from '../list.ts';

export interface ConceptNames {
  /** The name, with the id in square brackets where it alone doesn't say which; the id alone of a concept not known here. */
  nameOf(id: string): string;
  /** Reverses `nameOf`, and accepts any name that only one concept has; undefined where the name is ambiguous. */
  idOf(name: string): string | undefined;
}

export function conceptNames(concepts: readonly NamedConcept[]): ConceptNames {
  const names = new Map(concepts.map(({ id, name }) => [id, name]));
  const ids = new Map<string, string[]>();
  for (const { id, name } of concepts) ids.set(key(name), [...(ids.get(key(name)) ?? []), id]);
  const onlyOf = (name: string) => {
    const found = ids.get(key(name));
    return found?.length === 1 ? found[0] : undefined;
  };
  return {
    nameOf(id) {
      const name = names.get(id);
      if (name === undefined || name.includes('[')) return `[${id}]`;
      return onlyOf(name) === id ? name : `${name} [${id}]`;
    },
    idOf: (name) => /^[^[]*\[(.+)\]$/s.exec(name)?.[1] ?? onlyOf(name),
  };
}

const key = (name: string) => fold(name).text.trim();
