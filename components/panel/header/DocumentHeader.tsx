import './document-header.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ReadingReport } from '../../../extension/protocol/messaging.ts';
import { dayOf, daysBetween } from '../../../extension/state/workspace/days.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { pdfStatesWords } from '../../i18n/tables/reading/pdf-states.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { namesNone, saysOfConcepts } from '../says-of-concepts.ts';
import { DocumentMenu, type MenuProps } from './DocumentMenu.tsx';
import { Head } from './Head.tsx';

const useWords = wordsFrom(commonWords, panelWords, pdfStatesWords);

interface Props extends MenuProps {
  showFact(index: number): void;
}

/** What is read, from whom and how long one has: two lines, which open to all that the document says of itself. */
export function DocumentHeader({ showFact, ...menu }: Props) {
  const { report } = menu;
  const words = useWords();
  const isOpen = useSignal(false);
  const details = useId();
  const title = report.title || words.untitled;
  const [first, ...others] = inShort(report, words);
  const says = saysOfConcepts(report, words);
  return (
    <header class="document document-head" data-region="head">
      <h1
        class={isOpen.value ? undefined : 'one-line'}
        lang={report.title ? 'sv' : undefined}
        title={isOpen.value ? undefined : title}
      >
        {withJoints(title)}
      </h1>
      <DocumentMenu {...menu} />
      <button
        type="button"
        class="document-line"
        aria-expanded={isOpen.value}
        aria-controls={details}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span class="one-line" title={first}>
          {first}
        </span>
        {others.map((one) => (
          <span key={one} class="beside-line one-line" title={one}>
            {' '}
            {one}
          </span>
        ))}
      </button>
      <p role="status" aria-busy={!report.done} class={report.done ? 'unseen' : 'unseen busy'}>
        {/* One text: an empty one beside it would be written anew, and read out, each time the header is drawn. */}
        {report.done ? says : `${says}, ${words.stillReading}`}
      </p>
      <div id={details} class="document-details" hidden={!isOpen.value}>
        <Head facts={report.facts} show={showFact} />
        {/* That it names no concept is said in their tab. */}
        {says && !namesNone(report) && <p class="quiet-text">{says}</p>}
        {report.facts.length === 0 && <p class="quiet-text">{words.noFacts}</p>}
      </div>
    </header>
  );
}

/** Who asks and how long one has; where the document doesn't say, which concepts were found in it. */
function inShort(report: ReadingReport, words: ReturnType<typeof useWords>): string[] {
  const { facts, done, pages } = report;
  if (!done)
    return [pages && pages.read < pages.all ? words.pdfStates.reading(pages.read, pages.all) : words.stillReading];
  const sender = facts.find(({ kind }) => kind === 'sender')?.text;
  const day = facts.find((fact) => fact.kind === 'deadline')?.day;
  const left = day === undefined ? undefined : words.daysLeft(daysBetween(dayOf(new Date()), day), day);
  const known = [sender, left].filter((one) => one !== undefined);
  if (known.length > 0) return known;
  return [(!namesNone(report) && saysOfConcepts(report, words)) || words.aboutDocument];
}
