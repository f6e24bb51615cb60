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
  let [page, coming]: [number | undefined, number] = [undefined, 0];
  const headings = new Map(sections.map((section) => [section.start, section]));
  let start = 0;
  const flat = flatten(
    text.split('\u2029').map((block, id) => {
      const heading = headings.get(start);
      for (; (pages[coming]?.start ?? Number.POSITIVE_INFINITY) <= start; coming++) page = pages[coming]?.page;
      const within = pages[coming];
      const next = within && within.start < start + block.length && { page: within.page, start: within.start - start };
      start += block.length + 1;
      const said = { id, text: block, ...(page !== undefined && { page }), ...(next && { next }) };
      if (!heading) return { ...said, kind: 'paragraph' as const, level: 0 };
      return { ...said, kind: 'heading' as const, level: heading.level, title: heading.title };
    }),
  );
  return underOwnHeadings(flat, struck);
}
