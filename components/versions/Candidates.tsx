import './carried.css';
import './candidates.css';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Candidate as CandidatePlace } from '../../extension/protocol/messaging.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { RowBoundary } from '../ui/RowBoundary.tsx';

const useWords = wordsFrom(versionsWords);

interface Props {
  candidates: readonly Omit<CandidatePlace, 'target'>[];
  show(candidate: number): void;
  choose(candidate: number): void;
}

/** How many are shown at first: a common phrase has dozens of equally good places. */
const some = 5;

/** The places that resemble lost words, each with what stands around it. */
export function Candidates({ candidates, show, choose }: Props) {
  const { versions } = useWords();
  const shown = useSignal(some);
  const heading = useId();
  return (
    <div class="candidates">
      <p id={heading} class="part-name">
        {versions.candidates(candidates.length)}
      </p>
      <ol aria-labelledby={heading}>
        {candidates.slice(0, shown.value).map((candidate, i) => (
          <RowBoundary key={i} of={candidate}>
            <Candidate candidate={candidate} number={i} show={show} choose={choose} />
          </RowBoundary>
        ))}
      </ol>
      {candidates.length > shown.value && (
        <button type="button" class="quiet" onClick={() => (shown.value += 20)}>
          {versions.moreCandidates(candidates.length - shown.value)}
        </button>
      )}
    </div>
  );
}

interface OneProps extends Omit<Props, 'candidates'> {
  candidate: Omit<CandidatePlace, 'target'>;
  /** From 0. */
  number: number;
}

function Candidate({ candidate: { before, words, after, section }, number: i, show, choose }: OneProps) {
  const { versions } = useWords();
  return (
    <li>
      <p lang="sv">
        {section.length > 0 && <span class="section">{section.at(-1)}</span>}
        {before}
        <mark>{words}</mark>
        {after}
      </p>
      <div class="decisions">
        <button type="button" aria-label={versions.showOf(i + 1)} onClick={() => show(i)}>
          {versions.show}
        </button>
        <button type="button" aria-label={versions.chooseOf(i + 1)} onClick={() => choose(i)}>
          {versions.choose}
        </button>
      </div>
    </li>
  );
}
