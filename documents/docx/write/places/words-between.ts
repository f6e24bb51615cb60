import type { BlockId, Span } from '../../../block.ts';
import type { DocxBlock } from '../../text/docx-block.ts';

/**
 * Are there words between those of the spans that are in none of them? A comment goes from the first to the last. Struck words aren't
 * asked for, since they are beside the text, nor are those of another part.
 */
export function isMoreBetween(
  blocks: readonly DocxBlock[],
  order: ReadonlyMap<BlockId, number>,
  spans: readonly Span[],
  part: string,
): boolean {
  if (spans.length < 2) return false;
  const covered = Map.groupBy(spans, ({ block }) => order.get(block) ?? -1);
  const places = [...covered.keys()].toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  for (let i = Math.max(first, 0); i <= last; i++) {
    const block = blocks[i];
    if (!block || block.struck || block.pieces[0]?.part !== part) continue;
    const own = (covered.get(i) ?? []).toSorted((one, other) => one.start - other.start);
    const words = { start: block.pieces[0].start, end: block.text.length };
    let at = i === first ? (own[0]?.start ?? 0) : words.start;
    const end = i === last ? (own.at(-1)?.end ?? 0) : words.end;
    for (const span of own) {
      if (block.text.slice(at, span.start).trim() !== '') return true;
      at = Math.max(at, span.end);
    }
    if (block.text.slice(at, end).trim() !== '') return true;
  }
  return false;
}
