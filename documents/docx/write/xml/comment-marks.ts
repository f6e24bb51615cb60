import type { XmlElement } from '../../file/xml-element.ts';
import { type CommentStyles, signLooks } from '../parts/comment-parts.ts';
import type { NoteRange } from '../places/note-places.ts';
import type { TrackedProposal } from '../proposals/tracked-proposal.ts';
import type { PartEdits, XmlPlace } from './part-edits.ts';
import { runProperties } from './run-properties.ts';
import { escaped, type Prefixed, runContent, wordPrefixAt, wordTime } from './written-xml.ts';

/** Who changes something, and when. */
interface Changing {
  author: string;
  created: string;
}

/** Writes the marks of comments into a part, and their proposals as changes. */
export class CommentMarks {
  private readonly edits: PartEdits;
  private readonly styles: CommentStyles;
  private readonly newChangeId: () => number;

  constructor(edits: PartEdits, styles: CommentStyles, newChangeId: () => number) {
    this.edits = edits;
    this.styles = styles;
    this.newChangeId = newChangeId;
  }

  /** @param proposal what is to be changed in the comment's words */
  write(id: number, { start, end }: NoteRange, proposal?: TrackedProposal & Changing): void {
    const inserted = proposal && this.change(proposal);
    const begins = this.element(start.mark, `commentRangeStart`, id);
    const ends = this.element(end.mark, `commentRangeEnd`, id);
    const sign = this.sign(end.reference, id);
    const isBeside = end.reference.at === end.mark.at;
    if (start.mark.at === end.mark.at) {
      const isWithin = proposal?.place.at === start.mark.at;
      const within = isWithin ? (inserted ?? '') : '';
      this.edits.put(start.mark, 'empty', begins + within + ends + (isBeside ? sign : ''));
      if (!isWithin && proposal && inserted) this.edits.put(proposal.place, 'empty', inserted);
    } else {
      this.edits.put(start.mark, 'starts', begins);
      this.edits.put(end.mark, 'ends', ends + (isBeside ? sign : ''));
      if (proposal && inserted)
        this.edits.put(proposal.place, proposal.begins ? 'insertedBehind' : 'insertedBefore', inserted);
    }
    if (!isBeside) this.edits.put(end.reference, 'ends', sign);
  }

  /** @returns what is inserted; what is deleted is written */
  private change({ deleted, texts, put, place, like, ...by }: TrackedProposal & Changing): string {
    for (const { from, to } of deleted) {
      const names = this.names(from.parent);
      this.edits.delete({
        from,
        to,
        texts,
        open: () => this.changeTag('del', names, by),
        close: `</${names.prefix}:del>`,
      });
    }
    if (put === '') return '';
    const names = this.names(place.parent);
    const w = `${names.prefix}:`;
    const looks = like && like.namespaces === place.parent.namespaces ? runProperties(this.edits.part, like) : '';
    return `${this.changeTag('ins', names, by)}<${w}r>${looks}${runContent(put, w)}</${w}r></${w}ins>`;
  }

  private changeTag(kind: 'ins' | 'del', { prefix, declared }: Prefixed, { author, created }: Changing): string {
    const time = wordTime(created);
    const date = time === undefined ? '' : ` ${prefix}:date="${time}"`;
    const id = `${prefix}:id="${this.newChangeId()}"`;
    return `<${prefix}:${kind}${declared} ${id} ${prefix}:author="${escaped(author)}"${date}>`;
  }

  private element({ parent }: XmlPlace, name: string, id: number): string {
    const { prefix, declared } = this.names(parent);
    return `<${prefix}:${name}${declared} ${prefix}:id="${id}"/>`;
  }

  private sign({ parent }: XmlPlace, id: number): string {
    const { prefix, declared } = this.names(parent);
    const w = `${prefix}:`;
    return `<${w}r${declared}>${signLooks(this.styles, w)}<${w}commentReference ${w}id="${id}"/></${w}r>`;
  }

  private names(parent: XmlElement): Prefixed {
    return wordPrefixAt(parent, this.edits.part.text);
  }
}
