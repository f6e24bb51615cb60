import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { titleOr } from '../../comments/model/title.ts';
import type { ProposedEdition } from '../../storage/queries/proposed.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { RowBoundary } from '../ui/RowBoundary.tsx';
import { shownTitle } from '../ui/shown-title.ts';
import { shortAddress, tellingAddresses } from './short-address.ts';

const useWords = wordsFrom(commonWords, versionsWords);

interface Props {
  /** The heading's id. */
  heading: string;
  /** At least one. */
  proposals: readonly ProposedEdition[];
  isNew(proposal: ProposedEdition): void;
  isSame(proposal: ProposedEdition): void;
  isOther(): void;
  /** Opens the page where what others have said in the file is taken in. */
  takeIn(arende: string): void;
  /** Is it folded at first? Somebody who has written comments without answering doesn't want it over them. */
  isFolded: boolean;
}

/** Where the text is the same to the letter, it is most likely the same document, read in another place; unless others have written in it. */
function askedOf([first]: readonly ProposedEdition[], versions: Versions): Versions['heading'] {
  if (first?.copy) return versions.copy.heading;
  return first?.alike === 1 ? versions.headingSame : versions.heading;
}

type Versions = ReturnType<typeof useWords>['versions'];

/**
 * Asks which known document a text is, and says why: the things that it can be, the most likely first. It can be folded to the
 * line that asks; unanswered, it stands over comments that would else seem to be gone.
 */
export function VersionQuestion({ heading, proposals, isNew, isSame, isOther, takeIn, isFolded }: Props) {
  const { versions, untitled } = useWords();
  const chosen = useSignal(proposals[0]?.edition);
  const isOpen = useSignal(!isFolded);
  const line = useRef<HTMLElement>(null);
  const group = useId();
  const proposal = proposals.find(({ edition }) => edition === chosen.value) ?? proposals[0];
  if (!proposal) return null;
  const several = proposals.length > 1;
  const { copy } = proposal;
  const isSameText = proposal.alike === 1;
  const answers = [
    <Answer
      key="new"
      main={!isSameText && !copy}
      says={versions.isNew}
      what={versions.isNewWhat(proposal.comments)}
      press={() => isNew(proposal)}
    />,
    <Answer
      key="same"
      main={isSameText && !copy}
      says={versions.isSame}
      what={versions.isSameWhat}
      press={() => isSame(proposal)}
    />,
  ];
  const { comparable } = proposal;
  const { takeIn: says, compareWhat: what } = versions.copy;
  const compare =
    comparable === undefined ? [] : [<Answer key="compare" says={says} what={what} press={() => takeIn(comparable)} />];
  // The line that asks stays, where it can be answered.
  const later = () => {
    isOpen.value = false;
    line.current?.focus();
  };
  const title = proposals.every((one) => one.title === proposal.title) ? titleOr(proposal.title, untitled) : undefined;
  const places = placesOf(proposals);
  const asks = askedOf(proposals, versions)(title);
  return (
    <details
      class="version-question"
      open={isOpen.value}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary ref={line}>
        <h2 id={heading} title={asks}>
          {asks}
        </h2>
      </summary>
      <div class="version-answers">
        {several ? (
          <fieldset class="proposals">
            <legend>{versions.which}</legend>
            {proposals.map((one) => (
              <RowBoundary key={one.edition} of={one} as="div">
                <label class="row">
                  <input
                    type="radio"
                    name={group}
                    checked={one === proposal}
                    onChange={() => (chosen.value = one.edition)}
                  />
                  <Resembled proposal={one} place={places.get(one)} />
                </label>
              </RowBoundary>
            ))}
          </fieldset>
        ) : (
          <div class="proposals">
            <Resembled proposal={proposal} place={places.get(proposal)} />
          </div>
        )}
        {copy && <p>{versions.copy.said(copy)}</p>}
        <ul class="answers">
          {copy && <TakeIn arende={copy.arende} takeIn={takeIn} />}
          {(isSameText ? answers.toReversed() : answers).toSpliced(1, 0, ...compare)}
          <Answer says={versions.isOther} what={versions.isOtherWhat} press={isOther} />
        </ul>
        <button type="button" class="quiet later" onClick={later}>
          {versions.later}
        </button>
      </div>
    </details>
  );
}

/** Where each was read, as far as that tells it from the others: a file's name, of pages what isn't the same in all. */
function placesOf(proposals: readonly ProposedEdition[]): Map<ProposedEdition, string> {
  const read = proposals.flatMap((one) => (one.address === undefined ? [] : [{ one, address: one.address }]));
  const pages = read.filter(({ one }) => one.format === 'page');
  const telling = tellingAddresses(pages.map(({ address }) => shortAddress(address, false)));
  return new Map([
    ...read.map(({ one, address }) => [one, shortAddress(address, true)] as const),
    ...pages.map(({ one }, i) => [one, telling[i] ?? ''] as const),
  ]);
}

/** What parts it from others: editions of one document have the same title, and one that is the same is elsewhere. */
function Resembled({ proposal, place }: { proposal: ProposedEdition; place: string | undefined }) {
  const { versions, untitled } = useWords();
  const { name, version, since, comments, alike, shares, format } = proposal;
  const title = shownTitle(proposal.title, untitled);
  const which = name ?? (version && versions.version(version.number));
  const about = [
    which !== undefined && version?.isLatest ? versions.latest(which) : which,
    since && versions.since(since),
    versions.formats[format](place),
    versions.comments(comments),
  ];
  const why = [
    alike === undefined ? versions.notComparable : versions.alike(alike),
    ...shares.map((kind) => versions.shares[kind]),
  ];
  return (
    <div class="resembled">
      <p>
        <strong lang={title.lang}>{title.text}</strong>
      </p>
      <p class="resemblance quiet-text">{about.filter(Boolean).join(' · ')}</p>
      <p class="resemblance">{why.join(' ')}</p>
    </div>
  );
}

/** What others have said in the file can be taken in, whatever the file is answered to be. */
function TakeIn({ arende, takeIn }: { arende: string | undefined } & Pick<Props, 'takeIn'>) {
  const { copy } = useWords().versions;
  if (arende === undefined) return <li class="quiet-text">{copy.takeInHow}</li>;
  return <Answer main says={copy.takeIn} what={copy.takeInWhat} press={() => takeIn(arende)} />;
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
