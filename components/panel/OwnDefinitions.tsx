import { useMemo } from 'preact/hooks';
import type { Concept } from '../../glossary/schema.ts';
import type { DefinitionPassage } from '../../messaging.ts';
import { compareTexts, type Run } from '../../swedish/compare-texts.ts';
import { sentenceAround } from '../../swedish/sentences.ts';
import { useWords } from '../words/context.ts';

/** Texts less alike than this share too little for marks to help. */
const tellingly = 1 / 3;

interface Props {
  concept: Concept;
  definitions: readonly DefinitionPassage[];
  goTo(index: number): void;
}

/** What the document itself says that a concept is, beside the glossary's definition, with the differences marked. */
export function OwnDefinitions({ concept, definitions, goTo }: Props) {
  const words = useWords();
  if (definitions.length === 0) return null;
  return (
    <div class="own-definitions">
      <h4>{words.ownDefinitions}</h4>
      {definitions.map((own) => (
        <OwnDefinition key={`${own.index} ${own.text}`} concept={concept} own={own} goTo={goTo} />
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
        {marked ? <Runs runs={marked.theirs} /> : said}
        {text.slice(Math.max(meaning.end, start), end)}
      </button>
      {compared && (
        <div class="beside">
          <p lang="sv">
            <span class="section" lang={words.language}>
              {words.glossarySays}
            </span>
            {marked ? <Runs runs={marked.ours} /> : ours}
          </p>
          <p class="quiet-text">{marked ? words.differencesMarked : words.otherWords}</p>
        </div>
      )}
    </>
  );
}

/** A text in which what the other one lacks is marked. */
export const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map(({ text, same }, i) => {
      // Spaces at the end are no difference.
      const [, core = '', rest = ''] = /^([\s\S]*?)(\s*)$/.exec(text) ?? [];
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
