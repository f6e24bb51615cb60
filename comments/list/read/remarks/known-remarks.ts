import { isAnonymous } from '../../../model/came-with.ts';
import type { Comment } from '../../../model/comment.ts';
import { standsForIn } from '../../../model/replaced.ts';
import { asRead, quoteOf } from '../../../model/target/quote.ts';
import { comparable } from '../../../text/comparable-text.ts';
import { everyEntry } from '../../entries/entries.ts';
import type { Entry } from '../../entries/entry.ts';
import { makerOf } from '../../entries/sender.ts';
import type { ListSource } from '../../list.ts';
import { noteText } from '../../templates/note.ts';
import type { Remark } from './remark.ts';
import { withoutReplies } from './replies.ts';
import { minuteOf, minutesOf } from './word-time.ts';

/**
 * The comments that remarks may be. One that was taken in before has an id that says so; one that we wrote into the file ourselves is told by
 * author, time and words.
 */
export class KnownRemarks {
  private readonly byId: ReadonlyMap<string, Comment>;
  private readonly byMinute: ReadonlyMap<string, Entry[]>;
  private readonly standsFor: ReadonlyMap<string, string>;
  private readonly taken = new Set<string>();

  /**
   * @param asKept the comments as they were written: those of the source bear the name and the organisation that the reader has given since,
   * which stand in a file as well
   */
  constructor(source: ListSource, asKept: readonly Comment[] = []) {
    this.byId = new Map(source.comments.map((comment) => [comment.id, comment]));
    const entries = [...everyEntry(source), ...everyEntry({ ...source, comments: [...asKept] })];
    this.byMinute = Map.groupBy(entries, ({ comment }) => minuteOf(comment.created));
    this.standsFor = standsForIn(source.comments);
  }

  /** Each comment once; of one that was carried over to another edition the copy there. */
  comment(id: string, remark: Remark, quote: string): { comment: Comment; isOwn: boolean } | undefined {
    const imported = this.byId.get(id);
    const own = imported ? undefined : this.ownOf(remark, quote);
    const found = imported ?? own;
    if (!found || this.taken.has(found.id)) return undefined;
    this.taken.add(found.id);
    const last = this.byId.get(this.standsFor.get(found.id) ?? '') ?? found;
    return { comment: last, isOwn: own !== undefined };
  }

  /** Was it taken in before? */
  has(id: string): boolean {
    return this.byId.has(id);
  }

  private ownOf(remark: Remark, quote: string): Comment | undefined {
    const words = comparable(remark.text).text;
    const said = [words, comparable(withoutQuote(remark.text)).text];
    const entries = minutesOf(remark.date).flatMap((minute) => this.byMinute.get(minute) ?? []);
    const found = entries.find(
      (entry) =>
        !this.taken.has(entry.comment.id) &&
        namesOf(entry).has(isAnonymous(remark.author) ? '' : remark.author.trim()) &&
        (words === ''
          ? isSameProposal(entry.comment, quote, remark.editing)
          : textsOf(entry).some((text) => said.includes(comparable(text).text)) || isSaidFirst(entry, remark.text)),
    );
    return found && this.byId.get(found.comment.id);
  }
}

/** Who hadn't given a name has none in the file, and Word may have taken it out. */
function namesOf({ comment: { creator }, from }: Entry): ReadonlySet<string> {
  const names = [makerOf(creator, from).name, creator.name?.trim(), creator.remissinstans?.trim()];
  return new Set(['', ...names.filter((name) => name !== undefined)]);
}

/** Labels and the like may have been changed since: they stand below what is said. */
function isSaidFirst({ comment: { commenting } }: Entry, text: string): boolean {
  const said = commenting === undefined ? '' : withoutReplies(commenting).said.trim();
  return said !== '' && withoutQuote(text).startsWith(`${said}\n\n`);
}

/** A comment that can't stand at its words in a file, as one on a note, begins with them: `quotedBefore`. */
const withoutQuote = (text: string): string => text.replace(/^”[^\n]*”\n+/, '');

/** The words of either may be part of the other's: what was changed in a file is read as whole words. */
function isSameProposal(comment: Comment, quote: string, editing: string | undefined): boolean {
  if (editing === undefined || comment.editing === undefined) return false;
  const [own, theirs] = [quoteOf(comment), asRead(quote, false)];
  return (
    replacedOnce(theirs, own, comment.editing) === comparable(editing).text ||
    replacedOnce(own, theirs, editing) === comparable(comment.editing).text
  );
}

/** To be compared; undefined where the words aren't in it. */
function replacedOnce(text: string, words: string, by: string): string | undefined {
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? undefined : comparable(text.slice(0, at) + by + text.slice(at + words.length)).text;
}

/** What a comment may have become in a file: its words alone, or all that a note says of it. Replies have come since. */
function textsOf(entry: Entry): string[] {
  const { commenting, editing: _, ...rest } = entry.comment;
  const said = commenting === undefined ? undefined : withoutReplies(commenting).said;
  const alone = { ...entry, comment: { ...rest, ...(said && { commenting: said }) } };
  const { editing } = entry.comment;
  const whole = { ...alone, comment: { ...alone.comment, ...(editing !== undefined && { editing }) } };
  const notes = [entry, alone, whole].flatMap((one) =>
    [true, false].flatMap((isPlaced) => [noteText(one, isPlaced), noteText(one, isPlaced, false)]),
  );
  return [said ?? '', ...notes].filter((text) => text !== '');
}
