import type { Comment } from '../../../comments/model/comment.ts';
import { isAgainstOldWords, quoteBefore, quoteOf } from '../../../comments/model/target/quote.ts';
import { ProposalDifference } from '../../comment-form/proposal/ProposalDifference.tsx';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

interface Props {
  comment: Comment;
  proposal: string;
  /** As a difference from the words, or in short. */
  expanded: boolean;
  edit(): void;
}

/**
 * What a comment proposes. A proposal for words that have changed since is shown beside those that it was written for: beside the new
 * ones it would seem to propose that the change be taken back.
 */
export function ItemProposal({ comment, proposal, expanded, edit }: Props) {
  const { list, form } = useWords();
  if (isAgainstOldWords(comment))
    return (
      <div class="old-proposal">
        <p class="part-name">{list.proposalBefore}</p>
        <ProposalDifference before={quoteBefore(comment) ?? ''} after={proposal} />
        <button type="button" onClick={edit}>
          {list.editProposal}
        </button>
      </div>
    );
  if (expanded)
    return (
      <>
        <p class="part-name">{list.proposal}</p>
        <ProposalDifference before={quoteOf(comment)} after={proposal} />
      </>
    );
  return (
    <p class="quiet-text hint short-proposal" lang="sv">
      {list.proposal}: {proposal || form.gone}
    </p>
  );
}
