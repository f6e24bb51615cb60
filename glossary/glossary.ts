import { type GlossaryProblem, readScheme } from './read-scheme.ts';
import type { Concept, Scheme } from './schema.ts';

export interface Glossary {
  schemes: Scheme[];
  /** What was wrong in the files that were left out. */
  problems: GlossaryProblem[];
}

/** Reads scheme files, from name to JSON; one with a fault is left out and named, the others work. */
export function loadGlossary(files: Record<string, unknown>): Glossary {
  const glossary: Glossary = { schemes: [], problems: [] };
  const ids = new Set<string>();
  for (const [file, json] of Object.entries(files)) {
    const read = readScheme(file, json);
    if (!read.ok) {
      glossary.problems.push(...read.problems);
      continue;
    }
    const taken = read.scheme.concepts.filter((concept) => ids.has(concept.id));
    if (taken.length > 0) {
      glossary.problems.push(
        ...taken.map((concept) => ({ file, concept: concept.id, field: 'id', kind: 'duplicate' as const })),
      );
      continue;
    }
    for (const concept of read.scheme.concepts) ids.add(concept.id);
    glossary.schemes.push(read.scheme);
  }
  return glossary;
}

/** The concepts with these ids, in whatever scheme they stand. */
export function conceptsOf({ schemes }: Glossary, ids: readonly string[] = []): Concept[] {
  return schemes.flatMap((scheme) => scheme.concepts.filter(({ id }) => ids.includes(id)));
}

/** The scheme that holds the concept with this id. */
export const schemeOf = ({ schemes }: Glossary, id: string): Scheme | undefined =>
  schemes.find(({ concepts }) => concepts.some((one) => one.id === id));

/** The words to look for in a text: Swedish labels, less those that say of themselves that they are none. */
export function searchedLabels(concept: Concept): string[] {
  const labels = [concept.prefLabel.sv, ...(concept.altLabel ?? [])];
  return labels.filter((label) => !Object.hasOwn(concept.unsearched ?? {}, label));
}
