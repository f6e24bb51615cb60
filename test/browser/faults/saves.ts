import type { Comment } from '../../../comments/model/comment.ts';
import type { New } from '../../../comments/model/model.ts';
import type { Change, ChangeCommand, Command } from '../../../storage/commands/command.ts';
import type { UndoEntry } from '../../../storage/db/schema.ts';
import type { Storage } from './own-page.ts';

export const documentId = 'urn:uuid:document';

/** The ärende and the document that all saves are about. */
export const beginning: ChangeCommand = {
  ...{ type: 'change', id: 'beginning', scope: 'urn:uuid:arende' },
  changes: [
    { do: 'create', record: { kind: 'arende', id: 'urn:uuid:arende', title: 'Remiss', numbers: [] } as never },
    {
      do: 'create',
      record: { kind: 'document', id: documentId, arende: 'urn:uuid:arende', title: 'Förslag' } as never,
    },
  ],
};

export const aComment = (id: string, commenting: string): New<Comment> => ({
  ...{ kind: 'comment', id: `urn:uuid:${id}`, document: documentId, edition: 'urn:uuid:edition', commenting },
  ...{ target: { type: 'document' }, status: 'utkast', internal: false, created: '2026-03-01T09:00:00.000Z' },
  creator: { id: 'urn:uuid:reviewer', name: 'Åsa Öberg' },
});

/** A save of two comments at once, so that one can see whether half of it was done. */
export const saveOf = (name: string, scope = documentId): ChangeCommand => ({
  ...{ type: 'change', id: name, scope },
  changes: ['a', 'b'].map(
    (part): Change => ({ do: 'create', record: aComment(`${name}-${part}`, `${part} i ${name}, å ä ö`) }),
  ),
});

/** Runs in a page of the extension's own: writes as the panel's forms will. Gives the kind of a failure. */
export async function write(command: Command): Promise<string> {
  const { storage } = globalThis as unknown as { storage: Storage };
  try {
    await storage.runCommand(await storage.ownStore(), command);
    return 'done';
  } catch (error) {
    return storage.asFailure(error).kind;
  }
}

/** Runs in a web page: has the content script send it. Gives the kind of a failure. */
export function send(command: Command): Promise<string> {
  return new Promise((resolve) => {
    const told = ({ detail }: CustomEventInit<string>) => resolve(JSON.parse(detail ?? '').failed ?? 'done');
    document.addEventListener(`saved ${command.id}`, told, { once: true });
    document.dispatchEvent(new CustomEvent('save', { detail: JSON.stringify(command) }));
  });
}

export interface Stored {
  comments: Pick<Comment, 'id' | 'commenting' | 'identifying'>[];
  undo: Pick<UndoEntry, 'scope' | 'steps'>[];
  done: string[];
}

/** Runs in a page of the extension's own: all that is there. */
export async function stored(): Promise<Stored> {
  const { storage } = globalThis as unknown as { storage: Storage };
  const { db } = await storage.ownStore();
  const [comments, undo, done] = [await db.comments.toArray(), await db.undo.toArray(), await db.done.toArray()];
  return { comments, undo, done: done.map(({ id }) => id) };
}

/** How much of a save is there: its comments, its undo entry, its being known as done. Whole is `2 comments, 1 undo, 1 done`. */
export function partsOf({ comments, undo, done }: Stored, name: string): string {
  const ids = ['a', 'b'].map((part) => `urn:uuid:${name}-${part}`);
  // A session in a page can't write words, and says what it would have as concepts.
  const says = ({ commenting, identifying }: Stored['comments'][number]) => commenting ?? identifying?.[0];
  const own = comments.filter((comment) => ids.includes(comment.id) && says(comment)?.includes(`i ${name},`));
  const entries = undo.filter(({ steps }) => steps.some(({ id }) => ids.includes(id)));
  const whole = entries.every(({ steps }) => ids.every((id) => steps.some((step) => step.id === id)));
  const known = done.filter((id) => id === name).length;
  return `${own.length} comments, ${whole ? entries.length : 'half an'} undo, ${known} done`;
}
export const whole = '2 comments, 1 undo, 1 done';
export const nothing = '0 comments, 0 undo, 0 done';
