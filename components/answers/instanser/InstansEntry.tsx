import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { standingOf } from '../../../answers/standing/instans-standing.ts';
import { ledgerOf } from '../../../answers/standing/ledger.ts';
import type { Instans, RemissAnswer } from '../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';
import { InstansForm } from './InstansForm.tsx';

const useWords = wordsFrom(answersWords);

interface Props {
  instans: Instans;
  /** Its own, that count. */
  answers: readonly RemissAnswer[];
}

/** A remissinstans with its answers; its own facts are changed in place. */
export function InstansEntry({ instans, answers }: Props) {
  const { answers: words } = useWords();
  const editing = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const standing = standingOf(instans, answers);
  const close = () => {
    editing.value = false;
    button.current?.focus();
  };
  const day = standing === 'answered' ? answers.at(-1)?.date : standing === 'unasked' ? undefined : instans[standing];
  return (
    <li class="instans">
      <div class="entry-head">
        <h2 lang="sv">{withJoints(instans.name)}</h2>
        <button
          ref={button}
          type="button"
          class="plain"
          aria-expanded={editing.value}
          aria-label={words.instanser.editOf(instans.name)}
          onClick={() => {
            editing.value = !editing.value;
          }}
        >
          {words.instanser.edit}
        </button>
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

/** Where an answer stands on the whole, and how far somebody has come with it. */
function AnswerLine({ answer, name }: { answer: RemissAnswer; name: string }) {
  const { answers: words } = useWords();
  const state = useAnswers();
  const { points } = useFoundAnswers();
  const own = points.filter((point) => point.answer === answer.id);
  const text = state.text(answer.snapshot)?.text;
  const ledger = text === undefined ? undefined : ledgerOf(text, answer, own);
  const { overall } = answer;
  return (
    <p class="answer-line">
      {overall && (
        <span class="with-shape">
          <StanceShape stance={overall} />
          {words.overall[overall]}
        </span>
      )}
      <span>{words.instanser.points(own.filter((point) => point.state === 'taken').length)}</span>
      {ledger && (
        <span class="progress">
          <progress max={ledger.total} value={ledger.done} aria-hidden="true" />
          {words.instanser.progress(ledger.done, ledger.total)}
        </span>
      )}
      <a href={answersAddress(state.arende, 'go-through', answer.id)} aria-label={words.instanser.goThrough(name)}>
        {words.view['go-through']}
      </a>
    </p>
  );
}
