import { useSignal } from '@preact/signals';
import { bundledNames } from '../../../comments/list/write/word-template/bundled-names.ts';
import { isForBoard, placeholderNames } from '../../../comments/list/write/word-template/placeholders.ts';
import { unplacedFields } from '../../../comments/list/write/word-template/unplaced.ts';
import { useLetter } from '../../../extension/state/export/letter-state.ts';
import { keepWordTemplate, removeWordTemplate } from '../../../extension/state/export/word-templates.ts';
import { withoutTurns } from '../../../language/swedish/letters/without-turns.ts';
import { asFailure } from '../../../storage/db/failure.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { letterWords } from '../../i18n/tables/own-pages/letter.ts';
import { failuresWords } from '../../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FileButton } from '../../ui/controls/FileButton.tsx';
import { Field } from '../../workspace/Field.tsx';
import { DecisionField } from './DecisionField.tsx';

const useWords = wordsFrom(detailsWords, exportWords, failuresWords, letterWords);

const wordFiles = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The Word file that a letter is written into. */
export function WordTemplateChoice() {
  const { failures, letter, details, export: exportPage } = useWords();
  const state = useLetter();
  const told = useSignal<{ words: string; isTrouble?: true } | undefined>(undefined);
  const { wordTemplate = '' } = state.plan.value;
  const own = state.wordTemplates.value;
  const bundled = bundledNames.find((name) => name === wordTemplate);
  const chosen = bundled ?? (own[wordTemplate] ? wordTemplate : '');
  const choose = (key: string) => state.choose({ wordTemplate: key || undefined });
  const { value: head } = state.head;
  const { places } = own[chosen] ?? {};
  // Ours have a place for everything, or say what they leave out.
  const unplaced = head && places ? unplacedFields(head, places) : [];
  const names: Record<(typeof unplaced)[number]['field'], string> = {
    recipient: letter.recipient,
    signers: letter.signers,
    contact: letter.contact,
    remissinstans: details.remissinstans,
    handlaggare: details.handlaggare,
    ownNumbers: exportPage.ownNumbers,
    theirNumbers: exportPage.theirNumbers,
  };
  const takeIn = async (file: File) => {
    let kept: Awaited<ReturnType<typeof keepWordTemplate>>;
    try {
      kept = await keepWordTemplate(file);
    } catch (error) {
      console.warn('template', error);
      told.value = { words: failures[asFailure(error).kind], isTrouble: true };
      return;
    }
    if ('fault' in kept) {
      told.value = { words: letter.fault(withoutTurns(file.name), kept.fault), isTrouble: true };
      return;
    }
    choose(kept.key);
    told.value = { words: letter.kept(withoutTurns(file.name), kept.repeated) };
  };
  const remove = async () => {
    const name = own[chosen]?.name ?? '';
    choose('');
    await removeWordTemplate(chosen);
    told.value = { words: letter.removed(withoutTurns(name)) };
  };
  return (
    <div class="part">
      <Field label={letter.template}>
        {(given) => (
          <select
            {...given}
            value={chosen}
            onChange={({ currentTarget }) => {
              told.value = undefined;
              choose(currentTarget.value);
            }}
          >
            <option value="">{letter.none}</option>
            {bundledNames.map((name) => (
              <option key={name} value={name}>
                {letter.bundled[name]}
              </option>
            ))}
            {Object.entries(own).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {bundled === 'tjänsteskrivelse' && <p class="quiet-text what">{letter.toBoard}</p>}
      {(bundled === 'tjänsteskrivelse' || isForBoard(places ?? [])) && <DecisionField />}
      <div class="buttons">
        <FileButton plain accept={wordFiles} name={letter.chooseFile} take={(file) => void takeIn(file)} />
        {bundled && (
          <button
            type="button"
            class="plain"
            disabled={state.saving.now.value?.is === 'writing'}
            onClick={() => void state.saveTemplate(bundled)}
          >
            {letter.saveBundled}
          </button>
        )}
        {own[chosen] && (
          <button type="button" class="plain" onClick={() => void remove()}>
            {letter.remove}
          </button>
        )}
      </div>
      {unplaced.length > 0 && (
        <p class="trouble what" role="status">
          {letter.noPlace(
            unplaced.map(({ field }) => names[field]),
            unplaced.map(({ place }) => place),
          )}
        </p>
      )}
      {chosen !== '' && <p class="quiet-text what">{letter.how(placeholderNames)}</p>}
      <p role="status" class={told.value?.isTrouble ? 'trouble' : 'quiet-text'}>
        {told.value?.words}
      </p>
    </div>
  );
}
