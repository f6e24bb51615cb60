import { type ReadonlySignal, signal } from '@preact/signals';
import type { Letterhead } from '../../../comments/model/letterhead.ts';
import type { Arende } from '../../../comments/model/model.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { letterhead } from '../../settings/settings.ts';

/** Follows what stands in all letters, in whichever page it is changed. */
export async function followLetterhead(): Promise<ReadonlySignal<Letterhead>> {
  const shown = signal(await letterhead.read());
  letterhead.onChange((now) => {
    shown.value = now;
  });
  return shown;
}

export interface LetterTexts {
  recipient: string;
  signers: string;
  contact: string;
  /** What the ärende is about. */
  description: string;
}

interface Does {
  do(scope: string, changes: Change[]): Promise<boolean>;
}

/**
 * Recipient, signers and description are kept with the ärende, as one step to undo; signers and contact are what the next one begins with.
 * @param written the fields that have been written in
 * @returns whether it is kept; if not, `workspace` says why, or is busy with something else
 */
export async function keepLetterFields(
  workspace: Does,
  arende: Pick<Arende, 'id' | 'recipient' | 'signers' | 'description'>,
  written: Partial<LetterTexts>,
): Promise<boolean> {
  const { recipient, signers, description } = written;
  const fields = {
    ...(recipient !== undefined && recipient !== (arende.recipient ?? '') && { recipient: recipient || null }),
    ...(signers !== undefined && signers !== (arende.signers ?? '') && { signers: signers || null }),
    ...(description !== undefined &&
      description !== (arende.description ?? '') && { description: description || null }),
  };
  const change = { do: 'set', kind: 'arende', id: arende.id, fields } as Change;
  if (Object.keys(fields).length > 0 && !(await workspace.do(arende.id, [change]))) return false;
  if (signers === undefined && written.contact === undefined) return true;
  const common = await letterhead.read();
  const texts = { contact: written.contact ?? common.contact, signers: signers ?? common.signers };
  await letterhead.write({
    ...(texts.contact && { contact: texts.contact }),
    ...(texts.signers && { signers: texts.signers }),
  });
  return true;
}
