import { browser } from 'wxt/browser';
import type { CommandSent } from '../../../messaging.ts';
import type { DraftCommand } from '../../../storage/command.ts';
import { draftKeeper } from '../../../storage/keep-draft.ts';
import { newId } from '../../../storage/new-id.ts';
import type { CommandsInTurn } from './commands-in-turn.ts';
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

export function draftOfForm(of: string, commands: CommandsInTurn): DraftOfForm {
  const lifetime = new AbortController();
  const keep = (content: FormDraft | null, leaving: boolean) => {
    const command = draftCommand(of, content);
    // The worker is there when the panel is gone.
    if (leaving) void browser.runtime.sendMessage({ type: 'command', command } satisfies CommandSent);
    else void commands.run(command);
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
