import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FollowedDocument } from '../../../extension/state/follow-tab.ts';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import type { Concept } from '../../../glossary/schema.ts';
import { compareWords } from '../../../language/swedish/words/compare-texts.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { compareConcepts } from '../../../learning/concept-map/compare-concepts.ts';
import { mapsWords } from '../../i18n/tables/own-pages/maps.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Sources } from '../../panel/concepts/entry/Definition.tsx';
import { ComparedText } from '../../panel/concepts/entry/OwnDefinitions.tsx';
import { Differences } from './Differences.tsx';
import { SharedSentences } from './SharedSentences.tsx';

const useWords = wordsFrom(commonWords, mapsWords);

interface Props {
  glossary: Glossary;
  ids: [string, string];
  heading: RefObject<HTMLHeadingElement | null>;
  /** The document that is read, if any: its sentences with both concepts are shown. */
  document: FollowedDocument | undefined;
  /** Has the document been searched for both? */
  searched: boolean;
  close(): void;
}

/** Two concepts side by side: what each means, who says so, what differs, and where the document speaks of both. */
export function Comparison({ glossary, ids, heading, document, searched, close }: Props) {
  const words = useWords();
  const { maps } = words;
  const [first, second] = ids;
  const both = useMemo(() => ids.flatMap((id) => conceptsOf(glossary, [id])), [glossary, first, second]);
  const [one, other] = both;
  const facts = useMemo(() => compareConcepts(glossary, ids), [glossary, first, second]);
  const definitions = [one?.definition?.sv, other?.definition?.sv];
  const [ours, theirs] = definitions;
  const compared = useMemo(() => (ours && theirs ? compareWords(ours, theirs) : undefined), [ours, theirs]);
  if (!one || !other || !facts) return null;
  const marked = compared?.telling ? [compared.ours, compared.theirs] : undefined;
  const undefinedOnes = both.filter(({ definition }) => !definition);
  const said = marked
    ? maps.onlyOne
    : compared
      ? maps.fewShared
      : undefinedOnes.length === 2
        ? maps.noneDefined
        : maps.oneUndefined(quoted(undefinedOnes[0] as Concept));
  return (
    <section class="comparison" aria-labelledby="map-comparison">
      <h3 id="map-comparison" ref={heading} tabIndex={-1} lang="sv">
        {maps.compared(withJoints(one.prefLabel.sv), withJoints(other.prefLabel.sv))}
      </h3>
      <div class="buttons">
        <button type="button" onClick={close}>
          {maps.closeConcept}
        </button>
      </div>
      <div class="compared">
        {both.map((concept, i) => (
          <div key={concept.id} class="definition">
            <h4 lang="sv">{withJoints(concept.prefLabel.sv)}</h4>
            {concept.definition ? (
              <p lang="sv">{marked?.[i] ? <ComparedText runs={marked[i]} /> : concept.definition.sv}</p>
            ) : (
              <p class="quiet-text">{words.noDefinition}</p>
            )}
            <Sources of={concept.source} />
          </div>
        ))}
      </div>
      <p class="quiet-text">{said}</p>
      <Differences both={[one, other]} facts={facts} />
      {document && <SharedSentences ids={ids} document={document} searched={searched} />}
    </section>
  );
}

const quoted = ({ prefLabel }: Concept) => `”${prefLabel.sv}”`;
