import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AnswerHit, ArendeHits } from '../../../extension/state/workspace/answer-hits.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { shownTitle } from '../../ui/shown-title.ts';
import { AnswerHitRow } from './AnswerHitRow.tsx';

const useWords = wordsFrom(commonWords, workspaceWords);

/** More than anyone reads at once; the rest comes when it is asked for. */
const atOnce = 50;

/** What was found in what others have answered, by ärende. @param words what was searched for: another search begins at its first hits */
export function AnswerHits({ arenden, words }: { arenden: readonly ArendeHits[]; words: string }) {
  const { workspace, untitled } = useWords();
  const shown = useSignal(atOnce);
  useEffect(() => {
    shown.value = atOnce;
  }, [words]);
  const left = countOfHits(arenden) - shown.value;
  return (
    <>
      {firstHits(arenden, shown.value).map(({ arende, hits }) => {
        const title = shownTitle(arende.title, untitled);
        return (
          <section key={arende.id} class="hits">
            <h2>
              {workspace.fromOthers}: <span lang={title.lang}>{withJoints(title.text)}</span>
            </h2>
            <ul>
              {hits.map((hit) => (
                <RowBoundary key={recordOf(hit).id} of={recordOf(hit)}>
                  <AnswerHitRow hit={hit} arende={arende} />
                </RowBoundary>
              ))}
            </ul>
          </section>
        );
      })}
      {left > 0 && (
        <div class="buttons">
          <button
            type="button"
            onClick={() => {
              shown.value += atOnce;
            }}
          >
            {workspace.moreAnswerHits(left)}
          </button>
        </div>
      )}
    </>
  );
}

export const countOfHits = (arenden: readonly ArendeHits[]): number =>
  arenden.reduce((sum, { hits }) => sum + hits.length, 0);

const recordOf = (hit: AnswerHit) =>
  hit.kind === 'instans' ? hit.instans : hit.kind === 'group' ? hit.group : hit.point;

/** The first `count` hits, by their ärenden. */
function firstHits(arenden: readonly ArendeHits[], count: number): ArendeHits[] {
  let left = count;
  const first: ArendeHits[] = [];
  for (const { arende, hits } of arenden) {
    if (left <= 0) break;
    first.push({ arende, hits: hits.slice(0, left) });
    left -= hits.length;
  }
  return first;
}
