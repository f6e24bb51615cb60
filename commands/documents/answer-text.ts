import type { RemissBlock } from '../../answers/about/remiss.ts';
import { answerBlocks } from '../../answers/read/answer-blocks.ts';
import { flatten } from '../../comments/text/flatten.ts';
import type { Block } from '../../documents/block.ts';
import { blocksOfFile, fileKind } from './blocks-of-file.ts';
import { mailTextOf } from './mail-or-other.ts';
import { readOldText } from './text-file.ts';

/** A document's text with its parts, and the same as blocks, for what looks for facts. */
export interface AnswerText {
  text: string;
  parts: RemissBlock[];
  blocks: Block[];
}

/**
 * Of a plain text the offsets are its own, of a mail those of its head and text, of others those of its blocks as one text. What is struck out isn't read.
 * @param file `-` is standard input
 * @throws Error with a sentence for the reader
 */
export async function answerTextOf(file: string, tellMissing: (sentence: string) => void): Promise<AnswerText> {
  const kind = fileKind(file);
  if (kind === undefined || kind === 'rtf') {
    const mail = file === '-' ? undefined : await mailTextOf(file, tellMissing);
    const text = mail ?? readOldText(file === '-' ? 0 : file);
    const parts = answerBlocks(text);
    return {
      text,
      parts,
      blocks: parts.map(({ start, end, kind }, id) => ({ id, kind, level: 0, text: text.slice(start, end) })),
    };
  }
  const blocks = (await blocksOfFile(file, kind, tellMissing)).filter(({ struck }) => struck === undefined);
  const { text, places } = flatten(blocks);
  const parts = blocks.map(({ kind, level }, i) => ({
    start: places[i]?.start ?? 0,
    end: places[i]?.end ?? 0,
    kind,
    level,
  }));
  return { text, parts, blocks: [...blocks] };
}
