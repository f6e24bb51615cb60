import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { Field } from '../../../workspace/Field.tsx';

const useWords = wordsFrom(goThroughWords);

/** The coordinator's own words about a point, apart from the answerer's. However it is left, what is written is kept. */
export function NoteField({ going, point }: { going: GoingThrough; point: AnswerPoint }) {
  const { goThrough: words } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const saved = useRef(point.note ?? '');
  const save = () => {
    const note = field.current?.value;
    if (note === undefined || note.trim() === saved.current) return;
    saved.current = note.trim();
    going.set({ note }, undefined, point);
  };
  useLayoutEffect(() => {
    const { current: written } = field;
    written?.focus();
    return () => {
      field.current = written;
      save();
    };
  }, []);
  return (
    <div class="note-field">
      <Field label={words.note} hint={words.noteHow}>
        {(given) => (
          <textarea
            {...given}
            ref={field}
            rows={3}
            lang="sv"
            defaultValue={point.note ?? ''}
            onBlur={save}
            onKeyDown={(event) => {
              const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
              if (!isDone) return;
              event.preventDefault();
              going.writing.value = undefined;
            }}
          />
        )}
      </Field>
    </div>
  );
}
