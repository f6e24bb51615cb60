import { workspaceWords } from '../i18n/tables/own-pages/workspace.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { NewArende } from './arenden/NewArende.tsx';

const useWords = wordsFrom(workspaceWords);

/** Before the first comment: how one begins. */
export function Empty() {
  const { workspace } = useWords();
  return (
    <section class="empty" aria-labelledby="arenden">
      <h2 id="arenden" tabIndex={-1}>
        {workspace.empty}
      </h2>
      <p>{workspace.emptyHow}</p>
      <NewArende />
      <p>
        <a href="/example.html">{workspace.tryExample}</a>
      </p>
    </section>
  );
}
