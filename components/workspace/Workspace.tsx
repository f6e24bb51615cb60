import '../ui/controls/fields.css';
import './workspace.css';
import './forms.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { openInReader } from '../../extension/pdf-opening/handed-file.ts';
import type { SchemeChoice } from '../../extension/settings/settings.ts';
import { ownPageOf } from '../../extension/state/own-page.ts';
import { OverviewContext, WorkspaceContext, WorkspaceState } from '../../extension/state/workspace/workspace-state.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { overviewIn } from '../../storage/queries/overview.ts';
import { Frame } from '../app/Frame.tsx';
import { whenWanted } from '../app/when-wanted.tsx';
import { readMapAddress } from '../concept-map/map-address.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { useDrop } from '../ui/controls/use-drop.ts';
import { ArendeLists } from './arenden/ArendeLists.tsx';
import { NewArende } from './arenden/NewArende.tsx';
import { SavedAnswers } from './arenden/NextStepLine.tsx';
import { Empty } from './Empty.tsx';
import { HistoryBar } from './HistoryBar.tsx';
import { Keeping } from './Keeping.tsx';
import { CommentSearch } from './search/CommentSearch.tsx';

/** Each has words and packages that the list of ärenden doesn't want. */
const Practice = whenWanted(() => import('../practice/Practice.tsx').then((part) => part.Practice), 'learning');
const MapPage = whenWanted(() => import('../concept-map/MapPage.tsx').then((part) => part.MapPage), 'map-page');

const useWords = wordsFrom(ownPagesWords);

interface Props {
  /** The end of the page's address, as it changes: it says which page is shown. */
  hash: ReadonlySignal<string>;
  glossary: Glossary;
  /** Which concept systems are searched for in documents. */
  choice: ReadonlySignal<SchemeChoice>;
  lastSaved: ReadonlySignal<string | undefined>;
  /** When the answer to each ärende was last saved, by its id, ISO 8601. */
  answers: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** The page beside the documents: all ärenden, practice, or the maps of the concept systems, as the address says. */
export function Workspace({ hash, glossary, choice, lastSaved, answers, isPrivate }: Props) {
  const { pages } = useWords();
  const place = readMapAddress(hash.value);
  const page = ownPageOf(`${location.origin}/workspace.html${hash.value}`) ?? 'arenden';
  return (
    <Frame page={page} class="workspace">
      {place && <MapPage glossary={glossary} place={place} choice={choice} />}
      {page === 'learning' && <Practice glossary={glossary} isPrivate={isPrivate} />}
      {page === 'arenden' &&
        (isPrivate ? (
          <p class="private-window">{pages.privateWindow}</p>
        ) : (
          <SavedAnswers.Provider value={answers}>
            <Kept lastSaved={lastSaved} />
          </SavedAnswers.Provider>
        ))}
    </Frame>
  );
}

/** All ärenden with their documents, what was written about them, and how it is kept. */
function Kept({ lastSaved }: Pick<Props, 'lastSaved'>) {
  const { pages } = useWords();
  const state = useMemo(() => new WorkspaceState(overviewIn), []);
  const query = useSignal('');
  const drop = useDrop((file) => void openInReader(file));
  useEffect(() => {
    const lifetime = new AbortController();
    void state.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [state]);
  const overview = state.shown.value;
  const isEmpty = overview && overview.counts.arende + overview.counts.document + overview.counts.comment === 0;
  return (
    <WorkspaceContext.Provider value={state}>
      <OverviewContext.Provider value={state.shown}>
        {!overview && !state.failure.value && <p class="quiet-text">{pages.loading}</p>}
        {overview && (
          <div class="kept" {...drop.on}>
            <div>
              {isEmpty && <Empty />}
              {!isEmpty && <CommentSearch overview={overview} query={query} />}
              {/* Out of sight while one searches, and still there: a form in it may be half written. */}
              {!isEmpty && (
                <div hidden={query.value.trim() !== ''}>
                  <NewArende />
                  <ArendeLists overview={overview} />
                </div>
              )}
            </div>
            <Keeping counts={overview.counts} lastSaved={lastSaved} />
          </div>
        )}
        <HistoryBar />
        {drop.over.value && <p class="drop-here">{pages.dropHere}</p>}
      </OverviewContext.Provider>
    </WorkspaceContext.Provider>
  );
}
