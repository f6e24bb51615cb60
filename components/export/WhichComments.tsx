import { statementKinds } from '../../comments/model/statement.ts';
import { useExporting } from '../../extension/state/export/exporting.ts';
import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';
import { exportWords } from '../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(exportWords);

const named = ({ name, count }: { name: string; count: number }) => ({ name: withoutTurns(name), count });

/** Whether drafts, reservations and what others have left go along, how many comments do, and why others don't. */
export function WhichComments() {
  const words = useWords();
  const exporting = useExporting();
  const { value: made } = exporting.maker.made;
  // Their heading says what they are, and no more.
  const nameless = (made?.reservations ?? [])
    .filter(({ name }) => statementKinds.some((kind) => kind === name))
    .reduce((sum, { count }) => sum + count, 0);
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
      {made && made.reservations.length > 0 && (
        <>
          <label class="row">
            <input
              type="checkbox"
              checked={exporting.plan.value.reservations}
              onChange={({ currentTarget }) => exporting.choose({ reservations: currentTarget.checked })}
            />
            {words.export.reservations}
          </label>
          <p class="quiet-text what">{words.export.reservationsFrom(made.reservations.map(named))}</p>
          {nameless > 0 && exporting.plan.value.reservations && (
            <p class="trouble what">{words.export.reservationsNameless(nameless)}</p>
          )}
        </>
      )}
      {made && made.others.length > 0 && (
        <>
          <label class="row">
            <input
              type="checkbox"
              checked={!exporting.plan.value.own}
              onChange={({ currentTarget }) => exporting.choose({ own: !currentTarget.checked })}
            />
            {words.export.others}
          </label>
          <p class="quiet-text what">{words.export.othersFrom(made.others.map(named))}</p>
        </>
      )}
      {made && made.replies.count > 0 && (
        <>
          {made.replies.canBeIn && (
            <label class="row">
              <input
                type="checkbox"
                checked={exporting.plan.value.replies}
                onChange={({ currentTarget }) => exporting.choose({ replies: currentTarget.checked })}
              />
              {words.export.replies}
            </label>
          )}
          <p class="quiet-text what">
            {made.replies.canBeIn && exporting.plan.value.replies
              ? words.export.repliesIncluded(made.replies.count)
              : words.export.repliesLeftOut(made.replies.count)}
          </p>
        </>
      )}
      <p role="status">
        {made && words.export.going(made.comments)}{' '}
        <span class="quiet-text">{made && words.export.leftOut(made.leftOut)}</span>
      </p>
      {made && made.unreviewed > 0 && <p class="trouble what">{words.export.unreviewed(made.unreviewed)}</p>}
      {made && made.absent > 0 && <p class="trouble what">{words.export.absent(made.absent)}</p>}
      {made && made.untyped > 0 && <p class="trouble what">{words.export.untyped(made.untyped)}</p>}
      {made?.head.stance && made.otherStances.length > 0 && (
        <p class="trouble what">{words.export.otherStances(made.head.stance, made.otherStances)}</p>
      )}
    </fieldset>
  );
}
