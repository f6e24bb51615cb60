import type { DraftCommand } from '../../../../storage/commands/command.ts';
import { newId } from '../../../../storage/db/new-id.ts';
import { draftKeeper } from '../../../../storage/use-cases/keep-draft.ts';
import { message } from '../../../protocol/single-message.ts';
import type { CommandQueue } from '../../command-queue.ts';
import { runIn } from '../storage-when-wanted.ts';
import { draftKey, type FormDraft } from './form-fields.ts';

/** Keeps what is typed into the form for one document. */
export interface DraftOfForm {
  /** @param form nothing where it holds nothing that would be missed */
  typed(form: FormDraft | null): void;
  /** What hasn't been kept yet needn't be any more. */
  drop(): void;
  /** Keeps what hasn't been yet, and no more. */
  end(): void;
}

export function draftOfForm(of: string, commands: CommandQueue): DraftOfForm {
  const lifetime = new AbortController();
  const keep = (content: FormDraft | null, leaving: boolean) => {
    const command = draftCommand(of, content);
    // The worker is there when the panel is gone.
    if (leaving) message('command', { command }).catch((error: unknown) => console.warn('draft', error));
    else void runIn(commands, command);
  };
  return { ...draftKeeper<FormDraft | null>(keep, document, lifetime.signal), end: () => lifetime.abort() };
}

/** @param content null forgets what was kept */
export const draftCommand = (document: string, content: FormDraft | null): DraftCommand => ({
  type: 'draft',
  id: newId(),
  key: draftKey(document),
  document,
  content,
});
