import './word-line.css';
import type { ShownRow } from '../../../extension/state/word-list/shown-rows.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { MarkSample } from '../../ui/schemes/MarkSample.tsx';

const useWords = wordsFrom(commonWords, conceptsWords, wordListWords);

interface Props {
  shown: ShownRow;
  sought: string;
  /** The id of the concept that is open. */
  open: string | undefined;
}

/** A term's row, which leads to its concept: what that means or, of another term, which one it refers to. */
export function WordLine({ shown: { row, how, english }, sought, open }: Props) {
  const words = useWords();
  const { wordList, statuses, language } = words;
  const { key, label, concept, scheme, isPreferred, status } = row;
  const reason = how && wordList.hows[how];
  const meaning = concept.definition?.sv;
  const from = meaning !== undefined && how === 'definition' ? shortlyBefore(meaning, sought) : 0;
  return (
    <li>
      <a
        class="word-line"
        href={`#${concept.id}`}
        data-row={key}
        data-concept={concept.id}
        aria-current={concept.id === open ? 'true' : undefined}
      >
        <span class="word-name">
          <span class={isPreferred ? 'preferred-term' : undefined} lang="sv">
            {withJoints(label)}
          </span>
          {!isPreferred && (
            <span class="word-see">
              <span aria-hidden="true"> → </span>
              <span class="unseen"> {wordList.see} </span>
              <span lang="sv">{withJoints(concept.prefLabel.sv)}</span>
            </span>
          )}
          {status && <span class={`word-status term-${status.status}`}> {statuses[status.status]}</span>}
        </span>
        {english !== undefined && (
          <span class="word-why">
            <span lang="en">{english}</span>, {wordList.inEnglish}
          </span>
        )}
        {isPreferred && (
          <span class="word-meaning one-line" title={meaning ?? words.noDefinition}>
            {meaning === undefined ? (
              words.noDefinition
            ) : (
              <span lang="sv">
                {from > 0 && '… '}
                {meaning.slice(from)}
              </span>
            )}
          </span>
        )}
        {reason && <span class="word-why">{reason}</span>}
        <span class="word-of">
          <MarkSample scheme={scheme.id} />
          <span>{scheme.title[language]}</span>
        </span>
      </a>
    </li>
  );
}

/** In letters: how much stands before what was found, so that it comes into sight on the row's one line. */
const before = 40;

/** From where a text is shown so that what is sought in it comes into sight. */
function shortlyBefore(text: string, sought: string): number {
  const [first = ''] = sought.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const at = text.toLowerCase().indexOf(first);
  return at <= before ? 0 : text.indexOf(' ', at - before) + 1;
}
