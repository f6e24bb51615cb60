import './carried.css';
import { useId } from 'preact/hooks';
import type { State } from '../../comments/anchoring/index.ts';
import type { Target } from '../../comments/model/comment.ts';
import { comparable } from '../../comments/text/comparable-text.ts';
import type { Candidate } from '../../extension/protocol/messaging.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { Candidates } from './Candidates.tsx';
import { OldAndNew } from './OldAndNew.tsx';

const useWords = wordsFrom(versionsWords);

interface Props {
  /** What has become of the comment's words: `carried.state`, or what the page has found. */
  state: Exclude<State, 'unchanged'>;
  target: Target;
  /** Has the document pages that aren't read? What is lost may stand there. */
  mayBeUnread: boolean;
  /** Has the document never had the words? */
  absent?: boolean | undefined;
  /** The words as they were; of a section its heading. Missing for a part of a page. */
  before: string | undefined;
  /** The words as they stand there now; missing where they are lost. Old words that are as they were stand above. */
  now: string | undefined;
  /** For lost words, the places that resemble them. */
  candidates?: readonly Omit<Candidate, 'target'>[];
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
  const { state, before, now, candidates = [], selection, accept, move, withoutPlace, show, choose } = props;
  const { versions } = useWords();
  const how = useId();
  return (
    <div class="carried">
      <p class="carried-state">{saysOf(props, versions)}</p>
      {state !== 'lost' && before !== now && <OldAndNew before={before} now={now} areAbsent={props.absent} />}
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
          title={selection ? undefined : versions.moveHow}
          aria-describedby={!selection && state === 'lost' ? how : undefined}
          onClick={() => selection && move(selection)}
        >
          {versions.move}
        </button>
        <button type="button" onClick={withoutPlace}>
          {versions.withoutPlace}
        </button>
      </div>
      {!selection && state === 'lost' && (
        <p id={how} class="quiet-text move-how">
          {versions.moveHow}
        </p>
      )}
    </div>
  );
}

const isSameText = (one: string, other: string) => comparable(one).text === comparable(other).text;

function saysOf(
  { state, target: { type }, mayBeUnread, absent, before = '', candidates = [] }: Props,
  { states, sections }: ReturnType<typeof useWords>['versions'],
): string {
  if (type === 'rectangle') return state === 'lost' ? states.noPage : states.page;
  if (state === 'lost' && type !== 'section') {
    const same = candidates.filter(({ words }) => isSameText(words, before)).length;
    if (same > 0) return same > 1 ? states.several : states.unsure;
    if (candidates.length > 1 && !absent) return states.open;
  }
  if (absent && !(state === 'lost' && mayBeUnread)) return state === 'lost' ? states.absent : states.resembling;
  const says = type === 'section' ? sections : states;
  return state === 'lost' && mayBeUnread ? says.maybeUnread : says[state];
}
