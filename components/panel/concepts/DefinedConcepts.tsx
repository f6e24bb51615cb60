import './defined-concepts.css';
import './tree/tree.css';
import type { DefinitionPassage } from '../../../extension/protocol/messaging.ts';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(panelWords);

interface Props {
  glossary: Glossary;
  definitions: readonly DefinitionPassage[] | undefined;
  open(concept: string): void;
}

/** Which concepts the document says itself what they are; a press opens one, with both definitions. */
export function DefinedConcepts({ glossary, definitions, open }: Props) {
  const words = useWords();
  if (!definitions || definitions.length === 0) return null;
  const concepts = [...new Set(definitions.map(({ concept }) => concept))].flatMap((id) => conceptsOf(glossary, [id]));
  return (
    <details class="defined">
      <summary>{words.definedConcepts(concepts.length)}</summary>
      <p class="quiet-text">{words.definedWhat}</p>
      <ul>
        {concepts.map(({ id, prefLabel }) => (
          <li key={id}>
            <button type="button" class="linked" lang="sv" onClick={() => open(id)}>
              {withJoints(prefLabel.sv)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
