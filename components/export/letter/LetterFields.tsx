import { useEffect } from 'preact/hooks';
import type { Arende } from '../../../comments/model/model.ts';
import { useLetter } from '../../../extension/state/export/letter-state.ts';
import { keepLetterFields } from '../../../extension/state/export/letterhead.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { letterWords } from '../../i18n/tables/own-pages/letter.ts';
import { failuresWords } from '../../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';

const names = ['recipient', 'signers', 'contact'] as const;
const useWords = wordsFrom(failuresWords, letterWords);

/**
 * What a letter has in its head and below it, beyond what every list has. Recipient and signers are the ärende's; what was last written of
 * signers and contact stands there in the next one, too.
 */
export function LetterFields({ arende }: { arende: Arende }) {
  const { letter, failures } = useWords();
  const state = useLetter();
  const workspace = useWorkspace();
  const { letter: writing } = state;
  const { contact = '', signers = '' } = state.letterhead.value;
  const kept = { recipient: arende.recipient ?? '', signers: arende.signers ?? signers, contact };
  useEffect(() =>
    writing.keepBy(async (written) => {
      if (await keepLetterFields(workspace, arende, written)) return 'kept';
      return workspace.failure.peek() ? 'failed' : 'busy';
    }),
  );
  useEffect(
    () => {
      for (const name of names) writing.follow(name, kept[name]);
    },
    names.map((name) => kept[name]),
  );
  const written = writing.written.value;
  const area = (name: (typeof names)[number], label: string, hint: string) => (
    <Field label={label} hint={hint}>
      {(given) => (
        <textarea
          {...given}
          name={name}
          // As many lines as there are: an address has five.
          rows={Math.max(2, (written[name] ?? kept[name]).split('\n').length)}
          lang="sv"
          value={written[name] ?? kept[name]}
          onInput={({ currentTarget }) => writing.write(name, currentTarget.value)}
          onChange={() => void writing.flush()}
        />
      )}
    </Field>
  );
  const { value: head } = state.head;
  return (
    <>
      {head && !head.remissinstans && <p class="trouble what">{letter.noAuthority}</p>}
      <details class="part">
        <summary>{letter.head}</summary>
        <div class="form">
          {area('recipient', letter.recipient, arende.sender ? letter.recipientHow(arende.sender) : letter.noSender)}
          {area('signers', letter.signers, letter.signersHow)}
          {area('contact', letter.contact, letter.contactHow)}
        </div>
        <p role="status" class={workspace.failure.value ? 'trouble' : 'quiet-text'}>
          {workspace.failure.value ? failures[workspace.failure.value] : writing.isKept.value && letter.saved}
        </p>
      </details>
    </>
  );
}
