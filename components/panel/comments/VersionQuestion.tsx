import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ProposedEdition } from '../../../storage/proposed.ts';
import { useWords } from '../../words/context.ts';
import { shortAddress } from './short-address.ts';

interface Props {
  /** At least one. */
  proposals: readonly ProposedEdition[];
  isNew(proposal: ProposedEdition): void;
  isSame(proposal: ProposedEdition): void;
  isOther(): void;
  later(): void;
}

/** Which known document a text resembles and why, and the three things that it can be. */
export function VersionQuestion({ proposals, isNew, isSame, isOther, later }: Props) {
  const { versions } = useWords();
  const chosen = useSignal(proposals[0]?.edition);
  const group = useId();
  const proposal = proposals.find(({ edition }) => edition === chosen.value) ?? proposals[0];
  if (!proposal) return null;
  const several = proposals.length > 1;
  return (
    <>
      <p>{versions.resembles(several)}</p>
      {several ? (
        <fieldset class="proposals">
          <legend class="unseen">{versions.which}</legend>
          {proposals.map((one) => (
            <label key={one.edition} class="row">
              <input
                type="radio"
                name={group}
                checked={one === proposal}
                onChange={() => (chosen.value = one.edition)}
              />
              <Resembled proposal={one} dated />
            </label>
          ))}
        </fieldset>
      ) : (
        <div class="proposals">
          <Resembled proposal={proposal} dated={false} />
        </div>
      )}
      <ul class="answers">
        <Answer main says={versions.isNew} what={versions.isNewWhat(proposal.comments)} press={() => isNew(proposal)} />
        <Answer says={versions.isSame} what={versions.isSameWhat} press={() => isSame(proposal)} />
        <Answer says={versions.isOther} what={versions.isOtherWhat} press={isOther} />
      </ul>
      <button type="button" class="quiet later" onClick={later}>
        {versions.later}
      </button>
    </>
  );
}

/** @param dated several are told apart: editions of one document have the same title, and perhaps no name */
function Resembled({ proposal, dated }: { proposal: ProposedEdition; dated: boolean }) {
  const { versions } = useWords();
  const { title, name, since, comments, alike, shares, address, isPdf } = proposal;
  const where = address === undefined ? undefined : shortAddress(address, isPdf);
  const about = [
    name,
    versions.comments(comments),
    ...(dated ? [since && versions.since(since), isPdf ? versions.pdf(where) : versions.page(where)] : []),
  ];
  const why = [
    alike === undefined ? versions.notComparable : versions.alike(alike),
    ...shares.map((kind) => versions.shares[kind]),
  ];
  return (
    <div class="resembled">
      <p>
        <strong lang="sv">{title}</strong> <span class="quiet-text">({about.filter(Boolean).join(', ')})</span>
      </p>
      <p class="why">{why.join(' ')}</p>
    </div>
  );
}

interface AnswerProps {
  says: string;
  /** What follows from it. */
  what: ComponentChildren;
  main?: boolean;
  press(): void;
}

function Answer({ says, what, main = false, press }: AnswerProps) {
  const id = useId();
  return (
    <li>
      <button type="button" class={main ? 'main-button' : undefined} aria-describedby={id} onClick={press}>
        {says}
      </button>
      <p id={id} class="quiet-text">
        {what}
      </p>
    </li>
  );
}
