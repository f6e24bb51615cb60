import './old-and-new.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { asRead } from '../../comments/model/target/quote.ts';
import { compareTexts, type TextRun } from '../../language/swedish/words/compare-texts.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { cutShort } from '../ui/cut-short.ts';
import { Runs } from '../ui/Runs.tsx';
import { longestCompared, shortRuns } from './short-runs.ts';

const useWords = wordsFrom(commentsWords, versionsWords);

interface Props {
  before: string | undefined;
  now: string | undefined;
  /** Are the first a comment's, which the document has never had? */
  areAbsent?: boolean | undefined;
}

/** With less than this left in common, marks are all over both and say nothing. */
const tellingly = 0.25;

/**
 * The words as they were beside the words as they are, with what differs marked: by lines, and only then by colour. Of pages of text
 * only what stands beside the differences is shown until one asks for all of it.
 */
export function OldAndNew({ before, now, areAbsent }: Props) {
  const { list, versions } = useWords();
  const says = areAbsent ? versions.quoted : versions;
  const isWhole = useSignal(false);
  const [old, other] = [before && tidy(before), now && tidy(now)];
  const compared = useMemo(() => (old && other ? compareTexts(old, other, 'versions') : undefined), [old, other]);
  const differs = compared !== undefined && [...compared.ours, ...compared.theirs].some(({ same }) => !same);
  const marked = differs && compared.alike >= tellingly ? compared : undefined;
  if (!old && !other) return null;
  const isLong = Math.max(old?.length ?? 0, differs ? (other?.length ?? 0) : 0) > longestCompared;
  const plain = (text: string) => (isWhole.value ? text : cutShort(text, longestCompared));
  const runs = (all: readonly TextRun[]) => (isWhole.value ? all : shortRuns(all));
  return (
    <>
      <div class="old-and-new">
        {old && (
          <div>
            {(differs || !other) && <p class="part-name">{says.before}</p>}
            <blockquote lang="sv">{marked ? <Runs runs={runs(marked.ours)} as="del" /> : plain(old)}</blockquote>
          </div>
        )}
        {other && differs && (
          <div>
            <p class="part-name">{says.now}</p>
            <blockquote lang="sv">{marked ? <Runs runs={runs(marked.theirs)} as="ins" /> : plain(other)}</blockquote>
          </div>
        )}
      </div>
      {isLong && (
        <button
          type="button"
          class="quiet-button whole-quote"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value;
          }}
        >
          {isWhole.value ? list.less : versions.whole}
        </button>
      )}
      {differs && <p class="quiet-text how-marked">{marked ? says.marked : says.rewritten}</p>}
    </>
  );
}

const tidy = (text: string) => asRead(text, true).trim();
