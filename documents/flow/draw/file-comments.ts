import type { BlockId, Span } from '../../block.ts';
import type { FlowComment } from '../content/comment-places.ts';
import type { FlowWords } from './flow-words.ts';
import type { Elements } from './new-element.ts';

/** A comment and the sign that stands for it at its words. */
interface Signed {
  comment: FlowComment;
  /** "AE2": initials, and which of the file's comments it is. */
  sign: string;
}

/** The comments that the file holds, apart from one's own: a sign at their words, and a box behind the paragraph. */
export class FileComments {
  /** By the block in which its words end. */
  private readonly ending = new Map<BlockId, Signed[]>();
  /** By block, the words that comments are on. */
  private readonly words = new Map<BlockId, Span[]>();
  private readonly unplaced: Signed[] = [];
  private readonly elements: Elements;
  private readonly says: FlowWords;

  constructor(elements: Elements, comments: readonly FlowComment[], says: FlowWords) {
    this.elements = elements;
    this.says = says;
    for (const [i, comment] of comments.entries()) {
      const signed = { comment, sign: `${initialsOf(comment)}${i + 1}` };
      const block = comment.spans.at(-1)?.block ?? comment.place;
      if (block !== undefined) addTo(this.ending, block, signed);
      else this.unplaced.push(signed);
      for (const span of comment.spans) if (span.end > span.start) addTo(this.words, span.block, span);
    }
  }

  /** The words of a block that comments are on. */
  on(block: BlockId): readonly Span[] {
    return this.words.get(block) ?? [];
  }

  /** What leads from the end of the words to the comment. */
  signsIn(block: BlockId): { at: number; node: Node }[] {
    return (this.ending.get(block) ?? [])
      .map(({ comment, sign }) => ({ at: comment.spans.at(-1)?.end ?? 0, node: this.sign(comment, sign) }))
      .toSorted((a, b) => a.at - b.at);
  }

  /** To stand behind the paragraph; undefined where no comment's words end in it. */
  boxOf(block: BlockId): HTMLElement | undefined {
    const signed = this.ending.get(block);
    // What is left at the end stands in what isn't drawn, or in a header.
    this.ending.delete(block);
    return signed && this.box(signed);
  }

  /** Comments on words that aren't drawn. */
  rest(): HTMLElement | undefined {
    const left = [...this.unplaced, ...[...this.ending.values()].flat()];
    if (left.length === 0) return undefined;
    const box = this.box(left);
    box.prepend(this.elements.make('p.file-comments-title', this.says.elsewhere));
    return box;
  }

  private sign({ author }: FlowComment, sign: string): Node {
    const link = this.elements.make('a.comment-sign', sign);
    link.href = `#${commentAnchor(sign)}`;
    link.id = wordsAnchor(sign);
    link.title = this.says.toComment(author);
    return link;
  }

  private box(signed: readonly Signed[]): HTMLElement {
    const box = this.elements.make('aside.file-comments');
    for (const one of signed) box.append(this.comment(one));
    return box;
  }

  private comment({ comment, sign }: Signed): HTMLElement {
    const { elements, says } = this;
    const by = elements.make('span.file-comment-head', says.commentBy(comment.author, comment.date));
    const back = elements.make('a.comment-sign', sign);
    back.href = `#${wordsAnchor(sign)}`;
    back.title = says.toWords;
    const lead = comment.spans.length > 0 || comment.place !== undefined ? [back, ' '] : [];
    const replies = comment.replies.map((reply) => {
      const by = elements.make('span.file-comment-head', says.commentBy(reply.author, reply.date));
      return elements.make('div.file-comment-reply', by, this.text(reply.text));
    });
    const text = this.text(comment.text);
    const { beside } = comment;
    const isOn = beside?.is === 'picture' || beside?.is === 'hidden' ? says.beside(beside.is) : undefined;
    const where = isOn && elements.make('p.file-comment-head', isOn);
    // What is settled takes a line, until one wants to see it; what is pressed to see it can hold no link.
    if (comment.isResolved) text.prepend(...lead);
    const drawn = comment.isResolved
      ? elements.make(
          'details.file-comment',
          elements.make(
            'summary',
            ...(lead.length > 0 ? [elements.make('span.comment-sign', sign), ' '] : []),
            `${says.resolved}: `,
            by,
          ),
          where,
          text,
          ...replies,
        )
      : elements.make('div.file-comment', ...lead, by, where, text, ...replies);
    drawn.id = commentAnchor(sign);
    return drawn;
  }

  private text(text: string): HTMLElement {
    return this.elements.make('p.file-comment-text', text);
  }
}

const commentAnchor = (sign: string) => `file-comment-${sign}`;
const wordsAnchor = (sign: string) => `commented-${sign}`;

function initialsOf({ initials, author }: FlowComment): string {
  const made = author.split(/\s+/).map((name) => [...letters(name)][0]?.toUpperCase() ?? '');
  return [...(letters(initials) || made.join(''))].slice(0, 4).join('') || '•';
}

const letters = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
