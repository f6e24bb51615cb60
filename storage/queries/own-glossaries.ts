import { type OwnConcept, type OwnGlossary, schemeOfGlossary } from '../../comments/model/own-glossary.ts';
import type { Scheme } from '../../glossary/schema.ts';
import { reachable } from '../commands/levels.ts';
import type { Store } from '../db/store.ts';
import { validOf } from './read.ts';

/** The glossaries that the authority has written itself, by title, each as the package's are. One without a concept is left out. */
export async function ownGlossaries(store: Store): Promise<Scheme[]> {
  const { glossaries, concepts } = await ownGlossaryRecords(store);
  const under = Map.groupBy(concepts, ({ glossary }) => glossary);
  return glossaries
    .map((glossary) => schemeOfGlossary(glossary, under.get(glossary.id) ?? []))
    .filter((scheme) => scheme.concepts.length > 0);
}

export interface OwnGlossaryRecords {
  /** By title. */
  glossaries: OwnGlossary[];
  concepts: OwnConcept[];
}

/** The records of all own glossaries that aren't deleted. */
export async function ownGlossaryRecords(store: Store): Promise<OwnGlossaryRecords> {
  const { db } = store;
  const [glossary, concept] = await Promise.all([
    validOf<OwnGlossary>(store, 'glossary', db.glossaries.toArray()),
    validOf<OwnConcept>(store, 'concept', db.concepts.toArray()),
  ]);
  const there = reachable({ glossary, concept });
  const collator = new Intl.Collator('sv');
  return {
    glossaries: (there.glossary as OwnGlossary[]).toSorted((a, b) => collator.compare(a.title.sv, b.title.sv)),
    concepts: there.concept as OwnConcept[],
  };
}
