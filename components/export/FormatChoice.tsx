import { useExporting } from '../../extension/state/export/exporting.ts';
import { formatNames } from '../../extension/state/export/formats.ts';
import { exportWords } from '../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(exportWords);

/** The choice of the file format. */
export function FormatChoice() {
  const words = useWords();
  const exporting = useExporting();
  const { format } = exporting.plan.value;
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
      <p class="quiet-text what">{words.export.inFile}</p>
    </fieldset>
  );
}
