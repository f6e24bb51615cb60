import type { FlatDocument } from './flatten.ts';
import { flatten } from './flatten.ts';
import type { Snapshot } from './model.ts';

/** A text that has been kept, or told by another context, as the document that it was: its blocks, by number, and headings. */
export function keptDocument({ text, sections }: Pick<Snapshot, 'text' | 'sections'>): FlatDocument<number> {
  const headings = new Map(sections.map(({ start, level }) => [start, level]));
  let start = 0;
  return flatten(
    text.split('\u2029').map((block, id) => {
      const level = headings.get(start) ?? 0;
      start += block.length + 1;
      return { id, kind: level > 0 ? ('heading' as const) : ('paragraph' as const), level, text: block };
    }),
  );
}
