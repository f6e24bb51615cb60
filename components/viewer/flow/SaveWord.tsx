import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BeforeWriting } from '../../../documents/docx/write/before-writing.ts';
import type {
  DocxNote,
  DocxWriting,
  OfNote,
  WhyUntracked,
  WrittenDocx,
} from '../../../documents/docx/write/docx-note.ts';
import { namedConcepts } from '../../../extension/state/import/named-concepts.ts';
import { commentsThere } from '../../../extension/state/viewer/flow/comments-there.ts';
import type { FlowViewing } from '../../../extension/state/viewer/flow/flow-viewing.ts';
import { saveWordWithNotes } from '../../../extension/state/viewer/flow/save-word.ts';
import { type Whose, type WordNotes, whoseIn, wordNotesOf } from '../../../extension/state/viewer/flow/word-notes.ts';
import { lookBeforeWriting } from '../../../extension/state/viewer/flow/write-word.ts';
import { draftsAmong } from '../../../extension/state/viewer/notes-of.ts';
import { isReplaced } from '../../../extension/state/viewer/replaced.ts';
import { flowWords } from '../../i18n/tables/reading/flow.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { cutShort } from '../../ui/cut-short.ts';
import { DraftChoice } from '../dialogs/DraftChoice.tsx';
import { NameField } from '../dialogs/NameField.tsx';
import { SavingDialog } from '../dialogs/SavingDialog.tsx';
import { useStanding } from '../dialogs/use-standing.ts';

const useWords = wordsFrom(ownPagesWords, flowWords);

type Step =
  | { is: 'asking' }
  | { is: 'working' }
  | { is: 'saved'; name: string; written: WrittenDocx; notes: readonly DocxNote[]; whose: Whose }
  | { is: 'failed'; replaced?: boolean };

/** Says what becomes of the comments in a copy of a Word file, and saves it. */
export function SaveWord({ viewing, close }: { viewing: FlowViewing; close(): void }) {
  const { flow, pages } = useWords();
  const { save: words } = flow;
  const lifetime = useRef<AbortController>(undefined);
  const file = useSignal<BeforeWriting | undefined>(undefined);
  // Places are those of the reading that has all words, whatever is shown: what is inserted or struck has one there.
  const { standing, writer } = useStanding(() => {
    const session = viewing.reading.value?.session;
    return viewing.shownAs.value === 'marked' && viewing.isWhole.value && session?.isComplete ? session : undefined;
  });
  const drafts = useSignal(false);
  const proposals = useSignal<DocxWriting['proposals']>('tracked');
  const step = useSignal<Step>({ is: 'asking' });
  useLayoutEffect(() => {
    const made = new AbortController();
    lifetime.current = made;
    lookBeforeWriting(viewing.file.bytes, made.signal).then(
      (known) => {
        file.value = known;
        // What its sender allows is what is offered first.
        if (known.onlyAllows === 'comments') proposals.value = 'in-comments';
      },
      (error: unknown) => {
        if (made.signal.aborted) return;
        console.warn('look', error);
        step.value = { is: 'failed' };
      },
    );
    return () => made.abort();
  }, []);
  const found = useComputed(() => {
    const reader = writer.value === 'asking' ? undefined : writer.value?.id;
    if (!standing.value) return undefined;
    const concepts = namedConcepts();
    const inFile = commentsThere(viewing, standing.value, concepts);
    return wordNotesOf(standing.value, concepts, { drafts: drafts.value }, { reader, inFile });
  }).value;
  const unfinished = useComputed(() => draftsAmong(standing.value ?? [])).value;
  const save = async () => {
    const signal = lifetime.current?.signal;
    if (!found || !signal) return;
    step.value = { is: 'working' };
    try {
      const { notes } = found;
      const { value: way } = proposals;
      const saved = await saveWordWithNotes(viewing, notes, way, signal);
      step.value = { is: 'saved', notes, ...saved, whose: whoseIn(found, saved.written, way) };
    } catch (error) {
      if (signal.aborted) return;
      console.warn('save', error);
      step.value = { is: 'failed', replaced: await isReplaced() };
    }
  };
  const { value: now } = step;
  const { value: known } = file;
  const isRefused = now.is === 'asking' && known?.hasBrokenLetters === true;
  const isAsked = now.is === 'asking' && found !== undefined && known !== undefined && !isRefused;
  return (
    <SavingDialog
      title={pages.saveFile.word}
      is={isRefused ? 'failed' : now.is}
      isAsked={isAsked}
      save={{ name: words.save, isPossible: isAsked && found.notes.length > 0, press: () => void save() }}
      close={close}
    >
      {isRefused && <p role="alert">{words.brokenLetters}</p>}
      {now.is === 'asking' && !isAsked && !isRefused && <p role="status">{words.reading}</p>}
      {isAsked && (
        <>
          <p role="status">
            {standing.value?.length === 0
              ? words.noneAtAll
              : found.notes.length === 0
                ? found.there > 0
                  ? words.allThere(found.there)
                  : words.none
                : words.count(found.notes.length)}
          </p>
          {found.notes.length > 0 && <NameField writer={writer} what={words.nameWhat} />}
          <DraftChoice count={unfinished} name={words.drafts(unfinished)} chosen={drafts} />
          <ProposalChoice found={found} chosen={proposals.value} choose={(one) => (proposals.value = one)} />
          <Told found={found} file={known} />
        </>
      )}
      {now.is === 'working' && (
        <>
          <p role="status">{words.writing}</p>
          <progress aria-label={pages.saveFile.word} />
        </>
      )}
      {now.is === 'saved' && <Outcome {...now} />}
      {now.is === 'failed' && <p role="alert">{now.replaced ? words.replaced : words.failed}</p>}
    </SavingDialog>
  );
}

interface ChoiceProps {
  found: WordNotes;
  chosen: DocxWriting['proposals'];
  choose(chosen: DocxWriting['proposals']): void;
}

function ProposalChoice({ found, chosen, choose }: ChoiceProps) {
  const { save: words } = useWords().flow;
  if (found.proposals === 0) return null;
  const ways = [
    ['tracked', words.tracked(found.proposals)],
    ['in-comments', words.inComments(found.proposals)],
  ] as const;
  return (
    <fieldset class="saving-choice">
      <legend>{words.proposals(found.proposals)}</legend>
      {ways.map(([way, name]) => (
        <label key={way} class="row">
          <input type="radio" name="proposals" checked={chosen === way} onChange={() => choose(way)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** What one ought to know before. */
function Told({ found, file }: { found: WordNotes; file: BeforeWriting }) {
  const { flow, pages } = useWords();
  const { save: words } = flow;
  return (
    <>
      {found.notes.length > 0 && found.there > 0 && <p>{words.there(found.there)}</p>}
      {found.resolved > 0 && <p>{words.resolved(found.resolved)}</p>}
      {found.rewritten > 0 && <p>{words.rewritten(found.rewritten)}</p>}
      {found.lost > 0 && <p>{words.lost(found.lost)}</p>}
      {found.ambiguous > 0 && <p>{words.ambiguous(found.ambiguous)}</p>}
      {found.unreviewed > 0 && <p>{pages.unreviewed(found.unreviewed)}</p>}
      {found.replies > 0 && <p>{pages.repliesLeftOut(found.replies)}</p>}
      {found.nameless > 0 && <p role="status">{words.nameless(found.nameless)}</p>}
      {found.areas > 0 && <p>{words.areas(found.areas)}</p>}
      <p class="quiet-text">{words.never}</p>
      {file.isIncomplete && <p role="status">{words.incomplete}</p>}
      {file.isSigned && <p>{words.signed}</p>}
      {file.isFinal && <p>{words.final}</p>}
      {file.onlyAllows && <p>{words.allows[file.onlyAllows]}</p>}
      {file.hasWritePassword && <p>{words.writePassword}</p>}
    </>
  );
}

/** What became of them. */
function Outcome({ name, written, notes, whose }: Omit<Extract<Step, { is: 'saved' }>, 'is'>) {
  const { save: words } = useWords().flow;
  const { comments, tracked, moved, untracked, unwritten } = written;
  const why = Map.groupBy(untracked, (one) => one.why);
  return (
    <div role="status">
      <p>
        {words.saved(name)} {words.outcome(comments, tracked, whose)}
      </p>
      {moved.length > 0 && <Some says={words.moved(moved.length)} notes={notes} which={moved} />}
      {[...why].map(([one, all]: [WhyUntracked, readonly OfNote<WhyUntracked>[]]) => (
        <Some key={one} says={words.untracked(all.length, one)} notes={notes} which={all} />
      ))}
      {unwritten.length > 0 && <Some says={words.unwritten(unwritten.length)} notes={notes} which={unwritten} />}
    </div>
  );
}

interface SomeProps {
  says: string;
  notes: readonly DocxNote[];
  which: readonly OfNote<unknown>[];
}

/** What became of some of them, and of which: by how they begin. */
function Some({ says, notes, which }: SomeProps) {
  const { save: words } = useWords().flow;
  return (
    <div>
      <p>{says}</p>
      <details class="saved-which">
        <summary>{words.which(which.length)}</summary>
        <ul lang="sv">
          {which.map(({ note }) => (
            <li key={note}>{cutShort(notes[note]?.text.trim() ?? '')}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
