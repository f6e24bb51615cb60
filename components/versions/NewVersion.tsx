import './versions.css';
import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type SaveProblem, saveProblemOf } from '../../extension/state/comments/form/save-problem.ts';
import type { StepCommand } from '../../storage/commands/command.ts';
import { asFailure } from '../../storage/db/failure.ts';
import type { ProposedEdition } from '../../storage/queries/proposed.ts';
import type { CarriedOver } from '../../storage/use-cases/carry-over.ts';
import { versionsWords } from '../i18n/tables/reading/versions.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { CarriedOverResult } from './CarriedOverResult.tsx';
import { VersionQuestion } from './VersionQuestion.tsx';

const useWords = wordsFrom(failuresWords, versionsWords);

interface Props {
  /** The editions that the text may be another version of, the most likely first; empty where nothing is to be asked. */
  proposals: readonly ProposedEdition[];
  /** The text is a new version of that edition. Rejects with what `saveProblemOf` understands, as the others do. */
  carryOver(edition: string): Promise<CarriedOver>;
  /** It is that edition itself. */
  same(edition: string): Promise<unknown>;
  /** It has nothing to do with them. */
  other(): Promise<unknown>;
  /** Opens the page where what others have said in the file is taken into that ärende. */
  takeIn(arende: string): void;
  /** @returns whether it was undone: not where something else has been done since */
  undo(step: StepCommand): Promise<boolean>;
  /** Are there comments on it already, which were written before the answer? */
  isBegun: boolean;
  /** Has the document pages that aren't read? */
  mayBeUnread: boolean;
  /** Shows the comments that are to be looked at. */
  review(): void;
  /** Are they looked at? What came of the answer is known then. */
  isReviewing: boolean;
}

type State =
  /** `outcome`: what became of the answer before; `failed`: why nothing did. */
  | { is: 'asking'; outcome?: string; failed?: string }
  /** Nothing is to be seen any more, until something is asked. */
  | { is: 'closed' }
  | { is: 'working'; as: Answer; says: string }
  | { is: 'carried'; result: CarriedOver; failed?: string }
  | { is: 'answered'; as: Answer; says: string };

/** What the document is, as it was answered. */
type Answer = 'new' | 'same' | 'other';

/** Where one is again when it wasn't done. */
type Back = Extract<State, { failed?: string }>;

/**
 * Says that a document resembles a known one, how much and why, and asks. It stays for as long as the document is read: when the
 * reader has answered there are no proposals any more, and what came of it is still to be seen. So its key is the page's address
 * and not the document of the reader's work, which becomes another with the answer.
 */
export function NewVersion(props: Props) {
  const { proposals, carryOver, same, other, takeIn, undo, isBegun, mayBeUnread, review, isReviewing } = props;
  const { versions, failures } = useWords();
  const problems: Record<SaveProblem, string> = { ...versions.textProblems, ...failures };
  const state = useSignal<State>({ is: 'asking' });
  const section = useRef<HTMLElement>(null);
  const heading = useId();

  /** What was pressed is gone with the answer, and the focus must not go with it. */
  const pressed = useRef(false);
  const { is } = state.value;
  useLayoutEffect(() => {
    if (pressed.current && is !== 'closed') section.current?.focus();
  }, [is]);

  const run = async (as: Answer, says: string, back: Back, done: () => Promise<State>) => {
    pressed.current = true;
    state.value = { is: 'working', as, says };
    try {
      state.value = await done();
    } catch (error) {
      state.value = { ...back, failed: problems[saveProblemOf(error, asFailure)] };
    }
  };
  const asked = proposals.map(({ edition }) => edition).join(' ');
  const now: State = state.value.is === 'closed' && asked !== '' ? { is: 'asking' } : state.value;
  const close = () => (state.value = { is: 'closed' });
  if (now.is === 'carried' && isReviewing) return null;
  if (now.is === 'closed' || (now.is === 'asking' && proposals.length === 0 && !now.outcome && !now.failed))
    return null;
  return (
    <section ref={section} class="new-version" tabIndex={-1} aria-labelledby={heading} aria-busy={now.is === 'working'}>
      {now.is !== 'asking' || proposals.length === 0 ? (
        <h2 id={heading} class={now.is === 'answered' ? 'unseen' : undefined}>
          {versions.answered['as' in now ? now.as : 'new']}
        </h2>
      ) : null}
      <div role="status">
        {now.is === 'working' && <p class="working">{now.says}</p>}
        {now.is === 'answered' && <p>{now.says}</p>}
        {now.is === 'asking' && now.outcome && <p>{now.outcome}</p>}
        {'failed' in now && now.failed && <p class="warned">{now.failed}</p>}
      </div>
      {now.is === 'asking' && proposals.length > 0 && (
        <VersionQuestion
          key={asked}
          heading={heading}
          proposals={proposals}
          isNew={({ edition, comments }) =>
            void run('new', versions.working(comments), { is: 'asking' }, async () => ({
              is: 'carried',
              result: await carryOver(edition),
            }))
          }
          isSame={({ edition }) =>
            void run('same', versions.noted, { is: 'asking' }, async () => {
              await same(edition);
              return { is: 'answered', as: 'same', says: versions.sameNoted };
            })
          }
          isOther={() =>
            void run('other', versions.noted, { is: 'asking' }, async () => {
              await other();
              return { is: 'answered', as: 'other', says: versions.otherNoted };
            })
          }
          takeIn={takeIn}
          isFolded={isBegun}
        />
      )}
      {now.is === 'carried' && (
        <CarriedOverResult
          result={now.result}
          mayBeUnread={mayBeUnread}
          review={review}
          undo={(step) =>
            void run('new', versions.noted, now, async () =>
              (await undo(step)) ? { is: 'asking', outcome: versions.undone } : { ...now, failed: versions.overtaken },
            )
          }
          close={close}
        />
      )}
      {(now.is === 'answered' || (now.is === 'asking' && proposals.length === 0)) && (
        <button type="button" class="quiet" onClick={close}>
          {versions.close}
        </button>
      )}
    </section>
  );
}
