import type { About } from '../../../extension/protocol/messaging.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { QuoteOpening } from '../QuoteOpening.tsx';
import { ProposalEditor } from './ProposalEditor.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  about: About;
  /** Undefined as long as nothing is proposed. */
  proposal: string | undefined;
  propose(proposal: string | undefined): void;
}

/** The document's words, and how they should be instead: the one becomes the other where it stands. */
export function QuoteOrProposal({ about, proposal, propose }: Props) {
  const { form } = useWords();
  if (proposal === undefined)
    return (
      <div class="form-quote">
        {about.quote && <QuoteOpening key={JSON.stringify(about.target)} about={about} />}
        <button type="button" class="quiet-button propose" onClick={() => propose(about.quote)}>
          {form.propose}
        </button>
      </div>
    );
  return (
    <div class="form-proposal">
      <div class="labelled-row">
        <span id="proposal-label" class="field-name">
          {form.proposal}
        </span>
        <button type="button" class="quiet-button" onClick={() => propose(undefined)}>
          {form.withdraw}
        </button>
      </div>
      <ProposalEditor
        before={about.quote}
        proposal={proposal}
        labelledBy="proposal-label"
        change={(changed) => propose(changed)}
      />
    </div>
  );
}
