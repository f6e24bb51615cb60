import { comparable } from '../../../comments/text/comparable-text.ts';
import type { BlockId, Span } from '../../block.ts';
import type { FlowComment } from '../../flow/content/comment-places.ts';
import { blocksIn } from '../../flow/content/content.ts';
import type { DocxBlock, DocxContent } from '../text/docx-block.ts';
import type { DocxDocument } from '../text/docx-document.ts';

/**
 * The comments of a file, with those on words of a note where these are: Word shows none in notes, so we write them at the note's reference,
 * beginning with the words (`quotedBefore`). Who has marked a reference and says nothing of the kind means the reference.
 */
export function withNotes({ comments, blocks, content }: DocxDocument): FlowComment[] {
  const quoting = comments.filter(({ text }) => quoted.test(text));
  if (quoting.length === 0) return [...comments];
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const notes = new Map(notesIn(content));
  return comments.map((comment) => {
    const note = notes.get(referenceIn(comment, byId) ?? '');
    const [all = '', words = ''] = quoted.exec(comment.text) ?? [];
    const span = note && words !== '' ? spanOf(words.replace(/…$/, ''), note) : undefined;
    return span ? { ...comment, spans: [span], text: comment.text.slice(all.length) } : comment;
  });
}

const quoted = /^”([^\n]+)”\n\n(?=\S)/;

function* notesIn(content: readonly DocxContent[]): Generator<[string, DocxBlock[]]> {
  for (const one of content) {
    if (one.is === 'note') yield [one.id, [...blocksIn(one.content)]];
    else if (one.is === 'text-box') yield* notesIn(one.content);
    else if (one.is === 'table')
      for (const { cells } of one.rows) for (const cell of cells) yield* notesIn(cell.content);
  }
}

/** The note that all of the comment's words refer to. */
function referenceIn({ spans, beside }: FlowComment, byId: ReadonlyMap<BlockId, DocxBlock>): string | undefined {
  const [span, ...more] = spans;
  if (!span || more.length > 0 || beside) return undefined;
  const pieces = byId.get(span.block)?.pieces.filter(({ start, end }) => start < span.end && end > span.start) ?? [];
  const notes = new Set(pieces.map(({ note }) => note));
  return notes.size === 1 ? [...notes][0] : undefined;
}

function spanOf(words: string, blocks: readonly DocxBlock[]): Span | undefined {
  const wanted = comparable(words).text;
  for (const { id, text } of blocks) {
    const { text: hay, starts, ends } = comparable(text);
    const at = hay.indexOf(wanted);
    const [start, end] = [starts[at], ends[at + wanted.length - 1]];
    if (start !== undefined && end !== undefined) return { block: id, start, end };
  }
  return undefined;
}
