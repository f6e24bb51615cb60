import { DocxUnreadable } from '../../docx/file/docx-unreadable.ts';
import { factsOf } from '../../facts.ts';
import type { FlowContent } from '../content/content.ts';
import { withTablesInParts } from '../content/long-tables.ts';
import { openDocument } from '../content/open-document.ts';
import type { FlowAnswer, FlowAsked } from './flow-answer.ts';
import { sentContent } from './long-blocks.ts';

/** How much goes in a message: the first is drawn while the others come. In pieces of content, and rows of tables. */
const mostInOne = 100;

/** Reads a document and says what it is, bit by bit. */
export function* readFlow({ bytes, view, firstId }: FlowAsked): Generator<FlowAnswer> {
  try {
    const document = openDocument(bytes);
    const { content, blocks, ...head } = document.read(view, firstId);
    yield { is: 'head', head: { ...head, kind: document.kind, facts: factsOf(blocks, head.headers) } };
    for (const part of inParts(content)) yield* sentContent(part);
    const cameWith = document.cameWith?.(head);
    if (cameWith !== undefined) yield { is: 'came-with', cameWith };
    yield { is: 'done' };
  } catch (error) {
    if (!(error instanceof DocxUnreadable)) throw error;
    yield { is: 'unreadable', why: error.why };
  }
}

function* inParts(content: readonly FlowContent[]): Generator<readonly FlowContent[]> {
  let part: FlowContent[] = [];
  let size = 0;
  for (const one of withTablesInParts(content)) {
    part.push(one);
    size += one.is === 'table' ? one.rows.length : 1;
    if (size < mostInOne) continue;
    yield part;
    part = [];
    size = 0;
  }
  if (part.length > 0) yield part;
}
