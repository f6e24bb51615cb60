import type { OwnGlossary } from '../../../comments/model/own-glossary.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(ownGlossariesWords);

interface Props {
  record: OwnGlossary;
  count: number;
  glossary: Glossary;
}

/** What is known of a glossary, in one line. */
export function HeadFacts({ record, count, glossary }: Props) {
  const { ownGlossaries: words, language } = useWords();
  const { publisher, version, adopted, basis } = record;
  const from = glossary.schemes.find(({ id }) => id === basis)?.title[language];
  return (
    <p class="facts-line quiet-text">
      <span>{words.concepts(count)}</span>
      {publisher && <span lang="sv">{publisher}</span>}
      {version && <span>{words.version(version)}</span>}
      {adopted && <span>{words.adoptedOn(adopted)}</span>}
      {from && <span>{words.basedOn(from)}</span>}
    </p>
  );
}
