import type { FlowPiece, TextLook, TrackedChange } from '../content/content.ts';
import { bookmarkAnchor, noteAnchor, referenceAnchor } from './anchors.ts';
import type { FlowWords } from './flow-words.ts';
import type { Elements } from './new-element.ts';

/** How the changes of an author are drawn: the first as usual. */
const lines = ['', 'of-second', 'of-third'] as const;

/** What a link may lead to: nothing else is followed. */
const followed = /^(?:https?|mailto):/i;

/** Puts around a text what it looks like, whose change it is and where it leads. */
export class Wrapping {
  private readonly elements: Elements;
  private readonly says: FlowWords;
  private readonly seesChanges: boolean;
  /** Those who have changed something, in order: which of the lines is theirs. */
  private readonly authors = new Map<string, number>();
  /** Notes that have been referred to: the first reference is the one that leads back. */
  private readonly referred = new Set<string>();

  /** @param seesChanges is whose change a text is to be seen? */
  constructor(elements: Elements, says: FlowWords, seesChanges: boolean) {
    this.seesChanges = seesChanges;
    this.elements = elements;
    this.says = says;
  }

  wrap(
    text: Text,
    piece: FlowPiece | undefined,
    { isCommented, isStruck }: { isCommented: boolean; isStruck: boolean },
  ): Node {
    let node: Node = text;
    if (piece?.look) node = this.looking(node, piece.look);
    if (piece?.note !== undefined) node = this.noteLink(node, piece.note);
    else if (piece?.link !== undefined) node = this.link(node, piece.link);
    if (piece?.change && this.seesChanges) node = this.changed(node, piece.change);
    else if (isStruck) node = this.elements.make('s', node);
    return isCommented ? this.elements.make('span.commented', node) : node;
  }

  /** A sign at the end of a paragraph that was split from the next, or is to be joined with it. */
  paragraphEnd(change: TrackedChange): Node {
    const end = this.changed(this.elements.page.createTextNode('¶'), change);
    end.classList.add('paragraph-end');
    return end;
  }

  private looking(node: Node, { bold, italic, underlined, raised, caps }: TextLook): Node {
    const { elements } = this;
    let around = node;
    if (raised) around = elements.make(raised === 'super' ? 'sup' : 'sub', around);
    if (bold) around = elements.make('b', around);
    if (italic) around = elements.make('i', around);
    if (underlined) around = elements.make('u', around);
    return caps ? elements.make(caps === 'all' ? 'span.all-caps' : 'span.small-caps', around) : around;
  }

  private changed(node: Node, { kind, author, date }: TrackedChange): HTMLElement {
    const isGone = kind === 'deleted' || kind === 'moved-away';
    const changed = this.elements.make(isGone ? 'del' : 'ins', node);
    changed.classList.add('change', kind, ...this.lineOf(author));
    changed.title = this.says.change(kind, author, date);
    return changed;
  }

  /** Words of two authors may stand side by side: each of the first few has a line of their own. */
  private lineOf(author: string): string[] {
    if (!this.authors.has(author)) this.authors.set(author, this.authors.size % lines.length);
    const [line] = lines.slice(this.authors.get(author) ?? 0);
    return line ? [line] : [];
  }

  private link(node: Node, to: string): Node {
    if (to.startsWith('#')) return this.linkTo(node, bookmarkAnchor(to.slice(1)));
    if (!followed.test(to)) return node;
    const link = this.elements.make('a', node);
    link.href = to;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return link;
  }

  /** The reference leads to the note, and the note's own number back. */
  private noteLink(node: Node, note: string): Node {
    const isReference = !this.referred.has(note);
    this.referred.add(note);
    const link = this.linkTo(node, isReference ? noteAnchor(note) : referenceAnchor(note));
    if (isReference) link.id = referenceAnchor(note);
    return link;
  }

  private linkTo(node: Node, anchor: string): HTMLAnchorElement {
    const link = this.elements.make('a', node);
    link.href = `#${encodeURIComponent(anchor)}`;
    return link;
  }
}
