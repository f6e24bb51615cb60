import type { ReadonlySignal } from '@preact/signals';
import type { Glossary } from '../../glossary/glossary.ts';
import type { FollowedTab } from '../../reading/follow-active-tab.ts';
import { openInReader } from '../../reading/handed-file.ts';
import { openReader } from '../../reading/reader-page.ts';
import type { TabState } from '../../reading/tab-state.ts';
import type { SchemeChoice } from '../../settings.ts';
import { LearningWhenWanted } from '../learning/LearningWhenWanted.tsx';
import { OwnCardsContext } from '../learning/own-cards.ts';
import { useDrop } from '../use-drop.ts';
import { useWords } from '../words/context.ts';
import { ConceptList } from './ConceptList.tsx';
import { ConceptSearchBar } from './ConceptSearchBar.tsx';
import { Comments } from './comments/Comments.tsx';
import type { CommentWork } from './comments/comment-work.ts';
import { Versions } from './comments/Versions.tsx';
import { DefinedConcepts } from './DefinedConcepts.tsx';
import { DocumentHeader } from './DocumentHeader.tsx';
import { Notice } from './Notice.tsx';
import type { OpenedConcept } from './opened-concept.ts';
import { PdfOffer } from './PdfOffer.tsx';
import { Problems } from './Problems.tsx';
import { SchemeSwitches } from './SchemeSwitches.tsx';
import { SearchMiss } from './SearchMiss.tsx';
import { Tabs } from './Tabs.tsx';

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
  comments: CommentWork;
  /** Does the panel stand in a private window? */
  isPrivate: boolean;
}

/** The side panel: what the active tab's document says of the concepts, or why it says nothing. */
export function Panel(props: Props) {
  const words = useWords();
  const drop = useDrop((file) => void openInReader(file));
  return (
    <div class="panel" {...drop.on}>
      <main>
        {props.isPrivate && <p class="private-window quiet-text">{words.privateWindow}</p>}
        <OwnCardsContext.Provider value={!props.isPrivate}>
          <TabContent {...props} />
        </OwnCardsContext.Provider>
      </main>
      <p class="to-workspace">
        <a href="/workspace.html" target="_blank" rel="noopener">
          {words.list.workspace}
        </a>
        <a href="/workspace.html#lar" target="_blank" rel="noopener">
          {words.learning.open}
        </a>
      </p>
      <Problems problems={props.glossary.problems} />
      {drop.over.value && <p class="drop-here">{words.reader.dropHere}</p>}
    </div>
  );
}

/** Why the browser keeps us out of a tab. What it doesn't say is whether a page without an address of its kind is a PDF. */
function Refused({ refusal, tab, address }: Extract<TabState, { is: 'refused' }>) {
  const words = useWords();
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

function TabContent({ glossary, tab, choice, marked, sites, opened, comments, isPrivate }: Props) {
  const words = useWords();
  const state = tab.state.value;
  // A page that is busy answers late: no word of what may not be so.
  if (state.is === 'asking') return <div aria-busy="true" />;
  if (state.is === 'starting') return <Notice why={words.starting} busy />;
  if (state.is === 'left') return <Notice {...words.left} />;
  if (state.is === 'off') {
    return (
      <Notice why={words.off.why} what={words.off.what} promise={words.off.promise}>
        <button type="button" onClick={() => void openReader(undefined)}>
          {words.reader.choose}
        </button>
      </Notice>
    );
  }
  if (state.is === 'refused') return <Refused {...state} />;
  const { report, definitions } = state;
  const isEmpty = report.done && report.length === 0;
  // Of a scan there are no words to read, and pages all the same to comment on.
  if (isEmpty && !report.pages) return <Notice {...words.noText} />;
  const none = report.done && Object.keys(report.counts).length === 0;
  return (
    <>
      <DocumentHeader
        report={report}
        marked={marked}
        sites={sites}
        isPrivate={isPrivate}
        showFact={tab.showFact}
        end={tab.end}
      />
      {!isPrivate && <Versions key={report.address} work={comments} pages={report.pages?.all} />}
      <Tabs
        view={comments.view}
        counts={{
          concepts: undefined,
          comments: comments.stored.value?.comments.length || undefined,
          learning: undefined,
        }}
      >
        {{
          concepts: isEmpty ? (
            <Notice {...words.pdf.noText} />
          ) : (
            <>
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
          comments: <Comments reading={state} work={comments} glossary={glossary} isPrivate={isPrivate} />,
          learning: <LearningWhenWanted glossary={glossary} isPrivate={isPrivate} />,
        }}
      </Tabs>
    </>
  );
}
