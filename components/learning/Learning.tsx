import { useEffect, useMemo } from 'preact/hooks';
import type { Glossary } from '../../glossary/glossary.ts';
import { useWords } from '../words/context.ts';
import { CourseSession } from './CourseSession.tsx';
import { LearningContext } from './context.ts';
import { LearningWork } from './learning-work.ts';
import { RoundEnd } from './RoundEnd.tsx';
import { RoundView } from './RoundView.tsx';
import { Start } from './Start.tsx';
import './learning.css';

interface Props {
  glossary: Glossary;
  /** Does it stand in a private window? */
  isPrivate: boolean;
}

/** Practice, in the panel and on the page alike: where one begins, a round, how it went. */
export function Learning({ glossary, isPrivate }: Props) {
  const { learning } = useWords();
  if (isPrivate) return <p class="learning private-window">{learning.privateWindow}</p>;
  return <Practice glossary={glossary} />;
}

function Practice({ glossary }: Pick<Props, 'glossary'>) {
  const { learning, storage } = useWords();
  const work = useMemo(() => new LearningWork(glossary), [glossary]);
  useEffect(() => {
    const lifetime = new AbortController();
    void work.follow(lifetime.signal);
    work.tellKnown(lifetime.signal);
    return () => lifetime.abort();
  }, [work]);
  const { value: failure } = work.failure;
  return (
    <LearningContext.Provider value={work}>
      <div class="learning">
        {failure && (
          <p class="trouble" role="alert">
            {storage.failures[failure]}
          </p>
        )}
        {work.learning.value ? <View work={work} /> : !failure && <p class="quiet-text">{learning.loading}</p>}
      </div>
    </LearningContext.Provider>
  );
}

function View({ work }: { work: LearningWork }) {
  const { value: view } = work.view;
  const { value: round } = work.round;
  if (view.is === 'session') return <CourseSession key={`${view.course} ${view.session}`} {...view} />;
  if (view.is === 'round' && round) return <RoundView round={round} />;
  if (view.is === 'end' && round) return <RoundEnd key={round.id} round={round} />;
  return <Start />;
}
