import './decision-line.css';
import type { Decision } from '../../../answers/standing/decision.ts';
import { stateOfDecision } from '../../../answers/standing/decision.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(answerGroupsWords);

/** What is done about a point or a group, why, and what is changed; nothing where nothing has been said. */
export function DecisionLine({ decision }: { decision: Decision }) {
  const { decision: words } = useWords().answerGroups;
  const { response, reason, alteration, decided, decidedBy, ofGroup } = decision;
  if (stateOfDecision(decision) === 'none' && !reason && !alteration) return null;
  return (
    <p class="decision-line">
      {response && <b>{words.response[response]}</b>}
      <span class="quiet-text">
        {[
          decided === undefined ? words.proposed : words.decided(decided, decidedBy),
          ...(ofGroup ? [words.ofGroup] : []),
        ].join(', ')}
      </span>
      {reason && (
        <span>
          <span class="quiet-text">{words.reasonIs}</span> <span lang="sv">{reason}</span>
        </span>
      )}
      {alteration && (
        <span>
          <span class="quiet-text">{words.alterationIs}</span> <span lang="sv">{alteration}</span>
        </span>
      )}
    </p>
  );
}
