import type { About } from '../../messaging.ts';
import type { Words } from '../words/sv.ts';

/** The words, and where they stand: ”…” (Mål › Delmål 2, s. 14, Strategi för psykisk hälsa). */
export function quoteWithSource({ quote, section, page }: About, title: string, { pdf, quoted }: Words): string {
  const where = [section.join(' › '), page === undefined ? '' : pdf.onPage(page), title].filter(Boolean);
  return `${quoted(quote)} (${where.join(', ')})`;
}
