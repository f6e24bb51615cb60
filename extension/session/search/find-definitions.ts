import type { Block } from '../../../documents/readable-document.ts';
import { sectionsInOrder } from '../../../documents/section.ts';
import { allElseHasItsTurn, slice } from '../../../documents/turn.ts';
import {
  definitionsByBlock,
  distinct,
  type PlacedDefinition,
} from '../../../language/matching/definitions/definitions-in-blocks.ts';
import { addAll } from '../../../language/swedish/many.ts';
import type { DefinitionPassage } from '../../protocol/messaging.ts';
import type { Hits } from './hits.ts';
import { passageAt, wordsBetween } from './passage.ts';

/** Where a document itself says what its concepts are, in reading order; in slices, with the turn of all else in between. */
export async function findDefinitions(
  live: readonly Block[],
  hits: Hits,
  signal: AbortSignal,
): Promise<DefinitionPassage[]> {
  // The document may change meanwhile.
  const blocks = live.map((block) => ({ ...block, matches: hits.in(block.id) }));
  const found: PlacedDefinition[] = [];
  const mayGoOn = inSlices(signal);
  for (const some of definitionsByBlock(blocks)) {
    addAll(found, some);
    if (!(await mayGoOn())) return [];
  }
  const passages: DefinitionPassage[] = [];
  const sectionAt = sectionsInOrder(blocks);
  for (const one of distinct(found).toSorted((a, b) => a.block - b.block || a.start - b.start)) {
    const passage = passageOf(one, blocks, hits);
    if (passage) passages.push({ ...passage, section: sectionAt(one.block) });
    if (!(await mayGoOn())) return [];
  }
  return passages;
}

/** To be asked after each piece of work: all else has its turn when a slice of time is used up. False once the signal has aborted. */
function inSlices(signal: AbortSignal): () => Promise<boolean> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < slice) return true;
    await allElseHasItsTurn();
    began = performance.now();
    return !signal.aborted;
  };
}

function passageOf(
  { concept, block, start, end, meaning, meaningBlock }: PlacedDefinition,
  blocks: readonly Block[],
  hits: Hits,
): Omit<DefinitionPassage, 'section'> | undefined {
  const [named, said] = [blocks[block], blocks[meaningBlock]];
  if (!named || !said) return undefined;
  const index = hits.of(concept).findIndex((hit) => hit.block === named.id && hit.start === start);
  if (index < 0) return undefined;
  // A meaning in a list behind the block, or in the block behind, is shown as it stands there.
  const whole =
    block === meaningBlock && meaning.end > meaning.start
      ? { start: Math.min(start, meaning.start), end: Math.max(end, meaning.end) }
      : meaning.end > meaning.start
        ? meaning
        : { start, end };
  const { before, words, after } = passageAt({ text: said.text, typeset: said.place !== undefined }, whole);
  const text = before + words + after;
  const inText = (offset: number) =>
    before.length + (wordsBetween(said, [whole.start, offset, whole.end])[0] ?? '').length;
  return {
    concept,
    index,
    text,
    whole: { start: before.length, end: before.length + words.length },
    meaning: { start: inText(meaning.start), end: inText(meaning.end) },
  };
}
