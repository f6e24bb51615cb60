import { fold } from '../../../language/swedish/letters/fold.ts';
import { authorKey } from '../../model/author.ts';
import type { Comment } from '../../model/comment.ts';
import { isDeleted } from '../../model/record.ts';
import type { ListSource } from '../list.ts';
import { isSameOrganisation } from '../organisation.ts';

/** Who says what isn't said by the remissinstans that answers, as far as it is known. */
export interface VoiceSender {
  name?: string;
  remissinstans?: string;
  /** What the statement is called where it is apart from the organisation's own, as "Ersättaryttrande". */
  apart?: string;
  /** Is it a member of ours who says so, against what we say? */
  member?: true;
}

/**
 * Whose a comment is: undefined of what we who answer say ourselves. Ours is what this reader has written, what names our
 * organisation, and what the handläggare has written; whoever says nothing of an organisation speaks for themselves alone.
 */
export function sendersOf(source: Pick<ListSource, 'arende' | 'reviewer' | 'comments'>) {
  const { arende, reviewer, comments } = source;
  const us = arende?.remissinstans ?? reviewer?.remissinstans;
  const authors = new Set(comments.filter((one) => !isDeleted(one)).map(({ creator }) => authorKey(creator)));
  // Where nothing says who answers, a single author does.
  const isAlone = us === undefined && reviewer === undefined && authors.size === 1;
  const isOurs = ({ id, name, remissinstans }: Comment['creator']): boolean => {
    if (isAlone || id === reviewer?.id) return true;
    if (remissinstans !== undefined) return us !== undefined && isSameOrganisation(remissinstans, us);
    return name !== undefined && arende?.handlaggare !== undefined && isSameName(name, arende.handlaggare);
  };
  return ({ creator, tagging }: Pick<Comment, 'creator' | 'tagging'>): VoiceSender | undefined => {
    const [name, remissinstans] = [creator.name?.trim(), creator.remissinstans?.trim()];
    const apart = apartAs(creator, tagging);
    if (isOurs(creator)) return apart === undefined ? undefined : { ...(name && { name }), apart, member: true };
    return { ...(name && { name }), ...(remissinstans && { remissinstans }), ...(apart && { apart }) };
  };
}

export type SenderOf = ReturnType<typeof sendersOf>;

const plain = (text: string) => fold(text).text.trim().replace(/\s+/g, ' ');
const isSameName = (one: string, other: string) => plain(one) === plain(other);

/** Statements of somebody within an organisation that are none of its own. */
const statements = [
  'Ersättaryttrande',
  'Särskilt uttalande',
  'Särskilt yttrande',
  'Reservation',
  'Minoritetsyttrande',
  'Protokollsanteckning',
];

function apartAs({ role }: Comment['creator'], labels: readonly string[] = []): string | undefined {
  const said = new Set(labels.map(plain));
  const named = statements.find((statement) => said.has(plain(statement)));
  return named ?? (role !== undefined && /^ersättare(?!\p{L})/iu.test(role.trim()) ? 'Ersättaryttrande' : undefined);
}

/** What stands where a name would, of a comment that nobody's name is known of. */
export const unknownSender = 'Okänd';

/** "Anna Öst, Socialförvaltningen"; of somebody who isn't known at all, nothing. */
export const senderName = ({ name, remissinstans, apart }: VoiceSender): string =>
  [name, remissinstans, apart?.toLowerCase()].filter(Boolean).join(', ');

/** What stands over all that comes from there: "Från Socialförvaltningen". */
export function senderHeading({ name, remissinstans, apart }: VoiceSender): string {
  const who = remissinstans ?? name;
  if (apart !== undefined) return who === undefined ? apart : `${apart} från ${who}`;
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
