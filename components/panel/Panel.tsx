import './panel.css';
import './notices/notice.css';
import type { ReadonlySignal } from '@preact/signals';
import type { PagesRead } from '../../documents/readable-document.ts';
import { openInReader } from '../../extension/pdf-opening/handed-file.ts';
import { openReader } from '../../extension/pdf-opening/reader-page.ts';
import type { ReadingReport } from '../../extension/protocol/messaging.ts';
import type { SchemeChoice } from '../../extension/settings/settings.ts';
import type { ArendeOfDocument } from '../../extension/state/comments/arende-of-document.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import type { FollowedTab } from '../../extension/state/follow-active-tab.ts';
import { ownPageOf } from '../../extension/state/own-page.ts';
import type { OpenedConcept } from '../../extension/state/panel/opened-concept.ts';
import { OwnCardsContext } from '../../extension/state/practice/own-cards.ts';
import type { Shortcuts } from '../../extension/state/shortcuts.ts';
import type { TabState } from '../../extension/state/tab-state.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { whenWanted } from '../app/when-wanted.tsx';
import { Comments } from '../comment-list/Comments.tsx';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { panelWords } from '../i18n/tables/reading/panel.ts';
import { pdfStatesWords } from '../i18n/tables/reading/pdf-states.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { pdfWords } from '../i18n/tables/shared/pdf.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { useDrop } from '../ui/controls/use-drop.ts';
import { troublesOf } from '../ui/page-troubles.ts';
import { RecogniseLines } from '../ui/recognise/RecogniseLines.tsx';
import { ArendeQuestion } from '../versions/ArendeQuestion.tsx';
import { Versions } from '../versions/Versions.tsx';
import { ConceptList } from './concepts/ConceptList.tsx';
import { DefinedConcepts } from './concepts/DefinedConcepts.tsx';
import { SchemeSwitches } from './concepts/SchemeSwitches.tsx';
import { ConceptSearchBar } from './concepts/search/ConceptSearchBar.tsx';
import { SearchMiss } from './concepts/search/SearchMiss.tsx';
import { DocumentHeader } from './header/DocumentHeader.tsx';
import { Notice } from './notices/Notice.tsx';
import { PdfOffer } from './notices/PdfOffer.tsx';
import { Problems } from './notices/Problems.tsx';
import { ReadingWarnings } from './notices/ReadingWarnings.tsx';
import { UnreadParts } from './notices/UnreadParts.tsx';
import { isUnread, namesNone, saysOfConcepts } from './says-of-concepts.ts';
import { Tabs } from './Tabs.tsx';

/** Most who read don't practise meanwhile. */
const Practice = whenWanted(() => import('../practice/Practice.tsx').then((part) => part.Practice), 'learning');

const useWords = wordsFrom(commentsWords, ownPagesWords, panelWords, pdfWords, pdfStatesWords);

interface Props {
  glossary: Glossary;
  tab: FollowedTab;
  /** Which concept systems are on. */
  choice: ReadonlySignal<SchemeChoice>;
  /** Are the marks to be seen? */
  marked: ReadonlySignal<boolean>;
  /** The sites that are always read, as patterns. */
  sites: ReadonlySignal<readonly string[]>;
  opened: OpenedConcept;
  comments: CommentsState;
  arende: ArendeOfDocument;
  keys: ReadonlySignal<Shortcuts>;
  /** Does the panel stand in a private window? */
  isPrivate: boolean;
}

/** The side panel: what the active tab's document says of the concepts, or why it says nothing. */
export function Panel(props: Props) {
  const words = useWords();
  const drop = useDrop((file) => void openInReader(file));
  const isReading = props.tab.state.value.is === 'reading';
  return (
    <div class="panel" {...drop.on}>
      <main data-region={isReading ? undefined : 'content'}>
        {props.isPrivate && !isReading && <p class="private-window quiet-text">{words.privateWindow}</p>}
        <OwnCardsContext.Provider value={!props.isPrivate}>
          <TabContent {...props} />
        </OwnCardsContext.Provider>
      </main>
      {/* A document's own menu leads there, too. */}
      {!isReading && (
        <nav class="to-workspace" aria-label={words.pages.all}>
          <a href="/workspace.html" target="_blank" rel="noopener">
            {words.pages.menu.arenden}
          </a>
          <a href="/workspace.html#lar" target="_blank" rel="noopener">
            {words.pages.menu.learning}
          </a>
          <a href="/help.html" target="_blank" rel="noopener">
            {words.pages.menu.help}
          </a>
        </nav>
      )}
      <Problems problems={props.glossary.problems} />
      {drop.over.value && <p class="drop-here">{words.pages.dropHere}</p>}
    </div>
  );
}

/** Why the browser keeps us out of a tab. What it doesn't say is whether a page without an address of its kind is a PDF. */
function Refused({ refusal, tab, address }: Extract<TabState, { is: 'refused' }>) {
  const words = useWords();
  if (refusal === 'own')
    return (
      <Notice {...words.ownPages[ownPageOf(address ?? '') ?? 'help']}>
        <button type="button" onClick={() => void openReader(tab)}>
          {words.pages.openFile}
        </button>
        <a href="/example.html" target="_blank" rel="noopener">
          {words.openExample}
        </a>
      </Notice>
    );
  if (refusal === 'pdf') return <PdfOffer tab={tab} address={address} />;
  return (
    <Notice {...words.refusals[refusal]}>
      {refusal === 'other' && address !== undefined && (
        <button type="button" onClick={() => void openReader(tab, address)}>
          {words.pdf.isItOne}
        </button>
      )}
    </Notice>
  );
}

function whyEmpty(
  { isBroken, isXml, unread, fileType }: ReadingReport,
  words: ReturnType<typeof useWords>,
): { why: string; what?: string } {
  if (isBroken) return words.brokenXml;
  if (isXml) return words.noXml;
  if (fileType) return words.emptyFile;
  // What couldn't be read is then why there is nothing.
  return unread.length > 0 ? { why: words.noText.why } : words.noText;
}

/** Why a PDF has none: what isn't read is told above, and is then the reason, not what scans are like. */
function NoWords({ pages }: { pages: PagesRead | undefined }) {
  const words = useWords();
  if (pages && pages.slow.length > 0) return <Notice why={words.starting} busy />;
  if (pages?.recognition?.runs) return <Notice {...words.pdfStates.noWordsYet} busy />;
  const isTold = pages !== undefined && troublesOf(pages, words).length > 0;
  return <Notice {...(isTold ? words.pdfStates.noneRead : words.pdfStates.noText)} />;
}

/** Once all pages have been read; before that the count of those without text would run. */
function RecognisePages({ pages, tab }: { pages: PagesRead; tab: Props['tab'] }) {
  if (pages.read < pages.all) return null;
  const start = (what: 'missing' | 'harmed' | { page: number }) => typeof what === 'string' && tab.recognise(what);
  return <RecogniseLines pages={pages} start={start} stop={tab.stopRecognising} />;
}

function TabContent({ glossary, tab, choice, marked, sites, opened, comments, arende, keys, isPrivate }: Props) {
  const words = useWords();
  const { _execute_action: start = '', comment: forComment = '' } = keys.value;
  const state = tab.state.value;
  // A page that is busy answers late: no word of what may not be so.
  if (state.is === 'asking') return <div aria-busy="true" />;
  if (state.is === 'starting') return <Notice why={words.starting} busy />;
  if (state.is === 'left') return <Notice why={words.left.why} what={words.left.what(start)} />;
  if (state.is === 'off') {
    return (
      <Notice why={words.off.why} what={words.off.what(start)} promise={words.off.promise}>
        <button type="button" onClick={() => void openReader(undefined)}>
          {words.pages.openFile}
        </button>
      </Notice>
    );
  }
  if (state.is === 'refused') return <Refused {...state} />;
  const { report, definitions } = state;
  const isEmpty = report.done && report.length === 0;
  // Of a scan there are no words to read, and pages all the same to comment on.
  if (isEmpty && !report.pages) {
    const isElsewhere = report.unread.length > 0;
    return (
      <>
        <Notice {...whyEmpty(report, words)} />
        {isElsewhere && (
          <div class="notice-more">
            <UnreadParts parts={report.unread} />
          </div>
        )}
      </>
    );
  }
  const none = report.done && Object.keys({ ...report.counts, ...report.struck }).length === 0;
  return (
    <>
      <DocumentHeader
        report={report}
        marked={marked}
        sites={sites}
        isPrivate={isPrivate}
        view={comments.view.value}
        add={arende.isNew.value && !isPrivate ? arende.addWhereOpened : undefined}
        showFact={tab.showFact}
        end={tab.end}
      />
      <Tabs
        view={comments.view}
        address={report.address}
        above={
          <>
            {report.pages && <RecognisePages pages={report.pages} tab={tab} />}
            <ReadingWarnings report={report} isPrivate={isPrivate} />
            {!isPrivate && <ArendeQuestion arende={arende} />}
            {!isPrivate && <Versions key={report.address} commentsState={comments} pages={report.pages?.all} />}
          </>
        }
        counts={{
          concepts: Object.keys(report.counts).length || undefined,
          comments: comments.stored.value?.comments.length || undefined,
          learning: undefined,
        }}
      >
        {{
          concepts: isUnread(report) ? (
            <NoWords pages={report.pages} />
          ) : (
            <>
              {namesNone(report) && <p class="none-named">{saysOfConcepts(report, words)}</p>}
              {!none && <ConceptSearchBar search={opened.search} />}
              {!none && <SearchMiss glossary={glossary} choice={choice.value} sought={opened.search.value.words} />}
              {!none &&
                glossary.schemes.map((scheme) => (
                  <ConceptList
                    key={scheme.id}
                    scheme={scheme}
                    glossary={glossary}
                    choice={choice.value}
                    reading={state}
                    opened={opened}
                    tab={tab}
                  />
                ))}
              <DefinedConcepts glossary={glossary} definitions={definitions} open={opened.openConcept} />
              <SchemeSwitches schemes={glossary.schemes} choice={choice.value} />
            </>
          ),
          comments: (
            <Comments
              reading={state}
              commentsState={comments}
              glossary={glossary}
              keys={forComment}
              isPrivate={isPrivate}
            />
          ),
          learning: <Practice glossary={glossary} isPrivate={isPrivate} />,
        }}
      </Tabs>
    </>
  );
}
