import type { Scheme } from '../../../glossary/schema.ts';
import { wordListWords } from '../../i18n/tables/own-pages/word-list.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Menu } from '../../ui/controls/Menu.tsx';
import type { WordPaper } from './use-paper.ts';

const useWords = wordsFrom(wordListWords);

interface Props {
  /** Those that the list shows terms of. */
  schemes: readonly Scheme[];
  print(paper: WordPaper): void;
}

/** What can be printed of the list: one system as a leaf for the wall, or all that are shown as a booklet. */
export function PrintMenu({ schemes, print }: Props) {
  const { wordList, language } = useWords();
  if (schemes.length === 0) return null;
  return (
    <div class="word-print">
      <Menu
        label={wordList.print}
        groups={[
          [{ name: 'booklet', label: wordList.printBooklet, choose: () => print({ is: 'booklet', schemes }) }],
          schemes.map((scheme) => ({
            name: scheme.id,
            label: wordList.printLeaf(scheme.title[language]),
            choose: () => print({ is: 'leaf', scheme }),
          })),
        ]}
      >
        {wordList.print}
      </Menu>
    </div>
  );
}
