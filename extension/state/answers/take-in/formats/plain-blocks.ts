import { answerBlocks } from '../../../../../answers/read/answer-blocks.ts';
import type { TextBlock } from '../what-is-read.ts';

const heading = /^(#{1,6})\s+(.*?)\s*#*$/u;

/** A text without marks of its own, or with Markdown's, as paragraphs: lines that were wrapped are one again, and rows of tables are cells. */
export function blocksOfPlain(text: string): TextBlock[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return answerBlocks(plain).map(({ start, end, kind, cell }): TextBlock => {
    const words = plain.slice(start, end).replace(/\s+/g, ' ').trim();
    const [, marks, title] = heading.exec(words) ?? [];
    if (marks && title) return { kind: 'heading', level: marks.length, text: title };
    return { kind: kind === 'heading' ? 'paragraph' : kind, level: 0, text: words, ...(cell && { cell }) };
  });
}
