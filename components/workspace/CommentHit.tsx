import type { Comment } from '../../annotations/comment.ts';
import type { Edition } from '../../annotations/model.ts';
import { quoteOf } from '../../annotations/quote.ts';
import { useWords } from '../words/context.ts';
import { addressOf } from './address.ts';
import { placeOf } from './comment-hits.ts';
import { ToDocument } from './ToDocument.tsx';

interface Props {
  comment: Comment;
  /** The document's. */
  title: string;
  /** The document's. */
  editions: readonly Edition[];
}

/** A comment that was found: the words that it is about, what it says, where it stands and how far it has come. */
export function CommentHit({ comment, title, editions }: Props) {
  const { workspace } = useWords();
  const { commenting, editing, describing, assessing, status, internal } = comment;
  const quote = quoteOf(comment);
  const { section, page } = placeOf(comment);
  const at = editions.findIndex(({ id }) => id === comment.edition);
  const edition = editions[at];
  const name = editions.length > 1 && edition ? (edition.name ?? workspace.edition(at + 1)) : '';
  const address = edition && addressOf(edition);
  return (
    <li>
      {quote && <blockquote lang="sv">{quote}</blockquote>}
      {assessing && <p class="assessing">{workspace.stances[assessing]}</p>}
      {commenting && (
        <p class="written" lang="sv">
          {commenting}
        </p>
      )}
      {editing && (
        <p class="written">
          <span class="quiet-text">{workspace.suggestion}:</span> <span lang="sv">{editing}</span>
        </p>
      )}
      {describing && (
        <p class="written quiet-text" lang="sv">
          {describing}
        </p>
      )}
      <p class="quiet-text facts-line">
        <span>{workspace.statuses[status]}</span>
        {internal && <span>{workspace.internal}</span>}
        {section && <span>{workspace.section(section)}</span>}
        {page !== undefined && <span>{workspace.page(page)}</span>}
        {comment.target.type === 'document' && <span>{workspace.wholeDocument}</span>}
        {name && <span>{workspace.inEdition(name)}</span>}
        {address && (
          <span>
            <ToDocument address={address} name={workspace.openOf(title, name)}>
              {workspace.openEdition}
            </ToDocument>
          </span>
        )}
      </p>
    </li>
  );
}
