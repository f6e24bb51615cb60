import './more-fields.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { commentTypes } from '../../../comments/model/comment.ts';
import type { About } from '../../../extension/protocol/messaging.ts';
import type { FormFields } from '../../../extension/state/comments/form/form-fields.ts';
import { chooseFold, foldsChosen } from '../../../extension/state/folds.ts';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { writeOnIn } from '../write-on.ts';
import { FieldChoice } from './FieldChoice.tsx';

const useWords = wordsFrom(commentsWords);

interface Props {
  about: About;
  fields: FormFields;
  glossary: Glossary;
  /** Labels that are in use, to choose from. */
  labels: readonly string[];
  set(changed: Partial<FormFields>): void;
}

interface Part {
  name: string;
  title: string;
  /** What stands in it, told while it is folded. */
  holds: string;
  field: ComponentChildren;
}

/** What a comment seldom needs: folded, each by itself, and found again as one leaves it. */
export function MoreFields({ about, fields, glossary, labels, set }: Props) {
  const { form } = useWords();
  const id = useId();
  const folds = foldsChosen().value;
  const named = conceptsOf(glossary, [...new Set([...about.concepts, ...fields.concepts])]);
  /** The part that has just been asked for: one writes there. */
  const unfolded = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (unfolded.current === undefined) return;
    const part = document.getElementById(`${id}-${unfolded.current}`);
    const field = part?.querySelector<HTMLElement>('select, textarea, input');
    if (!field) return;
    unfolded.current = undefined;
    writeOnIn(field);
  });
  const reason = fields.reason.trim();
  const parts: Part[] = [
    { name: 'type', title: form.type, holds: fields.type ?? '', field: <TypeField {...{ fields, set }} /> },
    {
      name: 'reason',
      title: form.reason,
      holds: reason.length > shortest ? `${reason.slice(0, shortest).trimEnd()} …` : reason,
      field: (
        <label class="labelled">
          <span>{form.reason}</span>
          <textarea
            rows={1}
            lang="sv"
            class="reason"
            value={fields.reason}
            onInput={({ currentTarget }) => set({ reason: currentTarget.value })}
          />
        </label>
      ),
    },
    {
      name: 'labels',
      title: form.labels,
      holds: fields.labels.trim(),
      field: <LabelField {...{ fields, labels, set }} />,
    },
    {
      name: 'concepts',
      title: form.concepts,
      holds: fields.concepts.length > 0 ? String(fields.concepts.length) : '',
      field: <Concepts {...{ named, fields, set }} />,
    },
  ];
  const offered = parts.filter(({ name }) => name !== 'concepts' || named.length > 0);
  const isOpen = ({ name }: Part) => folds[`form-${name}`] ?? false;
  return (
    <div class="more-fields">
      <div class="more-parts">
        {offered.map((part) => (
          <button
            key={part.name}
            type="button"
            class="quiet-button"
            aria-expanded={isOpen(part)}
            aria-controls={`${id}-${part.name}`}
            onClick={() => {
              void chooseFold(`form-${part.name}`, !isOpen(part));
              if (!isOpen(part)) unfolded.current = part.name;
            }}
          >
            {part.title}
            {!isOpen(part) && part.holds && <span class="holds">: {part.holds}</span>}
          </button>
        ))}
      </div>
      {offered.map((part) => (
        <div key={part.name} id={`${id}-${part.name}`} hidden={!isOpen(part)}>
          {isOpen(part) && part.field}
        </div>
      ))}
    </div>
  );
}

/** How much of a folded reason is shown, in UTF-16 units. */
const shortest = 24;

type FieldProps = Pick<Props, 'fields' | 'set'>;

function TypeField({ fields, set }: FieldProps) {
  const { form } = useWords();
  return (
    <FieldChoice
      name={form.type}
      value={fields.type ?? ''}
      choices={commentTypes}
      none={form.none}
      choose={(type) => set({ type: type as FormFields['type'] })}
    />
  );
}

function LabelField({ fields, labels, set }: FieldProps & Pick<Props, 'labels'>) {
  const { form } = useWords();
  return (
    <label class="labelled">
      <span>{form.labels}</span>
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
        {form.labelsHint}
      </span>
    </label>
  );
}

/** Which of the concepts in the passage the comment is about: all of them at first. */
function Concepts({ named, fields: { concepts }, set }: FieldProps & { named: ReturnType<typeof conceptsOf> }) {
  const { form } = useWords();
  return (
    <fieldset class="form-concepts plain-group">
      <legend class="field-name">{form.concepts}</legend>
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
