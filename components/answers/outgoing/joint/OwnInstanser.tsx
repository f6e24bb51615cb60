import { countedAnswers } from '../../../../answers/standing/instans-standing.ts';
import { byName } from '../../../../answers/write/answer-sentences.ts';
import type { Instans } from '../../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import { ownChanges } from '../../../../extension/state/answers/instans-changes.ts';
import { outgoingWords } from '../../../i18n/tables/own-pages/outgoing.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(outgoingWords);

/** Which of those that have answered are our own: a joint answer is made of theirs. */
export function OwnInstanser() {
  const { outgoing: words } = useWords();
  const state = useAnswers();
  const { instanser, answers } = useFoundAnswers();
  const answered = new Set(countedAnswers(answers).map(({ instans }) => instans));
  const inOrder = instanser.filter(({ id }) => answered.has(id)).toSorted((a, b) => byName(a.name, b.name));
  if (inOrder.length === 0) return null;
  const turn = (instans: Instans, isOwn: boolean) => void state.change(ownChanges(instans, isOwn));
  return (
    <fieldset class="part own-instanser">
      <legend>{words.ours}</legend>
      <p class="quiet-text what">{words.oursWhat}</p>
      {inOrder.map((instans) => (
        <label key={instans.id} class="row with-what">
          <input
            type="checkbox"
            checked={instans.own === true}
            onChange={({ currentTarget }) => turn(instans, currentTarget.checked)}
          />
          <span lang="sv">{instans.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
