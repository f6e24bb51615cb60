import { browser } from 'wxt/browser';
import type { About } from '../messaging.ts';
import { newCommentCommand } from '../storage/comment-command.ts';
import { StorageFailure } from '../storage/failure.ts';
import { currentReviewer } from '../storage/reviewer.ts';
import { commandSender } from '../storage/send-commands.ts';
import type { ReadingSession } from './reading-session.ts';

const sender = commandSender({
  post: (message) => browser.runtime.sendMessage(message),
  alive: () => browser.runtime?.id !== undefined,
});

/**
 * Keeps words marked, from within a page that can't reach the database.
 * @throws StorageFailure, and nothing has been kept
 */
export async function keepHighlight(session: ReadingSession, about: About): Promise<void> {
  const { work } = session.comments;
  if (!work) throw new StorageFailure('unreachable');
  const command = newCommentCommand({
    work,
    text: work.known ? undefined : await session.work.textAndBegin(),
    target: about.target,
    creator: await currentReviewer(),
    fields: about.concepts.length > 0 ? { identifying: about.concepts } : {},
    now: new Date(),
  });
  await sender.send(command);
}
