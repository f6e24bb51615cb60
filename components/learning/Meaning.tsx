import type { Concept } from '../../glossary/schema.ts';
import { Citation } from '../panel/Definition.tsx';
import { useWords } from '../words/context.ts';

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
      <p class="sources">
        {concept.source.length === 1 ? words.source : words.sources}:{' '}
        {concept.source.map((source) => (
          <Citation key={source.title} source={source} />
        ))}
      </p>
    </div>
  );
}
