import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { GroupProposal } from '../../../answers/group/group-proposal.ts';
import { proposing } from '../../../answers/group/propose-groups.ts';
import { comparableOf, type SaidPoint, stillProposed } from '../../../extension/state/answers/groups/said-points.ts';
import { inPortions } from '../../../extension/state/answers/in-portions.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ProposalEntry } from './ProposalEntry.tsx';

const useWords = wordsFrom(answerGroupsWords);

/** So many are drawn at first, and more each time. */
const portion = 8;

/** Points that are alike, to be taken as groups or not. */
export function Proposals({ said }: { said: readonly SaidPoint[] }) {
  const { proposal: words, row } = useWords().answerGroups;
  const proposals = useProposals(said);
  const drawn = useSignal(portion);
  const byId = useMemo(() => new Map(said.map((one) => [one.point.id, one])), [said]);
  const there = proposals?.flatMap((proposal) => {
    const left = stillProposed(proposal, byId);
    return left ? [{ proposal, ...left }] : [];
  });
  const left = (there?.length ?? 0) - drawn.value;
  return (
    <section aria-labelledby="proposals-title">
      <h2 id="proposals-title" tabIndex={-1}>
        {words.title} {there && <span class="count">{there.length}</span>}
      </h2>
      {!there && <p class="quiet-text">{words.comparing}</p>}
      {there?.length === 0 && <p class="quiet-text">{words.none}</p>}
      {there?.slice(0, drawn.value).map((one) => (
        <ProposalEntry key={one.proposal.key} {...one} />
      ))}
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            drawn.value += portion;
          }}
        >
          {row.moreOf(words.title, left)}
        </button>
      )}
    </section>
  );
}

/** Which groups are proposed, found in portions; undefined until all has been compared once. */
function useProposals(said: readonly SaidPoint[]): GroupProposal[] | undefined {
  const found = useSignal<GroupProposal[] | undefined>(undefined);
  useEffect(() => {
    if (said.some(({ words }) => words === undefined)) return;
    const lifetime = new AbortController();
    void inPortions(proposing(comparableOf(said)), lifetime.signal).then((proposals) => {
      if (proposals) found.value = proposals;
    });
    return () => lifetime.abort();
  }, [said]);
  return found.value;
}
