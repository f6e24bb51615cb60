import { keysIn } from '../../../i18n/keys.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

interface Props {
  /** The key that does the same, as the list of keys writes it. */
  keys: string;
  label: string;
  /** Shown instead of the label, which is its tooltip then. */
  sign?: string;
  press(): void;
  /** It does nothing now, and keeps the focus all the same. */
  isOff?: boolean;
  isMain?: boolean;
  isOpen?: boolean;
}

/** A button that shows its key. */
export function KeyButton({ keys, label, sign, press, isOff = false, isMain = false, isOpen }: Props) {
  const { language } = useWords();
  return (
    <button
      type="button"
      class={isMain ? 'key-button main-button' : 'key-button'}
      aria-disabled={isOff || undefined}
      aria-expanded={isOpen}
      aria-keyshortcuts={keys}
      title={sign && label}
      // Words that are selected in the text stay so: the button is about them.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isOff) press();
      }}
    >
      {sign ? <span class="unseen">{label}</span> : label}
      <span class="key-hint" aria-hidden="true">
        {sign} {keysIn(language, keys)}
      </span>
    </button>
  );
}
