import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Glossary } from '../../glossary/glossary.ts';
import { LearningWhenWanted } from '../learning/LearningWhenWanted.tsx';
import { useWords } from '../words/context.ts';
import { ArendeLists } from './ArendeLists.tsx';
import { CommentSearch } from './CommentSearch.tsx';
import { Empty } from './Empty.tsx';
import { HistoryBar } from './HistoryBar.tsx';
import { Keeping } from './Keeping.tsx';
import { Work, WorkContext } from './work.ts';

/** The pages of the workspace, by what stands behind the address's #. */
export type WorkspaceView = 'work' | 'learning';

interface Props {
  view: ReadonlySignal<WorkspaceView>;
  glossary: Glossary;
  lastSaved: ReadonlySignal<string | undefined>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** All ärenden with their documents, what was written about them, and how it is kept; or practice. In a private window: that nothing is. */
export function Workspace({ view, glossary, lastSaved, isPrivate }: Props) {
  const { workspace, learning, options, storage } = useWords();
  const isLearning = view.value === 'learning';
  return (
    <main class="workspace">
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{isLearning ? learning.title : workspace.title}</h1>
        <nav aria-label={learning.pages}>
          <a href="#arenden" aria-current={isLearning ? undefined : 'page'}>
            {workspace.arenden}
          </a>
          <a href="#lar" aria-current={isLearning ? 'page' : undefined}>
            {learning.title}
          </a>
          <a href="/options.html">{options.title}</a>
        </nav>
      </header>
      {isLearning && <LearningWhenWanted glossary={glossary} isPrivate={isPrivate} />}
      {!isLearning &&
        (isPrivate ? <p class="private-window">{storage.privateWindow}</p> : <Kept lastSaved={lastSaved} />)}
    </main>
  );
}

function Kept({ lastSaved }: Pick<Props, 'lastSaved'>) {
  const { workspace } = useWords();
  const work = useMemo(() => new Work(), []);
  const query = useSignal('');
  useEffect(() => {
    const lifetime = new AbortController();
    void work.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [work]);
  const overview = work.overview.value;
  const isEmpty = overview && overview.counts.arende + overview.counts.document + overview.counts.comment === 0;
  return (
    <WorkContext.Provider value={work}>
      {!overview && !work.failure.value && <p class="quiet-text">{workspace.loading}</p>}
      {isEmpty && <Empty />}
      {overview && !isEmpty && <CommentSearch overview={overview} query={query} />}
      {/* Out of sight while one searches, and still there: a form in it may be half written. */}
      {overview && !isEmpty && (
        <div hidden={query.value.trim() !== ''}>
          <ArendeLists overview={overview} />
        </div>
      )}
      {overview && <Keeping counts={overview.counts} lost={overview.lost} lastSaved={lastSaved} />}
      <HistoryBar />
    </WorkContext.Provider>
  );
}
