import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countedAnswers, instansStanding, lastDayOf } from '../../../answers/standing/instans-standing.ts';
import type { Instans, RemissAnswer } from '../../../comments/model/answer.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FormToggle } from '../../ui/controls/FormToggle.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { InstansForm, instansDraft } from './InstansForm.tsx';

const useWords = wordsFrom(answersWords);

interface Props {
  instans: Instans;
  /** Its own, without those that a later one replaces. */
  answers: readonly RemissAnswer[];
  /** Where the address leads to it: what had the focus when it was asked for. */
  soughtBy?: Element | null;
}

/** A remissinstans with its answers; its own facts are changed in place. */
export function InstansEntry({ instans, answers, soughtBy }: Props) {
  const { answers: words } = useWords();
  const editing = useSignal(useWorkspace().drafts.of(instansDraft(instans.id)) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const isSought = soughtBy !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isSought) return;
    heading.current?.scrollIntoView({ block: 'center' });
    // It may come late, in a long list: whoever has gone somewhere else by then stays there.
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === soughtBy) heading.current?.focus({ preventScroll: true });
  }, [isSought]);
  const counted = countedAnswers(answers);
  const standing = instansStanding(instans, counted);
  const close = () => {
    editing.value = false;
    button.current?.focus();
  };
  const day = standing === 'answered' ? lastDayOf(counted) : standing === 'unasked' ? undefined : instans[standing];
  return (
    <li class="instans">
      <div class="entry-head">
        <h2 ref={heading} lang="sv" tabIndex={isSought ? -1 : undefined}>
          {withJoints(instans.name)}
        </h2>
        <FormToggle
          button={button}
          label={words.instanser.editOf(instans.name)}
          text={words.instanser.edit}
          editing={editing}
        />
      </div>
      <p class="facts-line">
        <span>{words.instanser.standing[standing](day)}</span>
        {instans.number && <span>{words.instanser.number(instans.number)}</span>}
        {instans.own && <span>{words.instanser.own}</span>}
      </p>
      {editing.value && <InstansForm instans={instans} close={close} />}
      {answers.map((answer) => (
        <AnswerLine key={answer.id} answer={answer} name={instans.name} />
      ))}
    </li>
  );
}
