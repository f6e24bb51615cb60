import './stance-buttons.css';
import { type Stance, stances } from '../../../comments/model/comment.ts';
import { keysIn } from '../../i18n/keys.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  stance: Stance | '';
  choose(stance: Stance | ''): void;
}

/** Alt and a digit of the top row, whatever letter the system has there. */
export function stanceOfKey({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): Stance | undefined {
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return stances[Number(/^Digit([1-9])$/.exec(code)?.[1]) - 1];
}

/** The field's own words, which stay Swedish; the first stands before those that go on from it. */
const shown = (stance: Stance) => {
  const words = stance.replace(/^tillstyrker (?=med )/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const whole = (stance: Stance) => stance.charAt(0).toUpperCase() + stance.slice(1);

/** For or against, by one press or key; pressed once more it is none again. */
export function StanceButtons({ stance, choose }: Props) {
  const { form, language } = useWords();
  return (
    <fieldset class="stance-buttons plain-group">
      <legend class="unseen">{form.stance}</legend>
      {stances.map((one, i) => (
        <button
          key={one}
          type="button"
          lang="sv"
          aria-pressed={one === stance}
          aria-label={whole(one)}
          aria-keyshortcuts={`Alt+${i + 1}`}
          title={`${whole(one)} (${keysIn(language, `Alt+${i + 1}`)})`}
          // The text field keeps the focus, so that one can go on writing.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(one === stance ? '' : one)}
        >
          <StanceShape stance={one} />
          {shown(one)}
        </button>
      ))}
    </fieldset>
  );
}
