import type { Concept } from '../../glossary/schema.ts';
import type { ReadingReport } from '../../messaging.ts';

/** In the order of the glossary, of the document, by count, or by name. */
export const sortings = ['model', 'place', 'count', 'name'] as const;
export type Sorting = (typeof sortings)[number];

/** What the reader looks for among the concepts. */
export interface ConceptSearch {
  words: string;
  sorting: Sorting;
}

/** The concepts whose labels hold the words sought, in the order wanted. */
export function searchAmong(
  concepts: readonly Concept[],
  report: ReadingReport,
  { words, sorting }: ConceptSearch,
): Concept[] {
  const sought = words.trim().toLowerCase();
  const labels = ({ prefLabel, altLabel = [] }: Concept) => [prefLabel.sv, prefLabel.en ?? '', ...altLabel];
  const found = concepts.filter((concept) => labels(concept).some((label) => label.toLowerCase().includes(sought)));
  const place = new Map(report.order.map((id, i) => [id, i]));
  if (sorting === 'place') return found.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  if (sorting === 'count') return found.toSorted((a, b) => (report.counts[b.id] ?? 0) - (report.counts[a.id] ?? 0));
  if (sorting === 'name') return found.toSorted((a, b) => a.prefLabel.sv.localeCompare(b.prefLabel.sv, 'sv'));
  return found;
}
