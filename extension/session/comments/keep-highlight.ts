import { browser } from 'wxt/browser';
import { newCommentCommand } from '../../../storage/commands/comment-command.ts';
import { StorageFailure } from '../../../storage/db/failure.ts';
import type { About } from '../../protocol/messaging.ts';
import { message } from '../../protocol/single-message.ts';
import { currentReviewer } from '../../settings/reviewer.ts';
import type { ReadingSession } from '../reading-session.ts';
import { commandSender } from './send-commands.ts';

const sender = commandSender({
  post: ({ command }) => message('command', { command }),
  alive: () => browser.runtime?.id !== undefined,
});

/**
 * Stores a marking, from within a page that can't reach the database.
 * @throws StorageFailure, and nothing has been kept
 */
export async function keepHighlight(session: ReadingSession, about: About): Promise<void> {
  const { documentState } = session.commenting;
  if (!documentState) throw new StorageFailure('unreachable');
  const command = newCommentCommand({
    documentState,
    text: documentState.known ? undefined : await session.comments.textAndBegin(),
    target: about.target,
    creator: await currentReviewer(),
    fields: about.concepts.length > 0 ? { identifying: about.concepts } : {},
    now: new Date(),
  });
  await sender.send(command);
}
