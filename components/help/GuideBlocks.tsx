import { Fragment } from 'preact';
import { keysIn } from '../i18n/keys.ts';
import { helpWords } from '../i18n/tables/own-pages/help.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import type { GuideBlock, GuideSpan } from './read-guide.ts';

const useWords = wordsFrom(helpWords);

/** What stands under a heading of the help. */
export function GuideBlocks({ blocks }: { blocks: readonly GuideBlock[] }) {
  return blocks.map((block, i) => <Block key={i} block={block} />);
}

function Block({ block }: { block: GuideBlock }) {
  switch (block.is) {
    case 'paragraph':
      return (
        <p>
          <Line spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((spans, i) => (
            <li key={i}>
              <Line spans={spans} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((spans, i) => (
                <th key={i} scope="col">
                  <Line spans={spans} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, i) => (
              <tr key={i}>
                {cells.map((spans, j) => (
                  <td key={j}>
                    <Line spans={spans} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Line({ spans }: { spans: readonly GuideSpan[] }) {
  const { language } = useWords();
  return spans.map(({ is, text }, i) => {
    switch (is) {
      case 'strong':
        return <strong key={i}>{text}</strong>;
      case 'emphasis':
        return <em key={i}>{text}</em>;
      case 'code':
        return <code key={i}>{text}</code>;
      case 'keys':
        return <kbd key={i}>{keysIn(language, text)}</kbd>;
      default:
        return <Fragment key={i}>{text}</Fragment>;
    }
  });
}
