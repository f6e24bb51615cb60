import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Glossary } from '../../glossary/glossary.ts';
import type { SchemeChoice } from '../../settings.ts';
import { overviewIn } from '../../storage/overview.ts';
import { LearningWhenWanted } from '../learning/LearningWhenWanted.tsx';
import { MapPage } from '../learning/map/MapPage.tsx';
import { mapAddress, readMapAddress } from '../learning/map/map-address.ts';
import { useWords } from '../words/context.ts';
import type { Words } from '../words/sv.ts';
import { ArendeLists } from './ArendeLists.tsx';
import { CommentSearch } from './CommentSearch.tsx';
import { Empty } from './Empty.tsx';
import { HistoryBar } from './HistoryBar.tsx';
import { Keeping } from './Keeping.tsx';
import { OverviewContext, Work, WorkContext } from './work.ts';

interface Props {
  /** The end of the page's address, as it changes: it says which page is shown. */
  hash: ReadonlySignal<string>;
  glossary: Glossary;
  /** Which concept systems are searched for in documents. */
  choice: ReadonlySignal<SchemeChoice>;
  lastSaved: ReadonlySignal<string | undefined>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

type View = 'work' | 'learning' | 'maps';

/** @param hash the end of the address, as `location.hash` */
function viewOf(hash: string): View {
  if (readMapAddress(hash)) return 'maps';
  return hash === '#lar' ? 'learning' : 'work';
}

/** What the page is called that such an address shows. */
export function titleOf(hash: string, { workspace, learning, maps }: Words): string {
  return { work: workspace.title, learning: learning.title, maps: maps.title }[viewOf(hash)];
}

/** The page beside the documents: all ärenden, practice, or the maps of the concept systems, as the address says. */
export function Workspace({ hash, glossary, choice, lastSaved, isPrivate }: Props) {
  const words = useWords();
  const { workspace, learning, options, storage, maps } = words;
  const place = readMapAddress(hash.value);
  const view = viewOf(hash.value);
  const current = (one: View) => (one === view ? 'page' : undefined);
  return (
    <main class={place ? 'workspace with-map' : 'workspace'}>
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{titleOf(hash.value, words)}</h1>
        <nav aria-label={learning.pages}>
          <a href="/workspace.html#arenden" aria-current={current('work')}>
            {workspace.arenden}
          </a>
          <a href="/workspace.html#lar" aria-current={current('learning')}>
            {learning.title}
          </a>
          <a href={mapAddress({})} aria-current={current('maps')}>
            {maps.title}
          </a>
          <a href="/options.html">{options.title}</a>
        </nav>
      </header>
      {place && <MapPage glossary={glossary} place={place} choice={choice} />}
      {view === 'learning' && <LearningWhenWanted glossary={glossary} isPrivate={isPrivate} />}
      {view === 'work' &&
        (isPrivate ? <p class="private-window">{storage.privateWindow}</p> : <Kept lastSaved={lastSaved} />)}
    </main>
  );
}

/** All ärenden with their documents, what was written about them, and how it is kept. */
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
