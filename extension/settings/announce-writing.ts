import type { Kind } from '../../comments/model/model.ts';
import type { Command, CommandResult } from '../../storage/commands/command.ts';
import { newId } from '../../storage/db/new-id.ts';
import { ownGlossariesWritten, type Setting, written } from './settings.ts';

/** Notifies every page that something has been written. A failure to notify doesn't affect what has been written. */
export const announceWriting = (): Promise<void> => announce(written);

/** Lets those that can't see the database know that own glossaries are others now. */
export const announceGlossaries = (): Promise<void> => announce(ownGlossariesWritten);

/** The same for whatever the command has written. */
export async function announceCommand(command: Command, { stepped }: CommandResult): Promise<void> {
  await announceWriting();
  const kinds: readonly (Kind | 'several')[] = stepped
    ? [stepped.kind]
    : command.type === 'change'
      ? command.changes.map((change) => ('kind' in change ? change.kind : change.record.kind))
      : [];
  // Of a step of several kinds it isn't said which.
  if ((['glossary', 'concept', 'several'] as const).some((kind) => kinds.includes(kind))) await announceGlossaries();
}

const announce = (revision: Setting<string>) =>
  revision.write(newId()).catch((error: unknown) => console.warn('tell of writing', error));
