import type { Preview, ShownPart } from './preview.ts';
import { Shown } from './Shown.tsx';

/** Running text, with proposals as the wording now and the wording proposed, side by side. */
export function PreviewLetter({ parts, from }: Extract<Preview, { kind: 'letter' }>) {
  return (
    <div class="letter">
      {parts.map((part, i) => (
        <Paragraph key={from + i} part={part} />
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
          <Shown {...part} />
        </Heading>
      );
    }
    case 'text':
      return (
        <p>
          <Shown {...part} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Shown {...part} />
          {part.page !== undefined && ` (s. ${part.page})`}
        </blockquote>
      );
    case 'proposal':
      return (
        <table>
          <thead>
            <tr>
              {part.now && <th scope="col">Nuvarande lydelse</th>}
              <th scope="col">Föreslagen lydelse</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              {part.now && (
                <td>
                  <Shown {...part.now} />
                </td>
              )}
              <td>
                <Shown {...part.proposed} />
              </td>
            </tr>
          </tbody>
        </table>
      );
  }
}
