import '../passages/passages.css';
import './own-definitions.css';
import { useMemo } from 'preact/hooks';
import type { DefinitionPassage } from '../../../../extension/protocol/messaging.ts';
import type { Concept } from '../../../../glossary/schema.ts';
import { sentenceAround } from '../../../../language/swedish/sentences/sentences.ts';
import { compareTexts, type TextRun } from '../../../../language/swedish/words/compare-texts.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { RowBoundary } from '../../../ui/RowBoundary.tsx';

const useWords = wordsFrom(conceptsWords);

/** Texts less alike than this share too little for marks to help. */
const tellingly = 1 / 3;

interface Props {
  concept: Concept;
  definitions: readonly DefinitionPassage[];
  goTo(index: number): void;
}

/** What the document itself says that a concept is, beside the glossary's definition, with the differences marked. */
export function OwnDefinitions({ concept, definitions, goTo }: Props) {
  return (
    <div class="own-definitions">
      {definitions.map((own) => (
        <RowBoundary key={`${own.index} ${own.text}`} of={own} as="div">
          <OwnDefinition concept={concept} own={own} goTo={goTo} />
        </RowBoundary>
      ))}
    </div>
  );
}

function OwnDefinition({
  concept,
  own,
  goTo,
}: {
  concept: Concept;
  own: DefinitionPassage;
  goTo(index: number): void;
}) {
  const words = useWords();
  const { text, whole, meaning, section, index } = own;
  const { start, end } = sentenceAround(text, whole.start, whole.end);
  const said = text.slice(meaning.start, meaning.end);
  const ours = concept.definition?.sv;
  const compared = useMemo(() => (ours && said ? compareTexts(ours, said) : undefined), [ours, said]);
  const marked = compared && compared.alike >= tellingly ? compared : undefined;
  return (
    <>
      <button type="button" class="passage-button" lang="sv" title={words.showInDocument} onClick={() => goTo(index)}>
        {section.length > 0 && <span class="section">{section.at(-1)}</span>}
        {text.slice(start, meaning.start)}
        {marked ? <ComparedText runs={marked.theirs} /> : said}
        {text.slice(Math.max(meaning.end, start), end)}
      </button>
      {compared && (
        <div class="beside">
          <p lang="sv">
            <span class="section" lang={words.language}>
              {words.glossarySays}
            </span>
            {marked ? <ComparedText runs={marked.ours} /> : ours}
          </p>
          <p class="quiet-text">{marked ? words.differencesMarked : words.otherWords}</p>
        </div>
      )}
    </>
  );
}

/** A text in which what the other one lacks is marked. */
export const ComparedText = ({ runs }: { runs: readonly TextRun[] }) => (
  <>
    {runs.map(({ text, same }, i) => {
      // Spaces at the end are no difference.
      const core = text.trimEnd();
      const rest = text.slice(core.length);
      return same
        ? text
        : [
            <span key={i} class="only-here">
              {core}
            </span>,
            rest,
          ];
    })}
  </>
);
