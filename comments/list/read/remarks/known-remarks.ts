import { isAnonymous, whoIn } from '../../../model/came-with.ts';
import type { Comment, Target } from '../../../model/comment.ts';
import { standsForIn } from '../../../model/replaced.ts';
import { withoutResolved } from '../../../model/resolved.ts';
import { asRead, quoteOf } from '../../../model/target/quote.ts';
import { comparable } from '../../../text/comparable-text.ts';
import { everyEntry } from '../../entries/entries.ts';
import type { Entry } from '../../entries/entry.ts';
import { makerOf } from '../../entries/sender.ts';
import type { ListSource } from '../../list.ts';
import { noteText } from '../../templates/note.ts';
import type { Remark } from './remark.ts';
import { isTakenIn } from './remark-ids.ts';
import type { NotedRemark } from './remark-notes.ts';
import { saidAndReplies } from './replies-below.ts';
import { SaidBefore } from './said-before.ts';
import { minuteOf, minutesOf } from './word-time.ts';

/** A remark of a file, by its id. */
interface Told {
  id: string;
  remark: Remark;
  /** The words that it is on. */
  quote: string;
}

interface ToldWhole extends Told {
  noted: NotedRemark;
  target: Target;
}

export interface KnownRemark {
  comment: Comment;
  /** Is it known otherwise than by its id: as one that we wrote into the file, or by its words? */
  isOwn: boolean;
  /** Has somebody changed its words there since? */
  isMended: boolean;
}

/**
 * The comments that remarks may be. One that was taken in before has an id that says so; one that we wrote into the file ourselves is told by
 * author, time and words.
 */
export class KnownRemarks {
  private readonly byId: ReadonlyMap<string, Comment>;
  private readonly byMinute: ReadonlyMap<string, Entry[]>;
  private readonly entries: readonly Entry[];
  private readonly standsFor: ReadonlyMap<string, string>;
  private readonly own = new Map<string, Pick<KnownRemark, 'comment' | 'isMended'> & { isHalf?: true }>();
  private readonly taken = new Set<string>();
  /** Those of the taken whose change the file has, too. */
  private readonly changed = new Set<string>();
  private readonly given = new Set<string>();
  private readonly halves = new Set<string>();

  /**
   * @param asKept the comments as they were written: those of the source bear the name and the organisation that the reader has given since,
   * which stand in a file as well
   */
  constructor(source: ListSource, asKept: readonly Comment[] = []) {
    this.byId = new Map(source.comments.map((comment) => [comment.id, comment]));
    this.entries = [...everyEntry(source), ...everyEntry({ ...source, comments: [...asKept] })];
    this.byMinute = Map.groupBy(this.entries, ({ comment }) => minuteOf(comment.created));
    this.standsFor = standsForIn(source.comments);
  }

  /** Tells which of our own comments the remarks of a file are: first those that say what we wrote, then those that somebody has mended. */
  findOwn(remarks: readonly Told[]): void {
    const fresh = remarks.filter(({ id }) => !this.byId.has(id));
    const left = fresh.filter((one) => {
      const found = this.inMinuteOf(one.remark).find((entry) => this.isFree(entry) && saysTheSame(entry, one));
      if (found) this.take(one, found, false);
      return !found;
    });
    for (const one of left) {
      const found = this.mendedFrom(one, left);
      if (found) this.take(one, found, true);
    }
  }

  /** Tells which comments the remarks that aren't known otherwise are by their words. @param remarks all of the file */
  findByWords<T extends ToldWhole>(remarks: readonly T[], isAsked: (remark: T) => boolean): void {
    const left = remarks.filter((one) => !this.byId.has(one.id) && !this.own.has(one.id) && isAsked(one));
    if (left.length === 0) return;
    for (const one of remarks) if (this.byId.has(one.id)) this.meet(one.id, one);
    const before = new SaidBefore(this.entries, namesOf);
    const apart = left.filter((one) => {
      const found = before.find(one, ({ comment }) => this.isFree({ comment }));
      if (found) this.take(one, found, false);
      return !found;
    });
    for (const one of apart) {
      const others = one.remark.is === 'change' ? this.changed : this.taken;
      const found = before.findJoint(one, ({ id }, half) => !others.has(id) && !this.halves.has(`${half}\n${id}`));
      if (!found) continue;
      this.halves.add(`${found.half}\n${found.comment.id}`);
      this.own.set(one.id, { comment: found.comment, isMended: false, isHalf: true });
    }
  }

  /** Each comment once; of one that was carried over to another edition the copy there. */
  comment(id: string): KnownRemark | undefined {
    const imported = this.byId.get(id);
    const own = imported ? undefined : this.own.get(id);
    const found = imported ?? own?.comment;
    if (!found || (this.given.has(found.id) && !own?.isHalf)) return undefined;
    this.given.add(found.id);
    const last = this.byId.get(this.standsFor.get(found.id) ?? '') ?? found;
    return { comment: last, isOwn: own !== undefined, isMended: own?.isMended ?? false };
  }

  /** Was it taken in before? */
  has(id: string): boolean {
    return this.byId.has(id);
  }

  private take(told: Told, { comment }: Entry, isMended: boolean): void {
    const found = this.byId.get(comment.id);
    if (!found) return;
    this.meet(found.id, told);
    this.own.set(told.id, { comment: found, isMended });
  }

  private meet(id: string, { remark: { editing, movedBehind } }: Told): void {
    this.taken.add(id);
    if (editing !== undefined || movedBehind !== undefined) this.changed.add(id);
  }

  private isFree({ comment }: Pick<Entry, 'comment'>): boolean {
    return !this.taken.has(comment.id);
  }

  /** Those that its author wrote in its minute. */
  private inMinuteOf({ author, date }: Remark): Entry[] {
    const name = isAnonymous(author) ? '' : author.trim();
    const entries = minutesOf(date).flatMap((minute) => this.byMinute.get(minute) ?? []);
    return entries.filter((entry) => namesOf(entry).has(name));
  }

  /**
   * One of ours whose words were mended in the file: Word keeps author and time. On the same words; or, where it has a name, the only one of
   * that minute on both sides.
   */
  private mendedFrom(told: Told, left: readonly Told[]): Entry | undefined {
    const free = this.inMinuteOf(told.remark).filter((entry) => this.isFree(entry) && !isTakenIn(entry.comment.id));
    if (free.length === 0) return undefined;
    const words = comparable(told.quote).text;
    const onSame = free.filter(({ comment }) => comparable(quoteOf(comment)).text === words);
    if (commentsIn(onSame) === 1) return onSame[0];
    if (isAnonymous(told.remark.author) || commentsIn(free) !== 1) return undefined;
    return left.every((one) => one === told || whoIn(one.remark) !== whoIn(told.remark)) ? free[0] : undefined;
  }
}

/** Each is there as it was kept, and under its writer's present name. */
const commentsIn = (entries: readonly Entry[]) => new Set(entries.map(({ comment }) => comment.id)).size;

/** One that was written into the file by itself. */
function saysTheSame(entry: Entry, { remark, quote }: Told): boolean {
  const words = comparable(remark.text).text;
  if (words === '') return isSameProposal(entry.comment, quote, remark.editing);
  const said = [words, comparable(withoutQuote(remark.text)).text];
  return textsOf(entry).some((text) => said.includes(comparable(text).text)) || isSaidFirst(entry, remark.text);
}

/** Who hadn't given a name has none in the file, and Word may have taken it out. */
function namesOf({ comment: { creator }, from }: Entry): ReadonlySet<string> {
  const names = [makerOf(creator, from).name, creator.name?.trim(), creator.remissinstans?.trim()];
  return new Set(['', ...names.filter((name) => name !== undefined)]);
}

/** Labels and the like may have been changed since: they stand below what is said. */
function isSaidFirst({ comment }: Entry, text: string): boolean {
  const said = saidAndReplies(comment).said.trim();
  return said !== '' && withoutQuote(text).startsWith(`${said}\n\n`);
}

/** A comment that can't stand at its words in a file, as one on a note, begins with them (`quotedBefore`), and so does one on words of a former version. */
export const withoutQuote = (text: string): string =>
  text.replace(/^”[^\n]*”\n+/, '').replace(/^Gäller orden som de stod i en tidigare version: ”[^\n]*\n+/, '');

/** The words of either may be part of the other's: what was changed in a file is read as whole words. */
export function isSameProposal(comment: Comment, quote: string, editing: string | undefined): boolean {
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
  const said = commenting === undefined ? undefined : saidAndReplies(entry.comment).said;
  const alone = { ...entry, comment: { ...rest, ...(said && { commenting: said }) } };
  const { editing } = entry.comment;
  const whole = { ...alone, comment: { ...alone.comment, ...(editing !== undefined && { editing }) } };
  // What was resolved is marked so in a file, and doesn't say it in words.
  const marked = [alone, whole].map((one) => ({ ...one, comment: withoutResolved(one.comment) }));
  const notes = [entry, alone, whole, ...marked].flatMap((one) =>
    ([true, false, 'one', 'several'] as const).flatMap((placed) => [
      noteText(one, placed),
      noteText(one, placed, false),
    ]),
  );
  return [said ?? '', ...notes].filter((text) => text !== '');
}
