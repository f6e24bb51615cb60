import '../../panel/concepts/passages/passages.css';
import { useEffect } from 'preact/hooks';
import type { SharedSentence } from '../../../extension/protocol/messaging.ts';
import type { FollowedDocument } from '../../../extension/state/follow-tab.ts';
import { areThese } from '../../../extension/state/tab-state.ts';
import { sentenceAround } from '../../../language/swedish/sentences/sentences.ts';
import { mapsWords } from '../../i18n/tables/own-pages/maps.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { InSection } from '../../panel/concepts/passages/Passages.tsx';
import { RowBoundary } from '../../ui/RowBoundary.tsx';

const useWords = wordsFrom(mapsWords);

interface Props {
  ids: [string, string];
  document: FollowedDocument;
  /** Has the document been searched for both? */
  searched: boolean;
}

/** The document's sentences that name both of two concepts; a press goes there. */
export function SharedSentences({ ids, document, searched }: Props) {
  const { maps } = useWords();
  const state = document.state.value;
  const reading = state.is === 'reading' ? state : undefined;
  const [one, other] = ids;
  const together = areThese(reading?.together, ids) ? reading?.together : undefined;
  const wanted = searched && reading?.report.done === true && together === undefined;
  useEffect(() => {
    if (wanted) document.loadTogether([one, other], 0);
  }, [wanted, one, other, document]);
  if (!reading) return null;
  const sentences = together?.sentences.flatMap((sentence) => wholeOf(sentence, ids) ?? []) ?? [];
  return (
    <div class="passages">
      <h4 id="together">{maps.together}</h4>
      {!searched && <p class="quiet-text">{maps.notSearchedTogether}</p>}
      {searched && !together && <p class="quiet-text">{maps.lookingTogether}</p>}
      {together && sentences.length === 0 && <p class="quiet-text">{maps.noneTogether}</p>}
      <ol aria-labelledby="together">
        {sentences.map(({ sentence, parts }) => (
          <RowBoundary key={sentence.index} of={sentence}>
            <li>
              <button type="button" class="passage-button" onClick={() => document.goTo(one, sentence.index)}>
                <span lang="sv">
                  <InSection section={sentence.section} page={sentence.page} />
                  {parts.map(({ text, names }, i) => (names.length > 0 ? <mark key={i}>{text}</mark> : text))}
                </span>
              </button>
            </li>
          </RowBoundary>
        ))}
      </ol>
      {together && together.sentences.length < together.total && (
        <button
          type="button"
          class="more"
          onClick={() => document.loadTogether([one, other], together.sentences.length)}
        >
          {maps.moreTogether}
        </button>
      )}
    </div>
  );
}

/** Cut as sentences are, and not by punctuation alone; nothing where that leaves only one of the two. */
function wholeOf(sentence: SharedSentence, ids: readonly [string, string]) {
  const text = sentence.parts.map((part) => part.text).join('');
  let at = 0;
  const spans = sentence.parts.map((part) => {
    const start = at;
    at += part.text.length;
    return { ...part, start, end: at };
  });
  const first = spans.find(({ names }) => names.includes(ids[0]));
  if (!first) return undefined;
  const { start, end } = sentenceAround(text, first.start, first.end);
  const parts = spans
    .filter((span) => span.start < end && start < span.end)
    .map((span) => ({ ...span, text: text.slice(Math.max(start, span.start), Math.min(end, span.end)) }));
  return parts.some(({ names }) => names.includes(ids[1])) ? { sentence, parts } : undefined;
}
