import './practice.css';
import { useEffect, useMemo } from 'preact/hooks';
import { PracticeContext } from '../../extension/state/practice/context.ts';
import { PracticeState } from '../../extension/state/practice/practice-state.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { practiceWords } from '../i18n/tables/own-pages/practice.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { CourseSession } from './courses/CourseSession.tsx';
import { RoundEnd } from './round/RoundEnd.tsx';
import { RoundView } from './round/RoundView.tsx';
import { Start } from './Start.tsx';

const useWords = wordsFrom(failuresWords, practiceWords, ownPagesWords);

interface Props {
  glossary: Glossary;
  /** Does it stand in a private window? */
  isPrivate: boolean;
}

/** Practice, in the panel and on the page alike: where one begins, a round, how it went. */
export function Practice({ glossary, isPrivate }: Props) {
  const { practice } = useWords();
  if (isPrivate) return <p class="practice private-window">{practice.privateWindow}</p>;
  return <PracticeOpen glossary={glossary} />;
}

function PracticeOpen({ glossary }: Pick<Props, 'glossary'>) {
  const { failures, pages } = useWords();
  const practiceState = useMemo(() => new PracticeState(glossary), [glossary]);
  useEffect(() => {
    const lifetime = new AbortController();
    void practiceState.follow(lifetime.signal);
    practiceState.tellKnown(lifetime.signal);
    return () => lifetime.abort();
  }, [practiceState]);
  const { value: failure } = practiceState.failure;
  return (
    <PracticeContext.Provider value={practiceState}>
      <div class="practice">
        {failure && (
          <p class="trouble" role="alert">
            {failures[failure]}
          </p>
        )}
        {practiceState.learning.value ? (
          <View practiceState={practiceState} />
        ) : (
          !failure && <p class="quiet-text">{pages.loading}</p>
        )}
      </div>
    </PracticeContext.Provider>
  );
}

function View({ practiceState }: { practiceState: PracticeState }) {
  const { value: view } = practiceState.view;
  const { value: round } = practiceState.round;
  if (view.is === 'session') return <CourseSession key={`${view.course} ${view.session}`} {...view} />;
  if (view.is === 'round' && round) return <RoundView round={round} />;
  if (view.is === 'end' && round) return <RoundEnd key={round.id} round={round} />;
  return <Start />;
}
