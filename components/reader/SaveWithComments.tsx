import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Standing } from '../../reading/commenting.ts';
import { namedConcepts } from '../named-concepts.ts';
import { useWords } from '../words/context.ts';
import { draftsAmong, notesOf } from './notes-of.ts';
import { saveWithNotes, type Writable, writableFrom } from './save-with-comments.ts';
import type { Viewing } from './viewing.ts';

type Step =
  | { is: 'asking' }
  /** Pages with comments that are ready, of all such. */
  | { is: 'working'; done: number; all: number }
  | { is: 'saved'; name: string }
  | { is: 'failed' };

/** How often to ask whether the document has been read and its comments placed, in milliseconds. */
const patience = 250;

/** Says what becomes of the comments in a copy of the file, and saves it. */
export function SaveWithComments({ viewing, close }: { viewing: Viewing; close(): void }) {
  const { reader } = useWords();
  const { save: words } = reader;
  const dialog = useRef<HTMLDialogElement>(null);
  const lifetime = useRef<AbortController>(undefined);
  const writable = useSignal<Writable | undefined>(undefined);
  const standing = useSignal<Standing[] | undefined>(undefined);
  const drafts = useSignal(false);
  const step = useSignal<Step>({ is: 'asking' });
  useEffect(() => {
    const made = new AbortController();
    lifetime.current = made;
    dialog.current?.showModal();
    void writableFrom(viewing.file).then((told) => {
      writable.value = told;
    });
    const look = () => {
      const comments = viewing.reading.value?.session.comments;
      if (!comments?.isPlaced) return;
      standing.value = comments.standing();
      clearInterval(looking);
    };
    const looking = setInterval(look, patience);
    look();
    made.signal.addEventListener('abort', () => clearInterval(looking));
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
    const told = (done: number, all: number) => {
      step.value = { is: 'working', done, all };
    };
    try {
      step.value = { is: 'saved', name: await saveWithNotes(viewing, found.notes, told, signal) };
    } catch (error) {
      if (signal.aborted) return;
      console.warn('save', error);
      step.value = { is: 'failed' };
    }
  };
  const { value: now } = step;
  const count = found?.notes.length ?? 0;
  const isBarred = writable.value?.barred === true;
  return (
    <dialog ref={dialog} class="saving" aria-labelledby="saving-title" onClose={close}>
      <h1 id="saving-title">{words.name}</h1>
      {now.is === 'asking' &&
        (!found || !writable.value ? (
          <p role="status">{words.reading}</p>
        ) : isBarred ? (
          <p>{words.barred}</p>
        ) : (
          <>
            <p role="status">{count === 0 ? words.none : words.count(count)}</p>
            {unfinished > 0 && (
              <label class="row">
                <input
                  type="checkbox"
                  checked={drafts.value}
                  onChange={({ currentTarget }) => (drafts.value = currentTarget.checked)}
                />
                {words.drafts(unfinished)}
              </label>
            )}
            {found.lost > 0 && <p>{words.lost(found.lost)}</p>}
            <p class="quiet-text">{words.never}</p>
            {writable.value.signed && <p>{words.signed}</p>}
            {writable.value.damaged && <p>{words.damaged}</p>}
          </>
        ))}
      {now.is === 'working' && (
        <>
          <p role="status">{now.done < now.all ? words.working(now.done, now.all) : words.writing}</p>
          <progress {...(now.done < now.all && { value: now.done, max: now.all })} aria-label={words.name} />
        </>
      )}
      {now.is === 'saved' && <p role="status">{words.saved(now.name)}</p>}
      {now.is === 'failed' && <p role="alert">{words.failed}</p>}
      <div class="buttons">
        {now.is === 'asking' && !isBarred && (
          <button type="button" class="main-button" disabled={count === 0} onClick={() => void save()}>
            {words.save}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {now.is === 'working' ? reader.stop : now.is === 'asking' ? reader.cancel : reader.close}
        </button>
      </div>
    </dialog>
  );
}
