import { againstOverall } from '../../../answers/standing/against-overall.ts';
import { wordsOfPoint } from '../../../answers/standing/ledger.ts';
import type { RemissAnswer } from '../../../comments/model/answer.ts';
import { useAnswers } from '../../../extension/state/answers/answers-state.ts';
import { inTextOrder } from '../../../extension/state/answers/go-through/point-changes.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';

const useWords = wordsFrom(answersWords, goThroughWords);

/** What else an answer says of the whole proposal than where it stands, each as its own words, which lead to where they are: who says it is the reader's to see. */
export function AgainstOverall({ answer }: { answer: RemissAnswer }) {
  const { goThrough: words, answers } = useWords();
  const state = useAnswers();
  const points = inTextOrder(againstOverall(answer.overall, state.pointsOf(answer.id)));
  const text = state.text(answer.snapshot)?.text;
  if (points.length === 0 || text === undefined) return null;
  return (
    <div class="said-of-whole">
      <p>{words.alsoOfWhole}</p>
      <ul>
        {points.map((point) => (
          <li key={point.id}>
            <StanceShape stance={point.stance} /> {answers.stance[point.stance]}:{' '}
            <a href={answersAddress(state.arende, 'go-through', point.id)} lang="sv">
              {wordsOfPoint(text, point)}
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet-text">{words.whoSaysIt}</p>
    </div>
  );
}
