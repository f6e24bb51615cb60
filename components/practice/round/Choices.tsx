import './choices.css';
import type { Exercise } from '../../../learning/practice/exercises/exercise.ts';
import { plainName } from '../../../learning/practice/exercises/names-answer.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { KeyNumber } from './KeyNumber.tsx';

const useWords = wordsFrom(practiceWords);

interface Props {
  exercise: Exclude<Exercise, { kind: 'definition' }>;
  /** What has been chosen; undefined before. */
  chosen: string | undefined;
  choose(id: string): void;
}

/** The answers, each with its number; afterwards which was right and which was one's own. */
export function Choices({ exercise, chosen, choose }: Props) {
  const { options, right, kind } = exercise;
  const { practice } = useWords();
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !(event.currentTarget instanceof HTMLElement)) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <ol class="choices" onKeyDown={onKey}>
      {options.map(({ id, text, depth }, i) => {
        const isRight = right.includes(id);
        // In a tree all rows stay, for where they stand is the answer; else what was neither right nor chosen is in the way.
        if (chosen !== undefined && kind !== 'place' && !isRight && id !== chosen) return null;
        const content = (
          <>
            <KeyNumber number={i + 1} />
            <span lang="sv">{text}</span>
            {depth !== undefined && <span class="unseen"> ({practice.levelOf(depth)})</span>}
          </>
        );
        return (
          <li key={id} style={depth ? { '--depth': depth } : undefined}>
            {chosen === undefined ? (
              <button type="button" onClick={() => choose(id)}>
                {content}
              </button>
            ) : (
              <div class={`answered${isRight ? ' right' : ''}${id === chosen ? ' chosen' : ''}`}>
                {content}
                {(isRight || id === chosen) && (
                  <span class="said">
                    {[isRight && practice.isRight, id === chosen && practice.isChosen].filter(Boolean).join(', ')}
                  </span>
                )}
              </div>
            )}
            {chosen !== undefined && kind === 'place' && isRight && (
              <p class="placed" lang="sv">
                {plainName(exercise.concept)}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
