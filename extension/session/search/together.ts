import type { Block } from '../../../documents/readable-document.ts';
import { sectionOf } from '../../../documents/section.ts';
import { roughSentence } from '../../../language/swedish/sentences/rough-sentence.ts';
import type { SharedSentence } from '../../protocol/messaging.ts';
import type { Hit, Hits } from './hits.ts';
import { wordsBetween } from './passage.ts';

/**
 * The sentences in which both concepts are named, in reading order, each once; as functions that tell them, since only some are
 * wanted at a time.
 */
export function sentencesWith(
  blocks: readonly Block[],
  hits: Pick<Hits, 'of' | 'in'>,
  [one, other]: readonly [string, string],
): (() => SharedSentence)[] {
  const numbers = new Map(blocks.map(({ id }, i) => [id, i]));
  const sentences: (() => SharedSentence)[] = [];
  let last: { block: Hit['block']; end: number } | undefined;
  for (const [index, hit] of hits.of(one).entries()) {
    if (last?.block === hit.block && hit.start < last.end) continue;
    const here = hits.in(hit.block);
    if (!here.some(({ concept }) => concept === other)) continue;
    const at = numbers.get(hit.block);
    const block = at === undefined ? undefined : blocks[at];
    if (at === undefined || !block) continue;
    const { start, end } = roughSentence(block.text, hit.start, hit.end);
    const named = here.filter(
      ({ concept, ...span }) => (concept === one || concept === other) && span.start >= start && span.end <= end,
    );
    if (!named.some(({ concept }) => concept === other)) continue;
    last = { block: hit.block, end };
    sentences.push(() => ({
      index,
      parts: partsOf(block, { start, end }, named),
      section: sectionOf(blocks, at),
      ...(block.place && { page: block.place.label ?? String(block.place.page) }),
    }));
  }
  return sentences;
}

/** A stretch of text divided at the beginning and end of each mention. */
function partsOf(block: Block, { start, end }: { start: number; end: number }, named: readonly Hit[]) {
  const cuts = new Set([start, ...named.flatMap((hit) => [hit.start, hit.end]), end]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return wordsBetween(block, places).map((text, i) => {
    const [from, to] = [places[i] as number, places[i + 1] as number];
    const names = named.filter((hit) => hit.start < to && from < hit.end).map(({ concept }) => concept);
    return { text, names: [...new Set(names)] };
  });
}
