import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { partNameOf } from '../../../../answers/go-through/remiss-parts.ts';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import type { RemissText } from '../../../../extension/state/answers/go-through/remiss-links.ts';
import { answersWords } from '../../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(answersWords, goThroughWords);

interface Props {
  going: GoingThrough;
  point: AnswerPoint;
  texts: readonly RemissText[];
  /** Another window has taken the point away: what is written stays in the field. */
  isLost: boolean;
}

/** Which parts of the remiss a point is about: those that are there can be removed, and the remiss's own are suggested. */
export function AboutEditor({ going, point, texts, isLost }: Props) {
  const { goThrough: words, answers } = useWords();
  const id = useId();
  const written = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const set = (about: string[]) => going.set({ about }, 'stance', point);
  const close = () => {
    going.writing.value = undefined;
  };
  const add = (event: Event) => {
    event.preventDefault();
    if (isLost) return;
    const part = partOf(written.value, answers.whole);
    written.value = '';
    if (part === '') close();
    else if (!point.about.includes(part)) set([...point.about, part]);
  };
  return (
    <form
      class="about-editor"
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      {point.about.length > 0 && (
        <ul>
          {point.about.map((part) => (
            <li key={part}>
              <button
                type="button"
                disabled={isLost}
                aria-label={words.removeAbout(answers.about(part))}
                onClick={() => {
                  set(point.about.filter((one) => one !== part));
                  field.current?.focus();
                }}
              >
                {answers.about(part)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for={id}>{words.aboutField}</label>
      <div class="about-row">
        <input
          ref={field}
          id={id}
          type="text"
          lang="sv"
          list={`${id}-parts`}
          value={written.value}
          onInput={({ currentTarget }) => {
            written.value = currentTarget.value;
          }}
        />
        <button type="submit" disabled={isLost}>
          {words.aboutAdd}
        </button>
        <button type="button" onClick={close}>
          {words.aboutClose}
        </button>
      </div>
      <datalist id={`${id}-parts`}>
        <option value={answers.whole} />
        {texts.flatMap(({ parts }) => parts.map(({ title }) => <option key={title} value={title} />))}
      </datalist>
    </form>
  );
}

/** As points name parts: "6.1 Uppföljning" and "avsnitt 6.1" are "6.1". */
function partOf(written: string, whole: string): string {
  const words = written.trim();
  const same = (other: string) => words.localeCompare(other, 'sv', { sensitivity: 'accent' }) === 0;
  if (same(whole) || same('hela')) return 'hela';
  return /^\d+(?:\.\d+)*$/.test(words) ? words : partNameOf(words);
}
