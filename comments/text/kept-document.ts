import type { ReadText } from '../model/read-text.ts';
import type { FlatDocument } from './flatten.ts';
import { flatten } from './flatten.ts';
import { underOwnHeadings } from './struck-blocks.ts';

/**
 * A text that has been kept, or told by another context, as the document that it was: its blocks, by number, and headings; with its
 * pages where they were told.
 */
export function keptDocument({
  text,
  sections,
  struck,
  pages = [],
}: Pick<ReadText, 'text' | 'sections' | 'struck' | 'pages'>): FlatDocument<number> {
  const pageAt = new Map(pages.map(({ start, page }) => [start, page]));
  let page: number | undefined;
  const headings = new Map(sections.map((section) => [section.start, section]));
  let start = 0;
  const flat = flatten(
    text.split('\u2029').map((block, id) => {
      const heading = headings.get(start);
      page = pageAt.get(start) ?? page;
      start += block.length + 1;
      const said = { id, text: block, ...(page !== undefined && { page }) };
      if (!heading) return { ...said, kind: 'paragraph' as const, level: 0 };
      return { ...said, kind: 'heading' as const, level: heading.level, title: heading.title };
    }),
  );
  return underOwnHeadings(flat, struck);
}
