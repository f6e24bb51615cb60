import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Arende } from '../../../comments/model/model.ts';
import { useExporting } from '../../../extension/state/export/exporting.ts';
import { keepLetterFields } from '../../../extension/state/export/letterhead.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { failuresWords } from '../../i18n/tables/failures.ts';
import { letterWords } from '../../i18n/tables/letter.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';

const useWords = wordsFrom(failuresWords, letterWords);

/**
 * What a letter has in its head and below it, beyond what every list has. Recipient and signers are the ärende's; what was last written of
 * signers and contact stands there in the next one, too.
 */
export function LetterFields({ arende }: { arende: Arende }) {
  const { letter, failures } = useWords();
  const exporting = useExporting();
  const workspace = useWorkspace();
  const form = useRef<HTMLFormElement>(null);
  const told = useSignal('');
  if (exporting.plan.value.template !== 'yttrande') return null;
  const { contact = '', signers = '' } = exporting.letterhead.value;
  const save = async (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    const written = new FormData(form.current);
    const text = (name: string) =>
      String(written.get(name) ?? '')
        .replace(/\r\n?/g, '\n')
        .trim();
    const isDone = await keepLetterFields(workspace, arende, {
      recipient: text('recipient'),
      signers: text('signers'),
      contact: text('contact'),
    });
    told.value = isDone ? letter.saved : '';
  };
  const area = (name: string, label: string, hint: string, value: string) => (
    <Field label={label} hint={hint}>
      {(given) => <textarea {...given} key={value} name={name} rows={2} lang="sv" defaultValue={value} />}
    </Field>
  );
  return (
    <details class="part">
      <summary>{letter.head}</summary>
      <form ref={form} class="form" onSubmit={(event) => void save(event)}>
        {area(
          'recipient',
          letter.recipient,
          arende.sender ? letter.recipientHow(arende.sender) : letter.noSender,
          arende.recipient ?? '',
        )}
        {area('signers', letter.signers, letter.signersHow, arende.signers ?? signers)}
        {area('contact', letter.contact, letter.contactHow, contact)}
        <div class="buttons wide">
          <button type="submit">{letter.save}</button>
        </div>
      </form>
      <p role="status" class={workspace.failure.value ? 'trouble' : 'quiet-text'}>
        {workspace.failure.value ? failures[workspace.failure.value] : told.value}
      </p>
    </details>
  );
}
