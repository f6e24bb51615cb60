import './point-row.css';
import type { ComponentChildren } from 'preact';
import { useAnswers } from '../../../extension/state/answers/answers-state.ts';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { cutShort } from '../../ui/cut-short.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';
import { DecisionLine } from '../decisions/DecisionLine.tsx';

const useWords = wordsFrom(answersWords, answerGroupsWords);

interface Props {
  said: SaidPoint;
  /** A box before it. */
  children?: ComponentChildren;
  /** Is its group's decision told elsewhere? */
  inGroup?: boolean;
}

/** Who says what, and what is done about it. */
export function PointRow({ said, children, inGroup = false }: Props) {
  const { answers, answerGroups } = useWords();
  const state = useAnswers();
  const { point, instans, answer, words, decision } = said;
  const who = instans?.name ?? answers.unknownInstans;
  return (
    <li class="point-row">
      {children}
      <div class="point-said">
        <p class="facts-line">
          <b lang={instans && 'sv'}>{withJoints(who)}</b>
          <span class="with-shape">
            <StanceShape stance={point.stance} />
            {answers.stance[point.stance]}
          </span>
          {point.about.length > 0 && <span>{point.about.map(answers.about).join(', ')}</span>}
          {point.state === 'suggested' && <span class="quiet-text">{answerGroups.row.suggested}</span>}
          <a href={answersAddress(state.arende, 'go-through', answer.id)} aria-label={answerGroups.row.openOf(who)}>
            {answerGroups.row.open}
          </a>
        </p>
        {words === null ? (
          <p class="quiet-text">{answerGroups.row.textMissing}</p>
        ) : (
          <p class="point-words" lang="sv">
            {words}
          </p>
        )}
        {point.note && (
          <p class="point-note">
            <span class="quiet-text">{answerGroups.row.note}</span> <span lang="sv">{point.note}</span>
          </p>
        )}
        {!(inGroup && decision.ofGroup) && <DecisionLine decision={decision} />}
      </div>
    </li>
  );
}

/** The beginning of what is said, for a control's name. */
export const beginningOf = ({ words }: SaidPoint): string => cutShort(words ?? '', longestBeginning);
const longestBeginning = 60;
