import type { ReadonlySignal } from '@preact/signals';
import type { Glossary } from '../../glossary/glossary.ts';
import type { FollowedTab } from '../../reading/follow-active-tab.ts';
import type { SchemeChoice } from '../../reading/scheme-choice.ts';
import { useWords } from '../words/context.ts';
import { ConceptList } from './ConceptList.tsx';
import { ConceptSearchBar } from './ConceptSearchBar.tsx';
import { Head } from './Head.tsx';
import { Notice } from './Notice.tsx';
import type { OpenedConcept } from './opened-concept.ts';
import { Problems } from './Problems.tsx';
import { SchemeSwitches } from './SchemeSwitches.tsx';

interface Props {
  glossary: Glossary;
  tab: FollowedTab;
  /** Which concept systems are on. */
  choice: ReadonlySignal<SchemeChoice>;
  opened: OpenedConcept;
}

/** The side panel: what the active tab's document says of the concepts, or why it says nothing. */
export function Panel(props: Props) {
  return (
    <>
      <main>
        <TabContent {...props} />
      </main>
      <Problems problems={props.glossary.problems} />
    </>
  );
}

function TabContent({ glossary, tab, choice, opened }: Props) {
  const words = useWords();
  const state = tab.state.value;
  if (state.is === 'starting') return <Notice why={words.starting} busy />;
  if (state.is === 'off') {
    return <Notice why={words.off.why} what={words.off.what} promise={words.off.promise} />;
  }
  if (state.is === 'refused') return <Notice {...words.refusals[state.refusal]} />;
  const { report, shown } = state;
  if (report.done && report.length === 0) return <Notice {...words.noText} />;
  const places = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  const none = report.done && places === 0;
  return (
    <>
      <header class="document">
        <h1>{report.title || words.untitled}</h1>
        <Head facts={report.facts} show={tab.showFact} />
        <div class="document-line">
          <p role="status" aria-busy={!report.done} class={report.done ? undefined : 'busy'}>
            {none ? words.noConcepts : words.summary(places, Object.keys(report.counts).length)}
            {report.done ? '' : `, ${words.stillReading}`}
          </p>
          <button type="button" class="quiet" onClick={() => tab.end()}>
            {words.end}
          </button>
        </div>
      </header>
      {!none && <ConceptSearchBar search={opened.search} />}
      {!none &&
        glossary.schemes.map((scheme) => (
          <ConceptList
            key={scheme.id}
            scheme={scheme}
            glossary={glossary}
            choice={choice.value}
            report={report}
            opened={opened}
            shown={shown}
            passages={state.passages}
            tab={tab}
          />
        ))}
      <SchemeSwitches schemes={glossary.schemes} choice={choice.value} />
    </>
  );
}
