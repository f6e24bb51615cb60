import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import { useWorkspace } from '../../../../extension/state/workspace/workspace-state.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { Field } from '../../../workspace/Field.tsx';
import { focusText } from '../text/focus-text.ts';

const useWords = wordsFrom(goThroughWords);

/** Under which a note is kept while it is written. */
export const noteDraft = (point: string) => `note ${point}`;

interface Props {
  going: GoingThrough;
  point: AnswerPoint;
  /** Another window has taken the point away: what is written is a draft until it is there again. */
  isLost: boolean;
}

/** The coordinator's own words about a point, apart from the answerer's. However it is left, what is written is kept. */
export function NoteField({ going, point, isLost }: Props) {
  const { goThrough: words } = useWords();
  const { drafts } = useWorkspace();
  const id = noteDraft(point.id);
  const kept = useMemo(() => drafts.of(id), []);
  const field = useRef<HTMLTextAreaElement>(null);
  // What was stored when it was begun: with a draft, when the draft was.
  const base = useRef(String(kept?.base ?? point.note ?? ''));
  const theirs = useSignal<string | undefined>(undefined);
  /** Whoever leaves it by a key is led back to it where another window has written meanwhile. */
  const isLeft = useRef(false);
  const save = async () => {
    const note = field.current?.value;
    if (note === undefined) return;
    const done =
      note.trim() === base.current ? { isSaved: true } : await going.setNote(point.id, base.current, note.trim());
    theirs.value = done.theirs;
    if (done.theirs !== undefined && isLeft.current) field.current?.focus();
    isLeft.current = false;
    if (!done.isSaved) return;
    base.current = note.trim();
    // What has been written on meanwhile is a draft still.
    if (drafts.of(id)?.note === note) drafts.drop(id);
  };
  useLayoutEffect(() => {
    const { current: written } = field;
    // One that is written on after a reload is there, and waits for its turn.
    if (going.writing.peek() === 'note') written?.focus();
    return () => {
      field.current = written;
      void save();
    };
  }, []);
  const wasLost = useRef(isLost);
  useLayoutEffect(() => {
    if (wasLost.current && !isLost) void save();
    wasLost.current = isLost;
  }, [isLost]);
  /** What is to stand there, when the reader has seen what another window wrote. */
  const settle = (note: string) => {
    if (!field.current) return;
    field.current.value = note;
    base.current = theirs.peek() ?? base.current;
    drafts.write(id, { note, base: base.current });
    void save();
  };
  return (
    <div class="note-field">
      <Field label={words.note} hint={words.noteHow}>
        {(given) => (
          <textarea
            {...given}
            ref={field}
            rows={3}
            lang="sv"
            defaultValue={String(kept?.note ?? point.note ?? '')}
            onInput={({ currentTarget: { value } }) => drafts.write(id, { note: value, base: base.current })}
            onBlur={() => void save()}
            onKeyDown={(event) => {
              const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
              if (!isDone) return;
              event.preventDefault();
              going.writing.value = undefined;
              isLeft.current = true;
              // The field goes when it is saved; the next key may come before that. What is left is saved.
              focusText();
            }}
          />
        )}
      </Field>
      <div role="alert">
        {theirs.value !== undefined && (
          <OtherNote theirs={theirs.value} mine={() => field.current?.value ?? ''} settle={settle} />
        )}
      </div>
    </div>
  );
}

interface OtherProps {
  theirs: string;
  mine(): string;
  settle(note: string): void;
}

/** What another window has written meanwhile, and which of the two is to stand there. */
function OtherNote({ theirs, mine, settle }: OtherProps) {
  const { otherNote: words } = useWords().goThrough;
  return (
    <>
      <p class="trouble">{theirs === '' ? words.removed : words.changed}</p>
      {theirs !== '' && (
        <blockquote class="own-note" lang="sv">
          {theirs}
        </blockquote>
      )}
      <div class="buttons">
        <button type="button" onClick={() => settle(mine())}>
          {words.mine}
        </button>
        <button type="button" onClick={() => settle(theirs)}>
          {words.theirs}
        </button>
        {theirs !== '' && (
          <button type="button" onClick={() => settle(`${theirs}\n${mine().trim()}`)}>
            {words.both}
          </button>
        )}
      </div>
    </>
  );
}
