import './reading-warnings.css';
import type { ReadingReport } from '../../../extension/protocol/messaging.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { pdfStatesWords } from '../../i18n/tables/reading/pdf-states.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { pageStates } from './page-states.ts';
import { unreadParts, type Warning } from './UnreadParts.tsx';

const useWords = wordsFrom(panelWords, pdfStatesWords);

/** What isn't read of a document, or only badly, or isn't kept: a line, which opens to all there is to be known. */
export function ReadingWarnings({ report, isPrivate }: { report: ReadingReport; isPrivate: boolean }) {
  const words = useWords();
  const plain = (sentence: string): Warning => ({ short: sentence, whole: sentence });
  const lines = [
    ...(report.isBroken ? [plain(words.brokenBehind)] : []),
    ...(report.pages ? pageStates(report.pages, words).map(plain) : []),
    ...unreadParts(report.unread, words),
    ...(isPrivate ? [plain(words.privateWindow)] : []),
  ];
  const [first, ...others] = lines;
  if (!first) return null;
  return (
    <details class="warnings">
      <summary title={first.short}>
        <span class="one-line first-warning">{first.short}</span>
        <span class="all-warnings">{words.aboutReading}</span>
        {others.length > 0 && <span class="count">{words.moreWarnings(others.length)}</span>}
      </summary>
      <ul class="warning-lines">
        {lines.map(({ short, whole }) => (
          <li key={short}>{whole}</li>
        ))}
      </ul>
    </details>
  );
}
