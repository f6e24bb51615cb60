import { keysThatHold } from '../../../../extension/state/single-keys.ts';
import { keysIn } from '../../../i18n/keys.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

interface Props {
  /** The key that does the same, as the list of keys writes it; one of several buttons alone has it. */
  keys: string | undefined;
  label: string;
  /** What it is called where the label alone doesn't say what it is about. */
  name?: string;
  /** Shown instead of the label, which is its tooltip then. */
  sign?: string;
  press(): void;
  /** It does nothing now, and keeps the focus all the same. */
  isOff?: boolean;
  isMain?: boolean;
  isOpen?: boolean;
}

/** A button that shows its key, while that does anything. */
export function KeyButton({ keys, label, name, sign, press, isOff = false, isMain = false, isOpen }: Props) {
  const { language } = useWords();
  const shown = keys && keysThatHold(keys);
  return (
    <button
      type="button"
      class={isMain ? 'key-button main-button' : 'key-button'}
      aria-disabled={isOff || undefined}
      aria-expanded={isOpen}
      aria-keyshortcuts={shown}
      aria-label={name}
      title={sign && label}
      // Words that are selected in the text stay so: the button is about them.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!isOff) press();
      }}
    >
      {sign ? <span class="unseen">{label}</span> : label}
      {(sign || shown) && (
        <span class="key-hint" aria-hidden="true">
          {sign} {shown && keysIn(language, shown)}
        </span>
      )}
    </button>
  );
}
