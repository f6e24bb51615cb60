import { useSignal } from '@preact/signals';
import { readTemplate } from '../../../comments/list/templates/own.ts';
import { useExporting } from '../../../extension/state/export/exporting.ts';
import { freeName, keepTemplate } from '../../../extension/state/export/own-templates.ts';
import { knownTemplates } from '../../../extension/state/export/plan.ts';
import { withoutTurns } from '../../../language/swedish/letters/without-turns.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FileButton, jsonFiles } from '../../ui/controls/FileButton.tsx';
import { textOfFile } from '../../ui/text-of-file.ts';

const useWords = wordsFrom(exportWords);

/** Which list, answer or form it is to be: those that are always there, and the reader's own. */
export function TemplateChoice() {
  const words = useWords();
  const exporting = useExporting();
  const status = useSignal<{ words: string; isTrouble?: true } | undefined>(undefined);
  const own = exporting.own.value;
  const { template } = exporting.plan.value;
  const chosen = template in own || knownTemplates.some((name) => name === template) ? template : 'synpunkter';
  const takeIn = async (file: File) => {
    const read = readTemplate(await textOfFile(file));
    if (!read.ok) {
      status.value = {
        words: words.export.notATemplate(withoutTurns(file.name), read.field, read.found),
        isTrouble: true,
      };
      return;
    }
    const name = freeName(read.template.name, exporting.own.peek());
    exporting.chooseTemplate(await keepTemplate({ ...read.template, name }));
    status.value = { words: words.export.readIn(withoutTurns(name)) };
  };
  const choice = (value: string, name: string, what: string) => (
    <label class="row with-what" key={value}>
      <input
        type="radio"
        name="template"
        value={value}
        checked={value === chosen}
        onChange={() => exporting.chooseTemplate(value)}
      />
      <span>
        <span lang={value in own ? 'sv' : undefined}>{name}</span> <span class="quiet-text what">{what}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="part">
      <legend>{words.export.template}</legend>
      {knownTemplates.map((name) => choice(name, words.export.templates[name].name, words.export.templates[name].what))}
      {Object.entries(own).map(([key, { name }]) => choice(key, name, words.export.ownTemplate))}
      <FileButton plain accept={jsonFiles} name={words.export.fromFile} take={(file) => void takeIn(file)} />
      <p role="status" class={status.value?.isTrouble ? 'trouble' : 'quiet-text'}>
        {status.value?.words}
      </p>
    </fieldset>
  );
}
