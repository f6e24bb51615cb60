import './old-and-new.css';
import { useMemo } from 'preact/hooks';
import { asRead } from '../../comments/model/quote.ts';
import { compareTexts } from '../../language/swedish/words/compare-texts.ts';
import { versionsWords } from '../i18n/tables/versions.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Runs } from '../ui/Runs.tsx';

const useWords = wordsFrom(versionsWords);

interface Props {
  before: string | undefined;
  now: string | undefined;
}

/** With less than this left in common, marks are all over both and say nothing. */
const tellingly = 0.25;

/** The words as they were beside the words as they are, with what differs marked: by lines, and only then by colour. */
export function OldAndNew({ before, now }: Props) {
  const { versions } = useWords();
  const [old, other] = [before && tidy(before), now && tidy(now)];
  const compared = useMemo(() => (old && other ? compareTexts(old, other, 'versions') : undefined), [old, other]);
  const differs = compared !== undefined && [...compared.ours, ...compared.theirs].some(({ same }) => !same);
  const marked = differs && compared.alike >= tellingly ? compared : undefined;
  if (!old && !other) return null;
  return (
    <>
      <div class="old-and-new">
        {old && (
          <div>
            {(differs || !other) && <h4>{versions.before}</h4>}
            <blockquote lang="sv">{marked ? <Runs runs={marked.ours} as="del" /> : old}</blockquote>
          </div>
        )}
        {other && differs && (
          <div>
            <h4>{versions.now}</h4>
            <blockquote lang="sv">{marked ? <Runs runs={marked.theirs} as="ins" /> : other}</blockquote>
          </div>
        )}
      </div>
      {differs && <p class="quiet-text how-marked">{marked ? versions.marked : versions.rewritten}</p>}
    </>
  );
}

const tidy = (text: string) => asRead(text, true).trim();
