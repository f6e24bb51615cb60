import './view-links.css';
import { type AnswersPlace, answersAddress, answersViews } from '../app/answers-address.ts';
import { answersWords } from '../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(answersWords);

/** The views, each with an address of its own: they can be opened beside each other, and the browser's way back leads between them. */
export function ViewLinks({ place }: { place: AnswersPlace }) {
  const { answers } = useWords();
  return (
    <nav class="view-links line-links" aria-label={answers.views}>
      <ul>
        {answersViews.map((view) => (
          <li key={view}>
            <a href={answersAddress(place.id, view)} aria-current={view === place.view ? 'page' : undefined}>
              {answers.view[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
