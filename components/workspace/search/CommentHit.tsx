import type { Comment } from '../../../comments/model/comment.ts';
import type { Edition } from '../../../comments/model/model.ts';
import { quoteOf } from '../../../comments/model/target/quote.ts';
import { addressOf } from '../../../extension/state/workspace/address.ts';
import { placeOf } from '../../../extension/state/workspace/comment-hits.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Quote } from '../../ui/Quote.tsx';
import { ToDocument } from '../documents/ToDocument.tsx';

const useWords = wordsFrom(detailsWords, workspaceWords);

interface Props {
  comment: Comment;
  /** The document's, as it is shown. */
  title: string;
  /** The document's. */
  editions: readonly Edition[];
}

/** A comment that was found: the words that it is about, what it says, where it stands and how far it has come. */
export function CommentHit({ comment, title, editions }: Props) {
  const { workspace, details } = useWords();
  const { commenting, editing, describing, assessing, status, internal } = comment;
  const quote = quoteOf(comment);
  const { section, page } = placeOf(comment);
  const at = editions.findIndex(({ id }) => id === comment.edition);
  const edition = editions[at];
  const name = editions.length > 1 && edition ? (edition.name ?? workspace.edition(at + 1)) : '';
  const address = edition && addressOf(edition);
  return (
    <li>
      {quote && (
        <blockquote lang="sv">
          <Quote quote={quote} target={comment.target} />
        </blockquote>
      )}
      {assessing && <p class="assessing">{details.stances[assessing]}</p>}
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
