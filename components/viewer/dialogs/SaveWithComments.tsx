import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { namedConcepts } from '../../../extension/state/import/named-concepts.ts';
import { draftsAmong, notesOf } from '../../../extension/state/viewer/notes-of.ts';
import { saveWithNotes, type Writable, writableFrom } from '../../../extension/state/viewer/save-with-comments.ts';
import type { Viewing } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { DraftChoice } from './DraftChoice.tsx';
import { SavingDialog } from './SavingDialog.tsx';
import { useStanding } from './use-standing.ts';

const useWords = wordsFrom(ownPagesWords, viewerWords);

type Step =
  | { is: 'asking' }
  /** Pages with comments that are ready, of all such. */
  | { is: 'working'; done: number; all: number }
  | { is: 'saved'; name: string }
  | { is: 'failed' };

/** Says what becomes of the comments in a copy of the file, and saves it. */
export function SaveWithComments({ viewing, close }: { viewing: Viewing; close(): void }) {
  const { viewer, pages } = useWords();
  const { save: words } = viewer;
  const lifetime = useRef<AbortController>(undefined);
  const writable = useSignal<Writable | undefined>(undefined);
  const { standing } = useStanding(() => viewing.reading.value?.session);
  const drafts = useSignal(false);
  const step = useSignal<Step>({ is: 'asking' });
  useLayoutEffect(() => {
    const made = new AbortController();
    lifetime.current = made;
    void writableFrom(viewing.file).then((answer) => {
      writable.value = answer;
    });
    return () => made.abort();
  }, []);
  const found = useComputed(() => {
    const { document } = viewing.reading.value ?? {};
    if (!standing.value || !document) return undefined;
    return notesOf(standing.value, namedConcepts(), (span) => document.partsOf(span), { drafts: drafts.value });
  }).value;
  const unfinished = useComputed(() => draftsAmong(standing.value ?? [])).value;
  const save = async () => {
    const signal = lifetime.current?.signal;
    if (!found || !signal) return;
    const onProgress = (done: number, all: number) => {
      step.value = { is: 'working', done, all };
    };
    try {
      step.value = { is: 'saved', name: await saveWithNotes(viewing, found.notes, onProgress, signal) };
    } catch (error) {
      if (signal.aborted) return;
      console.warn('save', error);
      step.value = { is: 'failed' };
    }
  };
  const { value: now } = step;
  const count = found?.notes.length ?? 0;
  const isReading = (viewing.pagesRead.value?.slow.length ?? 0) > 0;
  const isBarred = writable.value?.barred === true;
  const isAsked = now.is === 'asking' && found !== undefined && writable.value !== undefined;
  return (
    <SavingDialog
      title={pages.saveFile.pdf}
      is={now.is}
      isAsked={isAsked}
      save={isBarred ? undefined : { name: words.save, isPossible: count > 0, press: () => void save() }}
      close={close}
    >
      {now.is === 'asking' &&
        (!found || !writable.value ? (
          <p role="status">{words.reading}</p>
        ) : isBarred ? (
          <p>{words.barred}</p>
        ) : (
          <>
            <p role="status">{count === 0 ? words.none : words.count(count)}</p>
            <DraftChoice count={unfinished} name={words.drafts(unfinished)} chosen={drafts} />
            {found.lost > 0 && <p>{words.lost(found.lost)}</p>}
            {found.ambiguous > 0 && <p>{words.ambiguous(found.ambiguous)}</p>}
            {found.unreviewed > 0 && <p>{pages.unreviewed(found.unreviewed)}</p>}
            {found.replies > 0 && <p>{pages.repliesLeftOut(found.replies)}</p>}
            {found.unread > 0 && <p>{words.unread(found.unread)}</p>}
            {found.unread > 0 && isReading && <p role="status">{words.stillReading}</p>}
            <p class="quiet-text">{words.never}</p>
            {writable.value.signed && <p>{words.signed}</p>}
            {writable.value.damaged && <p>{words.damaged}</p>}
          </>
        ))}
      {now.is === 'working' && (
        <>
          <p role="status">{now.done < now.all ? words.working(now.done, now.all) : words.writing}</p>
          <progress {...(now.done < now.all && { value: now.done, max: now.all })} aria-label={pages.saveFile.pdf} />
        </>
      )}
      {now.is === 'saved' && <p role="status">{words.saved(now.name)}</p>}
      {now.is === 'failed' && <p role="alert">{words.failed}</p>}
    </SavingDialog>
  );
}
