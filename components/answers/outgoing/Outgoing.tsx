import '../../export/export.css';
import './outgoing.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import {
  OutgoingContext,
  OutgoingState,
  useOutgoing,
} from '../../../extension/state/answers/outgoing/outgoing-state.ts';
import { LetterContext } from '../../../extension/state/export/letter-state.ts';
import { LetterFields } from '../../export/letter/LetterFields.tsx';
import { WordTemplateChoice } from '../../export/letter/WordTemplateChoice.tsx';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { outgoingWords } from '../../i18n/tables/own-pages/outgoing.ts';
import { failuresWords } from '../../i18n/tables/shared/failures.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Doubts } from './Doubts.tsx';
import { JointWordings } from './joint/JointWordings.tsx';
import { OwnInstanser } from './joint/OwnInstanser.tsx';
import { OutgoingArende } from './OutgoingArende.tsx';
import { FormChoice, OutgoingChoices } from './OutgoingChoices.tsx';
import { OutgoingPreview } from './OutgoingPreview.tsx';
import { OutgoingSave } from './OutgoingSave.tsx';

const useWords = wordsFrom(answersWords, failuresWords, outgoingWords, ownPagesWords);

/** What is made of the answers: how it is to be on one side, what comes of it on the other. */
export function Outgoing() {
  const words = useWords();
  const { arende } = useAnswers();
  const { answers } = useFoundAnswers();
  const outgoing = useSignal<OutgoingState | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void OutgoingState.of(arende).then((made) => {
      if (isGone) made.maker.end();
      else outgoing.value = made;
    });
    return () => {
      isGone = true;
    };
  }, [arende]);
  const { value: state } = outgoing;
  useEffect(() => state?.start(), [state]);
  if (answers.length === 0)
    return (
      <div class="empty">
        <h2>{words.outgoing.noAnswers}</h2>
        <p>{words.outgoing.noAnswersHow}</p>
      </div>
    );
  if (!state) return <p class="quiet-text">{words.pages.loading}</p>;
  return (
    <OutgoingContext.Provider value={state}>
      <LetterContext.Provider value={state}>
        <section class="export outgoing" aria-label={words.answers.view.outgoing}>
          <Inside />
        </section>
      </LetterContext.Provider>
    </OutgoingContext.Provider>
  );
}

function Inside() {
  const { failures, outgoing: words } = useWords();
  const outgoing = useOutgoing();
  const { arende } = useFoundAnswers();
  const { form } = outgoing.plan.value;
  const { value: failure } = outgoing.maker.failure;
  if (failure)
    return (
      <p class="trouble" role="alert">
        {failures[failure]}
      </p>
    );
  return (
    <>
      <div class="sides">
        <section class="choices" aria-label={words.settings}>
          <FormChoice />
          {form === 'yttrande' && <OwnInstanser />}
          <Doubts />
          <OutgoingChoices />
          <OutgoingArende />
          {form === 'yttrande' && <LetterFields arende={arende} />}
          {form !== 'iso' && outgoing.format.value === 'docx' && <WordTemplateChoice />}
        </section>
        <div class="outgoing-made">
          {form === 'yttrande' && <JointWordings />}
          <OutgoingPreview />
        </div>
      </div>
      <OutgoingSave />
    </>
  );
}
