import { fileName } from '../../comment-list/file-name.ts';
import { useWords } from '../words/context.ts';
import { useExporting } from './exporting.ts';
import { formatNames } from './formats.ts';
import { Saved } from './Saved.tsx';

/** As what the list is saved, and what the file will be called. */
export function FormatChoice() {
  const words = useWords();
  const exporting = useExporting();
  const { format } = exporting.plan.value;
  const { value: made } = exporting.maker.made;
  const isWriting = exporting.saving.value?.is === 'writing';
  const isEmpty = !made || made.preview.total === 0;
  return (
    <fieldset class="part">
      <legend>{words.export.format}</legend>
      {formatNames.map((name) => (
        <label class="row with-what" key={name}>
          <input
            type="radio"
            name="format"
            value={name}
            checked={name === format}
            onChange={() => exporting.choose({ format: name })}
          />
          <span>
            {words.export.formats[name].name} <span class="quiet-text what">{words.export.formats[name].what}</span>
          </span>
        </label>
      ))}
      <p class="quiet-text what">{words.export.asPdf}</p>
      {made && (
        <p class="quiet-text what file-name">
          {words.export.fileName}: <span lang="sv">{fileName(made.head, made.name, format)}</span>
        </p>
      )}
      <div class="buttons">
        {format === 'txt' && (
          <button
            type="button"
            class="main-button"
            disabled={isEmpty || isWriting}
            onClick={() => void exporting.save('clipboard')}
          >
            {words.export.copy}
          </button>
        )}
        <button
          type="button"
          class={format === 'txt' ? undefined : 'main-button'}
          disabled={isEmpty || isWriting}
          onClick={() => void exporting.save('file')}
        >
          {format === 'txt' ? words.export.saveText : words.export.saveAs(format)}
        </button>
      </div>
      <Saved />
    </fieldset>
  );
}
