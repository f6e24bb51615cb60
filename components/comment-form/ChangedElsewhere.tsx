import './changed-elsewhere.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  differingParts,
  type FormPart,
  fieldsOfPart,
  formParts,
} from '../../extension/state/comments/form/changed-elsewhere.ts';
import type { FormFields } from '../../extension/state/comments/form/form-fields.ts';
import { statusOf } from '../../extension/state/comments/form/form-status.ts';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import { commentsWords } from '../i18n/tables/reading/comments.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commentsWords);

interface Props {
  fields: FormFields;
  /** How the comment stands now. */
  elsewhere: FormFields;
  glossary: Glossary;
  set(changed: Partial<FormFields>): void;
}

/**
 * What another window has made of the comment meanwhile, part by part beside what stands in the form. The form changes only as the
 * reader takes a part of the other's, and each can be had back.
 */
export function ChangedElsewhere({ fields, elsewhere, glossary, set }: Props) {
  const { form } = useWords();
  /** What stood in the form where the other's was taken. */
  const own = useSignal<{ [part in FormPart]?: Partial<FormFields> }>({});
  const differing = differingParts(fields, elsewhere);
  const parts = (Object.keys(formParts) as FormPart[]).filter((part) => differing.includes(part) || own.value[part]);
  const notice = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    own.value = {};
    bringToSight(notice.current);
  }, [elsewhere, own]);
  if (parts.length === 0) return null;
  return (
    <section ref={notice} class="changed-elsewhere" tabIndex={-1} aria-labelledby="changed-elsewhere">
      <p id="changed-elsewhere" class="trouble" role="alert">
        {form.changedElsewhere}
      </p>
      {parts.map((part) => {
        const mine = own.value[part];
        const isTaken = !differing.includes(part);
        const take = () => {
          own.value = { ...own.value, [part]: isTaken ? undefined : fieldsOfPart(fields, part) };
          set(isTaken && mine ? mine : fieldsOfPart(elsewhere, part));
        };
        return (
          <div key={part} class="changed-part">
            <p class="field-name">{form[nameOf[part]]}</p>
            <button
              type="button"
              class="quiet-button"
              aria-label={(isTaken ? form.takeMineOf : form.takeTheirsOf)(form[nameOf[part]])}
              onClick={take}
            >
              {isTaken ? form.takeMine : form.takeTheirs}
            </button>
            <dl>
              <dt>{form.here}</dt>
              <dd>
                <Said part={part} fields={fields} glossary={glossary} />
              </dd>
              <dt>{form.there}</dt>
              <dd class="theirs">
                <Said part={part} fields={elsewhere} glossary={glossary} />
              </dd>
            </dl>
          </div>
        );
      })}
    </section>
  );
}

/** Where the form is longer than the panel, what is told of it isn't seen by itself. */
export function bringToSight(told: HTMLElement | null): void {
  told?.focus({ preventScroll: true });
  told?.scrollIntoView({ block: 'nearest' });
}

const nameOf = {
  comment: 'comment',
  proposal: 'proposal',
  stance: 'stance',
  status: 'status',
  type: 'type',
  reason: 'reason',
  labels: 'labels',
  concepts: 'concepts',
} as const satisfies Record<FormPart, string>;

interface SaidProps {
  part: FormPart;
  fields: FormFields;
  glossary: Glossary;
}

/** What one part of a form says. */
function Said({ part, fields, glossary }: SaidProps) {
  const { form } = useWords();
  if (part === 'status') return <>{form.statuses[statusOf(fields)]}</>;
  if (part === 'proposal' && fields.proposal?.trim() === '') return <>{form.gone}</>;
  const said =
    part === 'concepts'
      ? conceptsOf(glossary, fields.concepts)
          .map(({ prefLabel }) => prefLabel.sv)
          .join(', ')
      : (fields[part]?.trim() ?? '');
  return said ? <span lang="sv">{said}</span> : <span class="quiet-text">{form.nothing}</span>;
}
