import type { AnswerCount } from '../../../answers/write/outgoing-doubts.ts';
import { useAnswers } from '../../../extension/state/answers/answers-state.ts';
import { useOutgoing } from '../../../extension/state/answers/outgoing/outgoing-state.ts';
import { type AnswersView, answersAddress } from '../../app/answers-address.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { outgoingWords } from '../../i18n/tables/own-pages/outgoing.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(answersWords, outgoingWords);

const total = (counts: readonly AnswerCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

/** What whoever saves should know before, each with the way to what is left to do. */
export function Doubts() {
  const { outgoing: words } = useWords();
  const outgoing = useOutgoing();
  const doubts = outgoing.maker.made.value?.doubts;
  const isJoint = outgoing.plan.value.form === 'yttrande';
  if (!doubts) return null;
  const {
    open,
    suggested,
    nobodys,
    otherRemiss,
    unconfirmed,
    textless,
    undecided,
    proposed,
    unworded,
    conflicts,
    internal,
  } = doubts;
  const isStanceless = isJoint && outgoing.head.value?.stance === undefined;
  const inJoint = isJoint
    ? unworded + conflicts + internal.length + Number(isStanceless)
    : undecided + proposed + unconfirmed.length;
  const isDone = open.length + suggested.length + nobodys.length + textless.length + inJoint === 0;
  return (
    <section class="part doubts" aria-labelledby="doubts">
      <h2 id="doubts">{words.before}</h2>
      {isDone ? (
        <p class="quiet-text">{words.allDone}</p>
      ) : (
        <ul>
          {isStanceless && <li>{words.stanceless}</li>}
          {isJoint && conflicts > 0 && <li>{words.conflicts(conflicts)}</li>}
          {isJoint && unworded > 0 && <li>{words.unworded(unworded)}</li>}
          {isJoint && <OfAnswers says={words.internalSaid} of={internal} view="go-through" />}
          <OfAnswers says={words.suggested} of={suggested} view="go-through" />
          <OfAnswers says={words.open} of={open} view="go-through" />
          <OfAnswers says={words.otherRemiss} of={otherRemiss} view="instanser" />
          <OfAnswers says={words.nobodys} of={nobodys} view="instanser" />
          {!isJoint && <OfAnswers says={words.unconfirmed} of={unconfirmed} view="go-through" />}
          <OfAnswers says={words.textless} of={textless} view="instanser" />
          {!isJoint && <Decisions says={words.undecided} count={undecided} />}
          {!isJoint && <Decisions says={words.proposed} count={proposed} />}
        </ul>
      )}
    </section>
  );
}

interface OfAnswersProps {
  says(count: number): string;
  of: readonly AnswerCount[];
  view: AnswersView;
}

/** A row that unfolds to the answers that it is about. */
function OfAnswers({ says, of, view }: OfAnswersProps) {
  const { outgoing: words } = useWords();
  const { arende } = useAnswers();
  if (of.length === 0) return null;
  return (
    <li>
      <details>
        <summary>{says(total(of))}</summary>
        <ul class="doubted">
          {of.map(({ answer, who, count }) => (
            <li key={answer}>
              <a href={answersAddress(arende, view, answer)} lang="sv">
                {words.ofAnswer(who, count)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Decisions({ says, count }: { says(count: number): string; count: number }) {
  const { outgoing: words } = useWords();
  const { arende } = useAnswers();
  if (count === 0) return null;
  return (
    <li>
      {says(count)} <a href={answersAddress(arende, 'groups')}>{words.toDecide}</a>
    </li>
  );
}
