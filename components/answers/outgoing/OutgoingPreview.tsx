import { useOutgoing } from '../../../extension/state/answers/outgoing/outgoing-state.ts';
import { PreviewPaper } from '../../export/preview/PreviewPaper.tsx';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { outgoingWords } from '../../i18n/tables/own-pages/outgoing.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Field } from '../../workspace/Field.tsx';

const useWords = wordsFrom(exportWords, outgoingWords);

/** What the file will hold, some of it at a time. */
export function OutgoingPreview() {
  const { export: exportPage, outgoing: words } = useWords();
  const outgoing = useOutgoing();
  const { value: made } = outgoing.maker.made;
  const { form, sheet } = outgoing.plan.value;
  const isJoint = form === 'yttrande';
  return (
    <section class="list-preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1}>
        {exportPage.preview}
      </h2>
      {outgoing.maker.isNotMade.value ? (
        <p class="trouble" role="alert">
          {words.notMade}
        </p>
      ) : (
        !made && <p class="quiet-text">{words.making}</p>
      )}
      {made?.points === 0 && (
        <div class="nothing-goes">
          <p>{isJoint ? words.noOwn : words.noPoints}</p>
          <p class="quiet-text">{isJoint ? words.noOwnHow : words.noPointsHow}</p>
        </div>
      )}
      {made && made.sheets.length > 0 && (
        <Field label={words.sheet}>
          {(given) => (
            <select
              {...given}
              lang="sv"
              value={String(sheet)}
              onChange={({ currentTarget }) => outgoing.choose({ sheet: Number(currentTarget.value) })}
            >
              {made.sheets.map((name, i) => (
                <option key={name} value={String(i)}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {made && made.preview.total > 0 && <PreviewPaper preview={made.preview} page={outgoing.page} />}
    </section>
  );
}
