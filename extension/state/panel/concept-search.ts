import type { Concept } from '../../../glossary/schema.ts';
import type { ReadingReport } from '../../protocol/messaging.ts';

/** In the order of the glossary, of the document, by count, or by name. */
export const sortings = ['model', 'place', 'count', 'name'] as const;
type Sorting = (typeof sortings)[number];

/** What the reader looks for among the concepts. */
export interface ConceptSearch {
  words: string;
  sorting: Sorting;
}

/** Whether one of a concept's labels holds the words sought. */
export function answers({ prefLabel, altLabel = [] }: Concept, words: string): boolean {
  const sought = words.trim().toLowerCase();
  return [prefLabel.sv, prefLabel.en ?? '', ...altLabel].some((label) => label.toLowerCase().includes(sought));
}

/** The concepts whose labels hold the words sought, in the order wanted. */
export function searchAmong(
  concepts: readonly Concept[],
  report: ReadingReport,
  { words, sorting }: ConceptSearch,
): Concept[] {
  const found = concepts.filter((concept) => answers(concept, words));
  const place = new Map(report.order.map((id, i) => [id, i]));
  if (sorting === 'place') return found.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  if (sorting === 'count') return found.toSorted((a, b) => (report.counts[b.id] ?? 0) - (report.counts[a.id] ?? 0));
  if (sorting === 'name') return found.toSorted((a, b) => a.prefLabel.sv.localeCompare(b.prefLabel.sv, 'sv'));
  return found;
}
