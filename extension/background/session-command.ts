import { array, is, maxLength, nonEmpty, pipe, strictObject } from 'valibot';
import { comment } from '../../comments/model/comment.ts';
import type { Snapshot } from '../../comments/model/model.ts';
import { isFarAhead } from '../../comments/model/stamp.ts';
import { readCommand } from '../../storage/commands/command.ts';
import { hashOf, type SentEdition } from './sent-editions.ts';

const { kind, id, document, edition, target, identifying, creator, created } = comment.entries;

/** The fields of a comment made by marking words in a page: the place, and no text. */
const highlight = strictObject({
  kind,
  id,
  document,
  edition,
  target,
  identifying,
  status: comment.entries.status,
  internal: comment.entries.internal,
  creator,
  created,
});

/** More than anybody marks at one press. */
const highlights = pipe(array(highlight), nonEmpty(), maxLength(20));

interface Bounds {
  /** What the worker has sent to the session at its current address. */
  editions: readonly SentEdition[];
  /** The id of the one who writes here. */
  reviewer: string | undefined;
  now: Date;
}

/**
 * Why a session may not send this command; undefined where it is allowed: marking words in an edition that was sent to it.
 * That a comment is new the database says: one that is there isn't written over.
 */
export async function beyondSession(sent: unknown, { editions, reviewer, now }: Bounds): Promise<string | undefined> {
  const read = readCommand(sent);
  if ('problem' in read) return read.problem;
  const { command } = read;
  if (command.type !== 'change') return `no session does ${command.type}`;
  if (command.draft !== undefined || command.as !== undefined) return 'no session does more than mark words';
  const made = command.changes.flatMap((one) => (one.do === 'create' ? [one.record] : []));
  const beginning = command.changes.filter(({ do: done }) => done === 'ensure');
  if (made.length + beginning.length < command.changes.length) return 'no session changes or deletes';
  if (!is(highlights, made)) return 'no session does more than mark words';
  const there = editions.find(
    (one) => one.document === command.scope && made.every((mark) => isIn(one, mark) && mark.creator.id === reviewer),
  );
  if (!there) return 'not the edition that was sent';
  if (made.some((mark) => isFarAhead(mark.created, now))) return 'marked in the future';
  if (beginning.length > 0 && there.begin !== (await hashOf(beginning))) return 'not the beginning that was sent';
  return isText(command.snapshots ?? [], there, beginning.length > 0) ? undefined : 'not the text that was sent';
}

const isIn = (edition: SentEdition, mark: { document: string; edition: string }) =>
  mark.document === edition.document && mark.edition === edition.edition;

const isText = (snapshots: readonly Snapshot[], edition: SentEdition, isNew: boolean): boolean =>
  snapshots.length === 0 || (isNew && snapshots.length === 1 && snapshots[0]?.id === edition.snapshot);
