import { useSignal } from '@preact/signals';
import { readTemplate } from '../../comment-list/templates/own.ts';
import { FileButton, jsonFiles } from '../FileButton.tsx';
import { useWords } from '../words/context.ts';
import { useExporting } from './exporting.ts';
import { freeName, keepTemplate } from './own-templates.ts';
import { knownTemplates } from './plan.ts';

/** Which list, answer or form it is to be: those that are always there, and the reader's own. */
export function TemplateChoice() {
  const words = useWords();
  const exporting = useExporting();
  const told = useSignal<{ words: string; isTrouble?: true } | undefined>(undefined);
  const own = exporting.own.value;
  const { template } = exporting.plan.value;
  const chosen = template in own || knownTemplates.some((name) => name === template) ? template : 'synpunkter';
  const takeIn = async (file: File) => {
    const read = readTemplate(await file.text());
    if (!read.ok) {
      told.value = { words: words.export.notATemplate(file.name, read.field, read.found), isTrouble: true };
      return;
    }
    const name = freeName(read.template.name, exporting.own.peek());
    exporting.chooseTemplate(await keepTemplate({ ...read.template, name }));
    told.value = { words: words.export.readIn(name) };
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
      <p role="status" class={told.value?.isTrouble ? 'trouble' : 'quiet-text'}>
        {told.value?.words}
      </p>
    </fieldset>
  );
}
