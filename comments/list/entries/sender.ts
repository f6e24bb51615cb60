import { fold } from '../../../language/swedish/letters/fold.ts';
import { authorKey } from '../../model/author.ts';
import type { Comment } from '../../model/comment.ts';
import { isDeleted } from '../../model/record.ts';
import { type Statement, statementAmong } from '../../model/statement.ts';
import type { ListSource } from '../list.ts';
import { isSameOrganisation } from '../organisation.ts';

/** Who says what isn't said by the remissinstans that answers, as far as it is known. */
export interface VoiceSender {
  /** Of what is apart, whose it is: often somebody else than who has written it down. */
  name?: string;
  remissinstans?: string;
  /** What the statement is called where it is apart from the organisation's own, as "Ersättaryttrande". */
  apart?: string;
  /** Is it a member of ours who says so, against what we say? */
  member?: true;
}

/**
 * Whose a comment is: undefined of what we who answer say ourselves. Ours is what this reader has written, what names our
 * organisation or the reader's, and what the handläggare has written; whoever says nothing of an organisation speaks for themselves alone.
 */
export function sendersOf(source: Pick<ListSource, 'arende' | 'reviewer' | 'comments'>) {
  const { arende, reviewer, comments } = source;
  const us = arende?.remissinstans ?? reviewer?.remissinstans;
  const authors = new Set(comments.filter((one) => !isDeleted(one)).map(({ creator }) => authorKey(creator)));
  // Where nothing says who answers, a single author does.
  const isAlone = us === undefined && reviewer === undefined && authors.size === 1;
  const isOurs = ({ id, name, remissinstans }: Comment['creator']): boolean => {
    if (isAlone || id === reviewer?.id) return true;
    // What the reader writes is ours, whatever they call their organisation; so is what those write who call theirs the same.
    if (remissinstans !== undefined)
      return [us, reviewer?.remissinstans].some((one) => one !== undefined && isSameOrganisation(remissinstans, one));
    return name !== undefined && arende?.handlaggare !== undefined && isSameName(name, arende.handlaggare);
  };
  return ({ creator, tagging }: Pick<Comment, 'creator' | 'tagging'>): VoiceSender | undefined => {
    const remissinstans = creator.remissinstans?.trim();
    const statement = statementBy(creator, tagging);
    const name = statement ? statement.whose.trim() : creator.name?.trim();
    const apart = statement?.kind;
    if (isOurs(creator)) return apart === undefined ? undefined : { ...(name && { name }), apart, member: true };
    return { ...(name && { name }), ...(remissinstans && { remissinstans }), ...(apart && { apart }) };
  };
}

export type SenderOf = ReturnType<typeof sendersOf>;

const plain = (text: string) => fold(text).text.trim().replace(/\s+/g, ' ');
const isSameName = (one: string, other: string) => plain(one) === plain(other);

/** By a label, which says whose it is or leaves it open; or by the role of its author, whose it is then. */
function statementBy({ name = '', role }: Comment['creator'], labels?: readonly string[]): Statement | undefined {
  const labelled = statementAmong(labels);
  if (labelled?.whose.trim() || !isErsattare(role)) return labelled;
  return { kind: labelled?.kind ?? 'Ersättaryttrande', whose: name };
}

const isErsattare = (role = '') => /^ersättare(?!\p{L})/iu.test(role.trim());

/** Who has made what a comment says: of what is apart that is whose it is, never who typed it in. Nothing where nobody is known. */
export function makerOf(
  { name: written, role }: Comment['creator'],
  from: VoiceSender | undefined,
): { name?: string | undefined; role?: string | undefined } {
  const name = written?.trim() || undefined;
  if (from?.apart === undefined) return { name, role };
  const isTypist = from.name === name && (name !== undefined || isErsattare(role));
  return { name: from.name, ...(isTypist && { role }) };
}

/** What stands where a name would, of a comment that nobody's name is known of. */
export const unknownSender = 'Okänd';

/** "Anna Öst, Socialförvaltningen"; of somebody who isn't known at all, nothing. */
export const senderName = ({ name, remissinstans, apart }: VoiceSender): string =>
  [name, remissinstans, apart?.toLowerCase()].filter(Boolean).join(', ');

/** What stands over all that comes from there: "Från Socialförvaltningen", "Reservation från Bo Alm (X)". */
export function senderHeading({ name, remissinstans, apart }: VoiceSender): string {
  // An organisation doesn't make the reservation against itself.
  if (apart !== undefined)
    return [name === undefined ? apart : `${apart} från ${name}`, remissinstans].filter(Boolean).join(', ');
  const who = remissinstans ?? name;
  return who === undefined ? 'Utan uppgift om avsändare' : `Från ${who}`;
}

/** How many comments come from others than us, or stand apart from what we say, by who they come from. */
export function othersAmong(comments: readonly Comment[], senderOf: SenderOf): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const comment of comments) {
    const sender = senderOf(comment);
    if (!sender) continue;
    const name = sender.apart ? senderHeading(sender) : (sender.remissinstans ?? sender.name ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator('sv', { numeric: true });
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => compare(a.name, b.name));
}
