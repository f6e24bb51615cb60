import './connections.css';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import type { Collection, Concept, Scheme } from '../../../glossary/schema.ts';
import { treesOf } from '../../../glossary/tree.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ConceptTree } from '../../panel/concepts/tree/ConceptTree.tsx';
import { SeeAlso } from '../../panel/concepts/tree/SeeAlso.tsx';

const useWords = wordsFrom(wordListWords);

interface Props {
  glossary: Glossary;
  concept: Concept;
  scheme: Scheme;
  open(id: string): void;
}

/** How a concept stands to others: its tree, what to see as well, and what its source arranges it with. */
export function Connections({ glossary, concept, scheme, open }: Props) {
  const { wordList } = useWords();
  const arranged = (scheme.collections ?? []).filter(({ members }) =>
    members.some((one) => one.concept === concept.id),
  );
  const hasTree = treesOf(glossary, concept.id).length > 0;
  const hasMore = conceptsOf(glossary, concept.related).length > 0;
  if (!hasTree && !hasMore && arranged.length === 0) return null;
  // The list is about no document.
  const countOf = () => null;
  return (
    <>
      <h3>{wordList.connections}</h3>
      <div class="connections definition">
        <ConceptTree glossary={glossary} concept={concept} countOf={countOf} open={open} />
        {arranged.map((one) => (
          <Arranged key={one.title.sv} glossary={glossary} collection={one} concept={concept.id} />
        ))}
        <SeeAlso glossary={glossary} concept={concept} countOf={countOf} open={open} />
      </div>
    </>
  );
}

interface ArrangedProps {
  glossary: Glossary;
  collection: Collection;
  /** The id of the one that is open. */
  concept: string;
}

/** What a source arranges together, in its order where it has one, and what it says of each. */
function Arranged({ glossary, collection, concept }: ArrangedProps) {
  const { wordList, language } = useWords();
  const { title, because, members, arrangement } = collection;
  const names = new Map(
    conceptsOf(
      glossary,
      members.map((one) => one.concept),
    ).map(({ id, prefLabel }) => [id, prefLabel.sv]),
  );
  const List = arrangement === 'beside' ? 'ul' : 'ol';
  return (
    <div class="arranged">
      <h4>{title[language]}</h4>
      <List>
        {members.map(({ concept: id, value }) => (
          <li key={id} lang="sv">
            {id === concept ? (
              <b aria-current="true">{withJoints(names.get(id) ?? id)}</b>
            ) : (
              <a href={`#${id}`}>{withJoints(names.get(id) ?? id)}</a>
            )}
            {id === concept && (
              <span class="unseen" lang={language}>
                {' '}
                ({wordList.here})
              </span>
            )}
            {value && `: ${value}`}
          </li>
        ))}
      </List>
      <p class="quiet-text">{because[language]}</p>
    </div>
  );
}
