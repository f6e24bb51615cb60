import './comment-form.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { About } from '../../extension/protocol/messaging.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import type { FormFields } from '../../extension/state/comments/form/form-fields.ts';
import type { FormProblem, OpenForm } from '../../extension/state/comments/form/open-form.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { bringToSight, ChangedElsewhere } from './ChangedElsewhere.tsx';
import { FormHead } from './FormHead.tsx';
import { MoreFields } from './fields/MoreFields.tsx';
import { StanceButtons, stanceOfKey } from './fields/StanceButtons.tsx';
import { StatusChoice } from './fields/StatusChoice.tsx';
import { QuoteOrProposal } from './proposal/QuoteOrProposal.tsx';
import { quoteId } from './QuoteOpening.tsx';
import { writeOnIn, writtenIn } from './write-on.ts';

const useWords = wordsFrom(commentsWords, failuresWords);

interface Props {
  form: OpenForm;
  commentsState: CommentsState;
  glossary: Glossary;
  /** Labels that are in use, to choose from. */
  labels: readonly string[];
  /** What the comment may be about instead, as the words that are selected by now. */
  choices: readonly About[];
}

/** A comment as it is written. Only the first field is needed; Ctrl+Enter saves, Escape keeps the draft. */
export function CommentForm({ form, commentsState, glossary, labels, choices }: Props) {
  const words = useWords();
  const { fields, about, problem, elsewhere } = form;
  const first = useRef<HTMLTextAreaElement>(null);
  const set = (changed: Partial<FormFields>) => commentsState.form.type(changed);

  /** Where one wrote last, and goes on after a press beside it. */
  const writing = useRef<HTMLElement | null>(null);
  const goOn = () => (writing.current?.isConnected ? writing : first).current?.focus();
  /** A proposal that has just been asked for is where one writes. */
  const proposes = fields.proposal !== undefined;
  const isAsked = useRef(false);
  useLayoutEffect(() => {
    const editor = first.current?.form?.querySelector<HTMLElement>('[contenteditable]');
    if (proposes && isAsked.current && editor) writeOnIn(editor);
    isAsked.current = false;
  }, [proposes]);
  const isFor = `${form.editing ?? ''} ${JSON.stringify(about.target)}`;
  useLayoutEffect(() => {
    void isFor;
    if (first.current) writeOnIn(first.current);
    first.current?.form?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [isFor]);
  const trouble = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // Each time saving has been tried: what is typed takes the problem away.
    if (form.problem === 'empty') first.current?.focus();
    else if (form.problem) bringToSight(trouble.current);
  }, [form]);

  const propose = (proposal: string | undefined) => {
    if (proposal === undefined) first.current?.focus();
    else isAsked.current = !proposes;
    set({ proposal });
  };
  const onKey = (event: KeyboardEvent) => {
    const stance = stanceOfKey(event);
    if (stance) {
      event.preventDefault();
      set({ stance: stance === fields.stance ? '' : stance });
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void commentsState.form.save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      commentsState.form.leave();
    }
  };
  return (
    <form
      class="comment-form"
      aria-labelledby="form-title"
      onSubmit={(event) => {
        event.preventDefault();
        void commentsState.form.save();
      }}
      onKeyDown={onKey}
      onFocusIn={({ target }) => {
        if (target instanceof HTMLElement && target.matches(writtenIn)) writing.current = target;
      }}
    >
      <FormHead
        id="form-title"
        isNew={form.editing === undefined}
        about={about}
        choices={choices}
        retarget={(to) => commentsState.form.retarget(to)}
      />
      <QuoteOrProposal about={about} proposal={fields.proposal} propose={propose} />
      <label class="labelled">
        <span>{words.form.comment}</span>
        <textarea
          ref={first}
          rows={3}
          lang="sv"
          class="synpunkt"
          value={fields.comment}
          aria-invalid={problem === 'empty'}
          // What it is about is read out with the field; a proposal has the words in its own editor.
          aria-describedby={problem ? 'form-problem' : fields.proposal === undefined ? quoteId : undefined}
          onInput={({ currentTarget }) => set({ comment: currentTarget.value })}
        />
      </label>
      <StanceButtons stance={fields.stance ?? ''} choose={(stance) => set({ stance })} />
      <StatusChoice fields={fields} set={set} goOn={goOn} />
      <MoreFields {...{ about, fields, glossary, labels, set }} />
      {problem && (
        <p ref={trouble} id="form-problem" class="trouble" role="alert" tabIndex={-1}>
          {sentenceOf(problem, words)}
        </p>
      )}
      {elsewhere && <ChangedElsewhere {...{ fields, elsewhere, glossary, set }} />}
      <div class="form-buttons">
        <button type="submit" class="main-button" title={words.form.saveKeys} disabled={form.saving}>
          {words.form.save} <kbd>{words.form.saveKeys}</kbd>
        </button>
        <button type="button" title={words.form.laterWhat} onClick={() => commentsState.form.leave()}>
          {words.form.later}
        </button>
        <button type="button" class="quiet-button discard" onClick={() => void commentsState.form.discard()}>
          {form.editing === undefined ? words.form.discard : words.form.discardChanges}
        </button>
      </div>
    </form>
  );
}

function sentenceOf(problem: FormProblem, { form, failures }: ReturnType<typeof useWords>): string {
  const { empty, tooLong, deleted, textProblems } = form;
  const sentences: Record<FormProblem, string> = { empty, tooLong, deleted, ...textProblems, ...failures };
  return sentences[problem];
}
