import type { Shown } from '../../reading/tab-state.ts';
import { useWords } from '../words/context.ts';
import { Sentence } from './Passages.tsx';

interface Props {
  label: string;
  count: number;
  shown: Shown | undefined;
  walk(step: 1 | -1): void;
  /** Begins a comment on the place that is shown. */
  comment(index: number): void;
}

/** Previous and next place in the document, round and round, with the words that stand there. */
export function PassageWalk({ label, count, shown, walk, comment }: Props) {
  const words = useWords();
  const passage = shown?.passage;
  return (
    <div class="walk">
      <div class="walk-buttons">
        <button type="button" aria-label={words.previousOf(label)} onClick={() => walk(-1)}>
          {words.previous}
        </button>
        <span class="position">{shown ? words.position(shown.index, count) : words.places(count)}</span>
        <button type="button" aria-label={words.nextOf(label)} onClick={() => walk(1)}>
          {words.next}
        </button>
      </div>
      <div class="walk-place">
        <div aria-live="polite" lang="sv">
          {passage && passage !== 'gone' && (
            <p class="passage">
              <Sentence passage={passage} />
            </p>
          )}
          {passage && passage !== 'gone' && passage.how !== 'form' && (
            <p class="why quiet-text" lang={words.language}>
              {words.why(passage.how, passage.label, passage.certainty ?? 1, label)}
            </p>
          )}
          {passage === 'gone' && <p lang={words.language}>{words.passageGone}</p>}
        </div>
        {passage && passage !== 'gone' && (
          <button type="button" class="comment-here" onClick={() => comment(passage.index)}>
            {words.bar.comment}
          </button>
        )}
      </div>
    </div>
  );
}
