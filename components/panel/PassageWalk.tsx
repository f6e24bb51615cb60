import type { Shown } from '../../reading/follow-active-tab.ts';
import { useWords } from '../words/context.ts';

interface Props {
  label: string;
  count: number;
  shown: Shown | undefined;
  show(index: number): void;
}

/** Previous and next place in the document, round and round, with the words that stand there. */
export function PassageWalk({ label, count, shown, show }: Props) {
  const words = useWords();
  const passage = shown?.passage;
  return (
    <div class="walk">
      <div class="walk-buttons">
        <button
          type="button"
          aria-label={words.previousOf(label)}
          onClick={() => show(((shown?.index ?? 0) + count - 1) % count)}
        >
          {words.previous}
        </button>
        <span class="position">{shown ? words.position(shown.index, count) : words.places(count)}</span>
        <button
          type="button"
          aria-label={words.nextOf(label)}
          onClick={() => show(shown ? (shown.index + 1) % count : 0)}
        >
          {words.next}
        </button>
      </div>
      <div aria-live="polite" lang="sv">
        {passage && (
          <p class="passage">
            {passage.section.length > 0 && <span class="section">{passage.section.at(-1)}</span>}
            {passage.before}
            <mark>{passage.words}</mark>
            {passage.after}
          </p>
        )}
        {shown && !passage && <p lang={words.language}>{words.passageGone}</p>}
      </div>
    </div>
  );
}
