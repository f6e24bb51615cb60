import { exportWords } from '../i18n/tables/own-pages/export.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(exportWords);

/** The address leads to nothing that is kept. */
export function Gone() {
  const words = useWords();
  return (
    <section>
      <h2>{words.export.gone}</h2>
      <p>{words.export.goneHow}</p>
      <p class="to-all">
        <a href="/workspace.html">{words.export.toWorkspace}</a>
      </p>
    </section>
  );
}
