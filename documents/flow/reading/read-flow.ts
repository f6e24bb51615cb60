import { DocxUnreadable } from '../../docx/file/docx-unreadable.ts';
import { factsOf } from '../../facts.ts';
import type { FlowContent } from '../content/content.ts';
import { openDocument } from '../content/open-document.ts';
import type { FlowAnswer, FlowAsked } from './flow-answer.ts';

/** How much goes in a message: the first is drawn while the others come. In pieces of content, of which a table is one. */
const mostInOne = 100;

/** Reads a document and says what it is, bit by bit. */
export function* readFlow({ bytes, view, firstId }: FlowAsked): Generator<FlowAnswer> {
  try {
    const document = openDocument(bytes);
    const { content, blocks, ...head } = document.read(view, firstId);
    yield { is: 'head', head: { ...head, kind: document.kind, facts: factsOf(blocks, head.headers) } };
    for (const part of inParts(content)) yield { is: 'content', content: part };
    const keys = document.cameWith?.(head);
    if (keys !== undefined) yield { is: 'came-with', keys };
    yield { is: 'done' };
  } catch (error) {
    if (!(error instanceof DocxUnreadable)) throw error;
    yield { is: 'unreadable', why: error.why };
  }
}

function* inParts(content: readonly FlowContent[]): Generator<readonly FlowContent[]> {
  for (let at = 0; at < content.length; at += mostInOne) yield content.slice(at, at + mostInOne);
}
