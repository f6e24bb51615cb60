import { type PointStance, pointStances } from '../../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import { singleKeys } from '../../../../extension/state/single-keys.ts';
import { answersWords } from '../../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { StanceShape } from '../../../ui/StanceShape.tsx';

const useWords = wordsFrom(answersWords, goThroughWords);

/** What the point does: by one press, or by its figure. */
export function StanceKeys({ going, stance }: { going: GoingThrough; stance: PointStance }) {
  const { goThrough: words, answers } = useWords();
  return (
    <fieldset class="stance-keys plain-group">
      <legend class="unseen">{words.stance}</legend>
      {pointStances.map((one, i) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === stance}
          aria-keyshortcuts={singleKeys.value ? `${i + 1}` : undefined}
          onClick={() => going.setStance(one)}
        >
          <StanceShape stance={one} />
          {answers.stance[one]}
          {singleKeys.value && (
            <span class="key-hint" aria-hidden="true">
              {i + 1}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
