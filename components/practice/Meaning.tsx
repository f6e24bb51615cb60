import './meaning.css';
import type { Concept } from '../../glossary/schema.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Sources } from '../panel/concepts/entry/Definition.tsx';

const useWords = wordsFrom(commonWords);

/** What a concept means and who says so, in as few lines as that takes. */
export function Meaning({ concept }: { concept: Concept }) {
  const words = useWords();
  return (
    <div class="meaning">
      {concept.definition ? (
        <p lang="sv">{concept.definition.sv}</p>
      ) : (
        <>
          <p class="quiet-text">{words.noDefinition}</p>
          {concept.scopeNote?.map((note) => (
            <p key={note.sv} lang="sv">
              {note.sv}
            </p>
          ))}
        </>
      )}
      <Sources of={concept.source} />
    </div>
  );
}
