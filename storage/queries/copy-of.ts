import { SentRemarks } from '../../comments/list/read/remarks/sent-remarks.ts';
import { isAnonymous } from '../../comments/model/came-with.ts';
import type { Edition } from '../../comments/model/model.ts';
import type { CameWith, SentRemark, SentWith } from '../../comments/model/sent-with.ts';
import { isSameText, shareOf } from '../../comments/similarity/shared-text.ts';
import type { Store } from '../db/store.ts';
import { commentsOf, editionsOf } from './read.ts';

/** A file that is open, as far as it tells whether it is a copy in which others have written. */
export interface CopyFile {
  /** What stands in it; undefined where that can't be told. Of keys alone nothing is told. */
  cameWith: CameWith | undefined;
  /** As it is read. */
  text: string;
  /** The reader's own name: what is said by that in the file isn't said by others. */
  reader?: string | undefined;
}

/** What others have said in a copy of a document. */
export interface SaidInCopy {
  /** Where it can be taken in; missing where the document is in none. */
  arende?: string;
  comments: number;
  changes: number;
  replies: number;
  /** What the document came with that has other words in the file. Who has written them isn't said there. */
  mended: number;
  /** Changes that the document came with and that the file has no longer: accepted, rejected or gone. */
  settled: number;
  /** Whoever said something, in the order of the file; those that the file doesn't name are left out. */
  authors: string[];
}

/** From this share of equal text on, a file in which others have written is taken for a copy: page numbers may have been worked out anew. */
const copies = 0.95;

/**
 * What others have said in a file that is a copy of an edition by its text; undefined where they have said nothing. Left out is what the
 * document came with, and whoever's comments have been taken in.
 */
export async function copyOf(store: Store, edition: Edition, file: CopyFile): Promise<SaidInCopy | undefined> {
  const { cameWith: has, text, reader } = file;
  if (typeof has !== 'object' || has.remarks.length === 0) return undefined;
  const { document, cameWith: own } = edition;
  const others = (await editionsOf(store, document)).filter(({ id }) => id !== edition.id);
  // Its own first: of what several came with each is known once.
  const cameWith = [edition, ...others].flatMap((one) => one.cameWith ?? []);
  const isTaken = takenIn(has, await commentsOf(store, document));
  const sentWith = new SentRemarks(cameWith);
  const told = sentWith.tellAll(has.remarks);
  const isOf = (author: string) => author.trim() === reader?.trim() || isTaken(author.trim());
  const said = has.remarks.filter(({ author }, i) => told[i] === undefined && !isOf(author));
  const mended = has.remarks.filter(({ author }, i) => told[i]?.is === 'changed' && !isOf(author)).length;
  if (said.length + mended === 0) return undefined;
  const kept = edition.snapshot && (await store.db.snapshots.get(edition.snapshot))?.text;
  // Where the document was sent with changes, its own text has what they put in.
  if (!kept || ![has.original ?? text, text].some((one) => isSameText(kept, one) || shareOf(kept, one) >= copies))
    return undefined;
  const count = (is: SentRemark['is']) => said.filter((one) => one.is === is).length;
  const arende = (await store.db.documents.get(document))?.arende;
  return {
    ...(arende !== undefined && { arende }),
    ...{ comments: count('comment'), changes: count('change'), replies: count('reply'), mended },
    settled: typeof own === 'object' ? own.remarks.filter((one) => sentWith.isGone(one)).length : 0,
    authors: [...new Set(said.flatMap(({ author }) => (isAnonymous(author) ? [] : author.trim())))],
  };
}

/** The same for an edition by its id, which the file has been found to be. */
export async function copyOfKnown(store: Store, edition: string, file: CopyFile): Promise<SaidInCopy | undefined> {
  const known = await store.db.editions.get(edition);
  return known && copyOf(store, known, file);
}

/** Who has at least as many comments here as remarks in the file: a change is a comment, too, when it is taken in. */
function takenIn(
  { remarks: said }: SentWith,
  comments: readonly { creator: { name?: string } }[],
): (author: string) => boolean {
  const remarks = new Map<string, number>();
  for (const { is, author } of said)
    if (is !== 'reply') remarks.set(author.trim(), (remarks.get(author.trim()) ?? 0) + 1);
  const here = new Map<string, number>();
  for (const { creator } of comments) {
    const name = creator.name?.trim() ?? '';
    here.set(name, (here.get(name) ?? 0) + 1);
  }
  return (author) => !isAnonymous(author) && (here.get(author) ?? 0) >= Math.max(1, remarks.get(author) ?? 0);
}
