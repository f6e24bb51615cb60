import { useId } from 'preact/hooks';
import type { Target } from '../../../annotations/comment.ts';
import type { State } from '../../../annotations/find.ts';
import type { Surroundings } from '../../../annotations/surroundings.ts';
import { useWords } from '../../words/context.ts';
import type { Words } from '../../words/sv.ts';
import { Candidates } from './Candidates.tsx';
import { OldAndNew } from './OldAndNew.tsx';

interface Props {
  /** What has become of the comment's words: `carried.state`, or what the page has found. */
  state: Exclude<State, 'unchanged'>;
  target: Target;
  /** The words as they were; of a section its heading. Missing for a part of a page. */
  before: string | undefined;
  /** The words as they stand there now; missing where they are lost. */
  now: string | undefined;
  /** Of lost words, the places that resemble them. */
  candidates?: readonly Surroundings[];
  /** What is selected in the document; undefined where nothing is. */
  selection: Target | undefined;
  /** It is right where it stands now. */
  accept(): void;
  /** It belongs to what is selected. */
  move(selection: Target): void;
  /** It stays, and no place is looked for any more. */
  withoutPlace(): void;
  /** Brings a candidate into view, by its number in the list. */
  show(candidate: number): void;
  /** It belongs to that candidate. */
  choose(candidate: number): void;
}

/** A comment whose words have moved, changed or gone: what was and what is, and what the reviewer makes of it. */
export function Carried(props: Props) {
  const { state, target, before, now, candidates = [], selection, accept, move, withoutPlace, show, choose } = props;
  const { versions } = useWords();
  const how = useId();
  return (
    <div class="carried">
      <p class="carried-state">{saysOf(state, target, candidates.length, versions)}</p>
      <OldAndNew before={before} now={state === 'lost' ? undefined : now} />
      {state === 'lost' && candidates.length > 0 && <Candidates candidates={candidates} show={show} choose={choose} />}
      <div class="decisions">
        {state !== 'lost' && (
          <button type="button" class="main-button" onClick={accept}>
            {versions.accept}
          </button>
        )}
        <button
          type="button"
          disabled={selection === undefined}
          aria-describedby={selection ? undefined : how}
          onClick={() => selection && move(selection)}
        >
          {versions.move}
        </button>
        <button type="button" onClick={withoutPlace}>
          {versions.withoutPlace}
        </button>
      </div>
      {!selection && (
        <p id={how} class="quiet-text move-how">
          {versions.moveHow}
        </p>
      )}
    </div>
  );
}

function saysOf(
  state: Props['state'],
  { type }: Target,
  candidates: number,
  { states, sections }: Words['versions'],
): string {
  if (type === 'rectangle') return state === 'lost' ? states.noPage : states.page;
  if (type === 'section') return sections[state];
  return state === 'lost' && candidates > 1 ? states.open : states[state];
}
