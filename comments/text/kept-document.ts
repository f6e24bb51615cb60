import type { Snapshot } from '../model/model.ts';
import type { FlatDocument } from './flatten.ts';
import { flatten } from './flatten.ts';
import { underOwnHeadings } from './struck-blocks.ts';

/** A text that has been kept, or told by another context, as the document that it was: its blocks, by number, and headings. */
export function keptDocument({
  text,
  sections,
  struck,
}: Pick<Snapshot, 'text' | 'sections' | 'struck'>): FlatDocument<number> {
  const headings = new Map(sections.map((section) => [section.start, section]));
  let start = 0;
  const flat = flatten(
    text.split('\u2029').map((block, id) => {
      const heading = headings.get(start);
      start += block.length + 1;
      if (!heading) return { id, kind: 'paragraph' as const, level: 0, text: block };
      return { id, kind: 'heading' as const, level: heading.level, text: block, title: heading.title };
    }),
  );
  return underOwnHeadings(flat, struck);
}
