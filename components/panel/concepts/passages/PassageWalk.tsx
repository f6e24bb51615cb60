import './passages.css';
import './passage-walk.css';
import type { Shown } from '../../../../extension/state/tab-state.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { PassageSentence } from './Passages.tsx';

const useWords = wordsFrom(commonWords, conceptsWords);

interface Props {
  label: string;
  /** Of those in words that stand. */
  count: number;
  /** Of those in words that are struck out, which come behind. */
  struck: number;
  /** How many of those that stand are in tables of contents, menus and lists of links; they come behind the others. */
  guides: number;
  shown: Shown | undefined;
  walk(step: 1 | -1): void;
  /** Begins a comment on the place that is shown. */
  comment(index: number): void;
}

/** Previous and next place in the document, round and round, with the words that stand there. */
export function PassageWalk({ label, count, struck, guides, shown, walk, comment }: Props) {
  const words = useWords();
  const passage = shown?.passage;
  return (
    <div class="walk">
      <div class="walk-buttons">
        <button
          type="button"
          class="step-button walk-previous"
          title={words.previous}
          aria-label={words.previousOf(label)}
          onClick={() => walk(-1)}
        />
        <span class="position">
          {shown ? words.position(shown.index, count + struck) : words.placesAnd(count - guides, guides, struck)}
        </span>
        <button
          type="button"
          class="step-button walk-next"
          title={words.next}
          aria-label={words.nextOf(label)}
          onClick={() => walk(1)}
        />
        {passage && passage !== 'gone' && (
          <button type="button" class="comment-here" onClick={() => comment(passage.index)}>
            {words.commentOn}
          </button>
        )}
      </div>
      <div class="walk-place">
        <div aria-live="polite" lang="sv">
          {passage && passage !== 'gone' && (
            <p class="passage">
              <PassageSentence passage={passage} />
            </p>
          )}
          {passage && passage !== 'gone' && passage.how !== 'form' && (
            <p class="why quiet-text" lang={words.language}>
              {words.why(passage.how, passage.label, passage.certainty ?? 1, label)}
            </p>
          )}
          {passage === 'gone' && <p lang={words.language}>{words.passageGone}</p>}
        </div>
      </div>
    </div>
  );
}
