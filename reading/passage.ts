import type { Block } from '../documents/readable-document.ts';
import { sectionOf } from '../documents/section.ts';
import type { Passage } from '../messaging.ts';
import type { Hit } from './hits.ts';

/** How much of the text around a hit the panel gets, to find its sentence in; UTF-16 units to either side. */
const reach = 400;

/**
 * A hit as the panel gets it.
 * @param blocks the document's
 * @param index the hit's number among its concept's
 */
export function passageOf(blocks: readonly Block[], hit: Hit, index: number): Passage | undefined {
  const at = blocks.findIndex(({ id }) => id === hit.block);
  const block = blocks[at];
  if (!block) return undefined;
  const { concept, how, label, certainty } = hit;
  const section = sectionOf(blocks, at);
  const page = block.place && (block.place.label ?? String(block.place.page));
  return { concept, index, ...passageAt(block, hit), section, page, kind: block.kind, how, label, certainty };
}

/** The hit's words with what stands around them, cut between words, white space folded. */
export function passageAt(
  { text }: { text: string },
  { start, end }: { start: number; end: number },
  context = reach,
): Pick<Passage, 'before' | 'words' | 'after'> {
  const from = start <= context ? 0 : text.indexOf(' ', start - context);
  const to = text.length - end <= context ? text.length : text.lastIndexOf(' ', end + context);
  const [cutFrom, cutTo] = [from < 0 || from > start ? start : from, to < end ? end : to];
  return {
    before: (cutFrom > 0 ? '… ' : '') + fold(text.slice(cutFrom, start)).trimStart(),
    words: fold(text.slice(start, end)),
    after: fold(text.slice(end, cutTo)).trimEnd() + (cutTo < text.length ? ' …' : ''),
  };
}

/** Soft hyphens gone, white space single. */
export const fold = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
