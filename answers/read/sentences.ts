import { sentenceEnds } from '../../language/swedish/sentences/sentence-ends.ts';
import { hasFiniteVerb } from '../../language/swedish/words/finite-verbs.ts';
import type { Zone } from '../words/zones.ts';
import type { OutlinedBlock } from './outline.ts';

/** A sentence of the answer, with the block that it begins in. */
export interface AnswerSentence {
  start: number;
  end: number;
  block: OutlinedBlock;
  /** Its block's, unless it stands before the words with which somebody else is announced there. */
  zone: Zone;
  /** The numbers of the blocks that it stands in. */
  blocks: number[];
  /** Is it the first of its block? */
  isFirst: boolean;
  /** The label that it stands behind says so, "Avsnitt 2. Bra!". */
  sections: readonly string[];
}

/** In UTF-16 units: a paragraph of so many goes on behind a page's end, where it has no end itself. */
const [prose, shortestRest] = [80, 8];

/** All sentences but those of headings, in order. What a page's end has cut is one. */
export function* sentencesOf(text: string, blocks: readonly OutlinedBlock[]): Generator<AnswerSentence> {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as OutlinedBlock;
    if (block.isHeading) continue;
    const first = at;
    while (goesOn(text, blocks[at] as OutlinedBlock, blocks[at + 1])) at++;
    const last = blocks[at] as OutlinedBlock;
    const numbers = (start: number, end: number) =>
      Array.from({ length: at - first + 1 }, (_, i) => first + i).filter(
        (i) => (blocks[i]?.start ?? 0) < end && start < (blocks[i]?.end ?? 0),
      );
    yield* sentencesIn(text, block, last.end, numbers);
  }
}

function goesOn(text: string, block: OutlinedBlock, next: OutlinedBlock | undefined): boolean {
  if (!next || block.kind !== 'paragraph' || next.kind !== 'paragraph' || next.isHeading) return false;
  const words = text.slice(block.start, block.end);
  return (
    hasFiniteVerb(words.slice(-200)) &&
    words.length >= prose &&
    /[\p{L}\p{N},–-]$/u.test(words) &&
    /\s\p{Ll}+[,–-]?$/u.test(words) &&
    next.end - next.start >= shortestRest
  );
}

const bullet = /^\s*(?:#{1,6}\s+|[-*•–—·▪◦‣>]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zåäö]\)\s+)?/iu;
/** "Avsnitt 2.", "Avsnitt 4: " as a sentence of its own. */
const labelOnly = /^(?:avsnitt|kapitel|kap\.?|punkt)\s\d{1,2}(?:\.\d{1,2}){0,3}[.:]?$/iu;

function* sentencesIn(
  text: string,
  block: OutlinedBlock,
  end: number,
  numbers: (start: number, end: number) => number[],
): Generator<AnswerSentence> {
  const from =
    block.start + Math.max(block.labelEnd, bullet.exec(text.slice(block.start, block.start + 12))?.[0].length ?? 0);
  const flat = text.slice(from, end).replace(/\s/g, ' ');
  let start = 0;
  let isFirst = true;
  for (const stop of sentenceEnds(flat)) {
    const words = flat.slice(start, stop);
    const left = words.length - words.trimStart().length;
    const span = { start: from + start + left, end: from + start + words.trimEnd().length };
    start = stop;
    const said = text.slice(span.start, span.end).trim();
    if (said === '' || labelOnly.test(said)) continue;
    const zone = block.turn && span.end <= block.turn.at ? block.turn.zone : block.zone;
    yield { ...span, block, zone, blocks: numbers(span.start, span.end), sections: block.sections, isFirst };
    isFirst = false;
  }
}
