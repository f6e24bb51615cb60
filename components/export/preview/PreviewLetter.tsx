import { quoteNote } from '../../../comments/list/entries/sentences.ts';
import type { Preview, ShownPart } from '../../../extension/state/export/preview.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { ListText } from './ListText.tsx';

/** Running text, with proposals as the wording now and the wording proposed, side by side. */
export function PreviewLetter({ parts, from }: Extract<Preview, { kind: 'letter' }>) {
  return (
    <div class="letter">
      {parts.map((part, i) => (
        <RowBoundary key={from + i} of={part} as="div">
          <Paragraph part={part} />
        </RowBoundary>
      ))}
    </div>
  );
}

function Paragraph({ part }: { part: ShownPart }) {
  switch (part.type) {
    case 'heading': {
      // The page has three levels above the letter's own, which begin with the second.
      const Heading = `h${Math.min(part.level + 2, 6)}` as 'h4';
      return (
        <Heading>
          <ListText {...part} />
        </Heading>
      );
    }
    case 'text':
      return (
        <p>
          <ListText {...part} />
        </p>
      );
    case 'signature':
      return (
        <p class="signature">
          <ListText {...part} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <ListText {...part} />
          {quoteNote(part)}
        </blockquote>
      );
    case 'proposal':
      return (
        <table>
          <thead>
            <tr>
              {part.columns.map(({ heading }) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {part.columns.map((column) => (
                <td key={column.heading}>
                  <ListText {...column} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      );
  }
}
