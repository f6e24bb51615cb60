import './template-keeping.css';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Template, writeTemplate } from '../../../comments/list/templates/own.ts';
import { safePart } from '../../../comments/list/write/file-name.ts';
import { downloadJson } from '../../../extension/state/download.ts';
import { useExporting } from '../../../extension/state/export/exporting.ts';
import { freeName, keepTemplate, removeTemplate } from '../../../extension/state/export/own-templates.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';

const useWords = wordsFrom(exportWords);

/** Keeps the columns as a template of one's own, hands it on as a file, and takes it away again. */
export function TemplateKeeping() {
  const words = useWords();
  const exporting = useExporting();
  const here = useRef<HTMLDivElement>(null);
  const naming = useSignal(false);
  const isNameless = useSignal(false);
  const status = useSignal('');
  const removed = useSignal<{ key: string; template: Template } | undefined>(undefined);
  const { template: key, columns: changed } = exporting.plan.value;
  const own = exporting.own.value[key];

  const keepAs = async (event: Event) => {
    event.preventDefault();
    const name = here.current?.querySelector<HTMLInputElement>('.naming input')?.value.trim() ?? '';
    isNameless.value = name === '';
    if (!name) return;
    const free = freeName(name, exporting.own.peek());
    exporting.chooseTemplate(await keepTemplate(exporting.templateNow(free)));
    naming.value = false;
    removed.value = undefined;
    status.value = words.export.kept;
    focusFirst();
  };
  const keep = async () => {
    if (!own) return;
    await keepTemplate(exporting.templateNow(own.name), key);
    exporting.choose({ columns: undefined });
    status.value = words.export.kept;
    focusFirst();
  };
  const remove = async () => {
    if (!own) return;
    await removeTemplate(key);
    removed.value = { key, template: own };
    status.value = words.export.removed(own.name);
    exporting.chooseTemplate('synpunkter');
    focusFirst();
  };
  const takeBack = async () => {
    if (!removed.value) return;
    const { key, template } = removed.value;
    await keepTemplate(template, key);
    removed.value = undefined;
    status.value = '';
    exporting.chooseTemplate(key);
    focusFirst();
  };
  const toFile = () => {
    const { value: template } = exporting.template;
    const { name } = typeof template === 'string' ? { name: template } : template;
    downloadJson(writeTemplate(exporting.templateNow(name)), `${safePart(name)}.json`);
  };
  /** The button that was pressed may have gone. */
  const focusFirst = () => setTimeout(() => here.current?.querySelector<HTMLElement>('input, button')?.focus());

  return (
    <div class="keeping-templates" ref={here}>
      {naming.value ? (
        <form class="naming" noValidate onSubmit={(event) => void keepAs(event)}>
          <Field label={words.export.templateName} error={isNameless.value ? words.export.nameMissing : undefined}>
            {(given) => <input {...given} type="text" lang="sv" />}
          </Field>
          <div class="buttons">
            <button type="submit" class="main-button">
              {words.export.save}
            </button>
            <button
              type="button"
              onClick={() => {
                naming.value = false;
                focusFirst();
              }}
            >
              {words.export.cancel}
            </button>
          </div>
        </form>
      ) : (
        <div class="buttons">
          <button
            type="button"
            onClick={() => {
              naming.value = true;
              isNameless.value = false;
              focusFirst();
            }}
          >
            {words.export.keepAs}
          </button>
          {own && changed && (
            <button type="button" onClick={() => void keep()}>
              {words.export.keep}
            </button>
          )}
          {changed && (
            <button
              type="button"
              onClick={() => {
                exporting.choose({ columns: undefined });
                focusFirst();
              }}
            >
              {words.export.reset}
            </button>
          )}
          <button type="button" onClick={toFile}>
            {words.export.toFile}
          </button>
          {own && (
            <button type="button" onClick={() => void remove()}>
              {words.export.removeTemplate}
            </button>
          )}
        </div>
      )}
      <p role="status" class="quiet-text what">
        {status.value}{' '}
        {removed.value && (
          <button type="button" class="plain" onClick={() => void takeBack()}>
            {words.export.undo}
          </button>
        )}
      </p>
    </div>
  );
}
