import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Glossary } from '../../glossary/glossary.ts';
import type { SchemeChoice } from '../../settings.ts';
import { overviewIn } from '../../storage/overview.ts';
import { MapPage } from '../learning/map/MapPage.tsx';
import { mapAddress, readMapAddress } from '../learning/map/map-address.ts';
import { useWords } from '../words/context.ts';
import { ArendeLists } from './ArendeLists.tsx';
import { CommentSearch } from './CommentSearch.tsx';
import { Empty } from './Empty.tsx';
import { HistoryBar } from './HistoryBar.tsx';
import { Keeping } from './Keeping.tsx';
import { OverviewContext, Work, WorkContext } from './work.ts';

interface Props {
  glossary: Glossary;
  /** Which concept systems are searched for in documents. */
  choice: ReadonlySignal<SchemeChoice>;
  lastSaved: ReadonlySignal<string | undefined>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** The page beside the documents: all ärenden, or the maps of the concept systems, as the address says. */
export function Workspace({ glossary, choice, lastSaved, isPrivate }: Props) {
  const { workspace, options, storage, maps } = useWords();
  const place = readMapAddress(useHash());
  return (
    <main class={place ? 'workspace with-map' : 'workspace'}>
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{place ? maps.title : workspace.title}</h1>
        {place ? <a href="/workspace.html">{workspace.title}</a> : <a href={mapAddress({})}>{maps.title}</a>}
        <a href="/options.html">{options.title}</a>
      </header>
      {place ? (
        <MapPage glossary={glossary} place={place} choice={choice} />
      ) : isPrivate ? (
        <p class="private-window">{storage.privateWindow}</p>
      ) : (
        <Kept lastSaved={lastSaved} />
      )}
    </main>
  );
}

/** The end of the page's address, as it changes. */
function useHash(): string {
  const hash = useSignal(location.hash);
  useEffect(() => {
    const lifetime = new AbortController();
    const look = () => {
      hash.value = location.hash;
    };
    addEventListener('hashchange', look, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
  return hash.value;
}

/** All ärenden with their documents, what was written about them, and how it is kept. In a private window: that nothing is. */
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
