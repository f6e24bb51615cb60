import { wordsOfPoint } from '../../../../answers/standing/ledger.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { KeyButton } from './KeyButton.tsx';

const useWords = wordsFrom(goThroughWords);

/** What was a point in the paragraph in hand and is none any more: where others are left in it, nothing else tells of it. */
export function RemovedList({ going, text }: { going: GoingThrough; text: string }) {
  const { goThrough: words } = useWords();
  const { removed } = going;
  if (removed.length === 0) return null;
  return (
    <section class="removed-points" aria-label={words.removed}>
      <h3>{words.removed}</h3>
      <ul>
        {removed.map((point, i) => {
          const said = wordsOfPoint(text, point);
          return (
            <li key={point.id}>
              <span class="removed-words" lang="sv" title={said}>
                {said}
              </span>
              <KeyButton
                keys={i === 0 ? 'R' : undefined}
                label={words.restore}
                name={words.restoreWhat(said)}
                press={() => going.restore(point.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
