import type { NamedConcept } from '../../../comments/list/list.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';

/** The glossary's concepts by the names that a list of comments calls them. */
export const namedConcepts = (): NamedConcept[] =>
  loadGlossary(schemeFiles).schemes.flatMap(({ concepts }) =>
    concepts.map(({ id, prefLabel }) => ({ id, name: prefLabel.sv })),
  );
