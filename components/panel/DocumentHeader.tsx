import type { ReadonlySignal } from '@preact/signals';
import type { ReadingReport } from '../../messaging.ts';
import { alwaysRead, noLongerRead, siteOf } from '../../reading/always-here.ts';
import { marksShown } from '../../settings.ts';
import { PdfSwitch } from '../PdfSwitch.tsx';
import { SettingSwitch } from '../SettingSwitch.tsx';
import { useWords } from '../words/context.ts';
import type { Words } from '../words/sv.ts';
import { Head } from './Head.tsx';
import { PageStates } from './PageStates.tsx';

interface Props {
  report: ReadingReport;
  /** Are the marks to be seen? */
  marked: ReadonlySignal<boolean>;
  /** The sites that are always read, as patterns. */
  sites: ReadonlySignal<readonly string[]>;
  /** Does the panel stand in a private window? */
  isPrivate: boolean;
  showFact(index: number): void;
  end(): void;
}

/** What is read, how much was found in it, and the switches that concern it. */
export function DocumentHeader({ report, marked, sites, isPrivate, showFact, end }: Props) {
  const words = useWords();
  // A site that is always read is one that the browser keeps in its list.
  const site = isPrivate ? undefined : siteOf(report.address);
  return (
    <header class="document">
      <h1>{report.title || words.untitled}</h1>
      <Head facts={report.facts} show={showFact} />
      <div class="document-line">
        <p role="status" aria-busy={!report.done} class={report.done ? undefined : 'busy'}>
          {saysOfConcepts(report, words)}
          {report.uncertain > 0 && `, ${words.uncertain(report.uncertain)}`}
          {report.done ? '' : `, ${words.stillReading}`}
        </p>
        <button type="button" class="quiet" onClick={end}>
          {words.end}
        </button>
      </div>
      {report.pages && <PageStates pages={report.pages} />}
      <div class="switches">
        <SettingSwitch setting={marksShown} on={marked} label={words.showMarks} />
        {report.pages && <PdfSwitch />}
        {site && !report.pages && (
          <label class="row always-switch">
            <input
              type="checkbox"
              checked={sites.value.includes(site)}
              onChange={({ currentTarget }) => {
                // The browser asks; until it has said yes, the box is as it was.
                void (currentTarget.checked ? alwaysRead(site) : noLongerRead(site)).then((done) => {
                  if (!done) currentTarget.checked = sites.value.includes(site);
                });
              }}
            />
            {words.always}
          </label>
        )}
      </div>
    </header>
  );
}

/** Of a scan there is nothing to say: it has no words that could name any. */
function saysOfConcepts({ counts, done, length }: ReadingReport, words: Words): string {
  if (done && length === 0) return '';
  const places = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return done && places === 0 ? words.noConcepts : words.summary(places, Object.keys(counts).length);
}
