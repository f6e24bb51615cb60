import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { commentTypes, stances } from '../../../annotations/comment.ts';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import type { About } from '../../../messaging.ts';
import { useWords } from '../../words/context.ts';
import { AboutLine } from './AboutLine.tsx';
import { isSame } from './about-choices.ts';
import type { CommentWork, OpenForm } from './comment-work.ts';
import { FieldChoice } from './FieldChoice.tsx';
import { type FormFields, proposalOf } from './form-fields.ts';
import { ProposalDifference } from './ProposalDifference.tsx';
import { WhoWrites } from './WhoWrites.tsx';

interface Props {
  form: OpenForm;
  work: CommentWork;
  glossary: Glossary;
  /** Labels that are in use, to choose from. */
  labels: readonly string[];
  /** The words that are selected in the document, for what the comment is about instead. */
  sections: readonly About[];
}

/** A comment as it is written. Only the first field is needed; Ctrl+Enter saves, Escape keeps the draft. */
export function CommentForm({ form, work, glossary, labels, sections }: Props) {
  const words = useWords();
  const { fields, about, problem } = form;
  const first = useRef<HTMLTextAreaElement>(null);
  const proposing = fields.proposal !== undefined;
  const proposal = proposalOf(form);
  const reasoning = useSignal(fields.reason !== '');
  const set = (changed: Partial<FormFields>) => work.type(changed);
  /** The field that a button has just unfolded, by its class: whoever asked for it writes there. */
  const unfolded = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const field = unfolded.current && first.current?.form?.querySelector<HTMLTextAreaElement>(unfolded.current);
    if (!field) return;
    unfolded.current = undefined;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  const isFor = `${form.editing ?? ''} ${JSON.stringify(about.target)}`;
  useEffect(() => {
    void isFor;
    const field = first.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    field?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, [isFor]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void work.save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      work.leave();
    }
  };
  return (
    <form
      class="comment-form"
      aria-labelledby="form-title"
      onSubmit={(event) => {
        event.preventDefault();
        void work.save();
      }}
      onKeyDown={onKey}
    >
      <h2 id="form-title">{form.editing ? words.form.edit : words.form.new}</h2>
      <AboutLine key={isFor} about={about} />
      {sections.length > 1 && <Retarget about={about} choices={sections} work={work} />}
      <label class="field">
        <span>{words.form.comment}</span>
        <textarea
          ref={first}
          rows={4}
          lang="sv"
          value={fields.comment}
          aria-invalid={problem === 'empty'}
          aria-describedby={problem ? 'form-problem' : undefined}
          onInput={({ currentTarget }) => set({ comment: currentTarget.value })}
        />
      </label>
      {proposing ? (
        <>
          <label class="field">
            <span>{words.form.proposal}</span>
            <textarea
              rows={4}
              lang="sv"
              class="proposal"
              value={fields.proposal}
              onInput={({ currentTarget }) => set({ proposal: currentTarget.value })}
            />
          </label>
          {proposal !== undefined && <ProposalDifference before={about.quote} after={proposal} />}
        </>
      ) : null}
      <div class="form-row">
        <FieldChoice
          name={words.form.stance}
          value={fields.stance ?? ''}
          choices={stances}
          none={words.form.none}
          choose={(stance) => set({ stance: stance as FormFields['stance'] })}
        />
        <FieldChoice
          name={words.form.type}
          value={fields.type ?? ''}
          choices={commentTypes}
          none={words.form.none}
          choose={(type) => set({ type: type as FormFields['type'] })}
        />
      </div>
      {reasoning.value && (
        <label class="field">
          <span>{words.form.reason}</span>
          <textarea
            rows={3}
            lang="sv"
            class="reason"
            value={fields.reason}
            onInput={({ currentTarget }) => set({ reason: currentTarget.value })}
          />
        </label>
      )}
      <div class="form-more">
        <button
          type="button"
          class="quiet-button propose"
          onClick={() => {
            if (!proposing) unfolded.current = '.proposal';
            set({ proposal: proposing ? undefined : about.quote });
          }}
        >
          {proposing ? words.form.withdraw : words.form.propose}
        </button>
        {!reasoning.value && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              unfolded.current = '.reason';
              reasoning.value = true;
            }}
          >
            {words.form.reason}
          </button>
        )}
      </div>
      <label class="field">
        <span>{words.form.labels}</span>
        <input
          type="text"
          lang="sv"
          list="known-labels"
          value={fields.labels}
          aria-describedby="labels-hint"
          onInput={({ currentTarget }) => set({ labels: currentTarget.value })}
        />
        <datalist id="known-labels">
          {labels.map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
        <span id="labels-hint" class="quiet-text hint">
          {words.form.labelsHint}
        </span>
      </label>
      <Concepts about={about} fields={fields} glossary={glossary} set={set} />
      <div class="form-checks">
        <label class="row">
          <input
            type="checkbox"
            checked={fields.done}
            onChange={({ currentTarget }) => set({ done: currentTarget.checked })}
          />
          <span>{words.form.done}</span>
        </label>
        <label class="row">
          <input
            type="checkbox"
            checked={fields.internal}
            aria-describedby={fields.internal ? 'internal-what' : undefined}
            onChange={({ currentTarget }) => set({ internal: currentTarget.checked })}
          />
          <span>{words.form.internal}</span>
        </label>
        {fields.internal && (
          <p id="internal-what" class="quiet-text hint">
            {words.form.internalWhat}
          </p>
        )}
      </div>
      <WhoWrites />
      {problem && (
        <p id="form-problem" class="trouble" role="alert">
          {problem === 'empty' ? words.form.empty : words.storage.failures[problem]}
        </p>
      )}
      <div class="form-buttons">
        <button type="submit" class="main-button" title={words.form.saveKeys} disabled={form.saving}>
          {words.form.save} <kbd>{words.form.saveKeys}</kbd>
        </button>
        <button type="button" onClick={() => work.leave()}>
          {words.form.later}
        </button>
      </div>
      <button type="button" class="quiet-button discard" onClick={() => void work.discard()}>
        {words.form.discard}
      </button>
    </form>
  );
}

/** The same comment on the words, on their section, or on all of it. */
function Retarget({ about, choices, work }: { about: About; choices: readonly About[]; work: CommentWork }) {
  const words = useWords();
  const index = choices.findIndex((choice) => isSame(choice, about));
  const nameOf = ({ target, section }: About, i: number) => {
    const { aboutKinds } = words.form;
    // The form's own words stand first.
    if (target.type === 'passage' && i > 0) return aboutKinds.selected;
    if (target.type === 'section') return aboutKinds.section(section.at(-1) ?? '');
    return target.type === 'rectangle' ? aboutKinds.rectangle(target.page) : aboutKinds[target.type];
  };
  return (
    <label class="field retarget">
      <span>{words.form.about}</span>
      <select
        value={String(index)}
        onChange={({ currentTarget }) => {
          const chosen = choices[Number(currentTarget.value)];
          if (chosen) work.retarget(chosen);
        }}
      >
        {choices.map((choice, i) => (
          <option key={nameOf(choice, i)} value={String(i)}>
            {nameOf(choice, i)}
          </option>
        ))}
      </select>
    </label>
  );
}

type ConceptsProps = Pick<Props, 'glossary'> & {
  about: About;
  fields: FormFields;
  set(changed: Partial<FormFields>): void;
};

/** Which of the concepts in the passage the comment is about: all of them at first. */
function Concepts({ about, fields, glossary, set }: ConceptsProps) {
  const words = useWords();
  const named = conceptsOf(glossary, [...new Set([...about.concepts, ...fields.concepts])]);
  if (named.length === 0) return null;
  const { concepts } = fields;
  return (
    <fieldset class="form-concepts">
      <legend>{words.form.concepts}</legend>
      {named.map(({ id, prefLabel }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={concepts.includes(id)}
            onChange={({ currentTarget }) =>
              set({ concepts: currentTarget.checked ? [...concepts, id] : concepts.filter((one) => one !== id) })
            }
          />
          <span lang="sv">{prefLabel.sv}</span>
        </label>
      ))}
    </fieldset>
  );
}
