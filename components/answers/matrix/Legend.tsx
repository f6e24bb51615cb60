import { pointStances } from '../../../comments/model/answer.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';

const useWords = wordsFrom(answersWords, matrixWords);

/** Which shape is which stance. */
export function Legend() {
  const { answers, matrix } = useWords();
  return (
    <ul class="facts-line matrix-legend" aria-label={matrix.legend}>
      {pointStances.map((stance) => (
        <li key={stance} class="with-shape" data-stance={stance}>
          <StanceShape stance={stance} />
          {answers.stance[stance]}
        </li>
      ))}
    </ul>
  );
}
