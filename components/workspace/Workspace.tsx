import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { overviewIn } from '../../storage/overview.ts';
import { useWords } from '../words/context.ts';
import { ArendeLists } from './ArendeLists.tsx';
import { CommentSearch } from './CommentSearch.tsx';
import { Empty } from './Empty.tsx';
import { HistoryBar } from './HistoryBar.tsx';
import { Keeping } from './Keeping.tsx';
import { OverviewContext, Work, WorkContext } from './work.ts';

interface Props {
  lastSaved: ReadonlySignal<string | undefined>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** All ärenden with their documents, what was written about them, and how it is kept. In a private window: that nothing is. */
export function Workspace({ lastSaved, isPrivate }: Props) {
  const { workspace, options, storage } = useWords();
  return (
    <main class="workspace">
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{workspace.title}</h1>
        <a href="/options.html">{options.title}</a>
      </header>
      {isPrivate ? <p class="private-window">{storage.privateWindow}</p> : <Kept lastSaved={lastSaved} />}
    </main>
  );
}

function Kept({ lastSaved }: Pick<Props, 'lastSaved'>) {
  const { workspace } = useWords();
  const work = useMemo(() => new Work(overviewIn), []);
  const query = useSignal('');
  useEffect(() => {
    const lifetime = new AbortController();
    void work.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [work]);
  const overview = work.shown.value;
  const isEmpty = overview && overview.counts.arende + overview.counts.document + overview.counts.comment === 0;
  return (
    <WorkContext.Provider value={work}>
      <OverviewContext.Provider value={work.shown}>
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
      </OverviewContext.Provider>
    </WorkContext.Provider>
  );
}
