import { useWords } from '../words/context.ts';
import { useExporting } from './exporting.ts';

/** Whether drafts go along, how many comments do, and why others don't. */
export function WhichComments() {
  const words = useWords();
  const exporting = useExporting();
  const { value: made } = exporting.maker.made;
  return (
    <fieldset class="part">
      <legend>{words.export.which}</legend>
      <label class="row">
        <input
          type="checkbox"
          checked={exporting.plan.value.drafts}
          onChange={({ currentTarget }) => exporting.choose({ drafts: currentTarget.checked })}
        />
        {words.export.drafts}
      </label>
      <p role="status">
        {made && words.export.going(made.comments)}{' '}
        <span class="quiet-text">{made && words.export.leftOut(made.leftOut)}</span>
      </p>
    </fieldset>
  );
}
