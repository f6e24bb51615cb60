import type { ComponentChildren } from 'preact';
import { pointOrders } from '../../../answers/write/source.ts';
import { formatsOf, hasAppendix, outgoingForms } from '../../../extension/state/answers/outgoing/outgoing-plan.ts';
import { useOutgoing } from '../../../extension/state/answers/outgoing/outgoing-state.ts';
import { exportWords } from '../../i18n/tables/own-pages/export.ts';
import { outgoingWords } from '../../i18n/tables/own-pages/outgoing.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(exportWords, outgoingWords);

/** Which document is made. */
export function FormChoice() {
  const { outgoing: words } = useWords();
  const outgoing = useOutgoing();
  const { value: plan } = outgoing.plan;
  return (
    <fieldset class="part">
      <legend>{words.form}</legend>
      {outgoingForms.map((form) => (
        <Radio
          key={form}
          name="form"
          value={form}
          isChosen={form === plan.form}
          choose={() => outgoing.choose({ form, sheet: 0 })}
          label={words.forms[form].name}
          what={words.forms[form].what}
        />
      ))}
    </fieldset>
  );
}

/** How it is made, and in which format. */
export function OutgoingChoices() {
  const { outgoing: words, export: exportPage } = useWords();
  const outgoing = useOutgoing();
  const { value: plan } = outgoing.plan;
  const { value: format } = outgoing.format;
  const isPm = plan.form === 'sammanstallning';
  const isWorkbook = isPm && format === 'xlsx';
  return (
    <>
      {isPm && !isWorkbook && format !== 'jsonld' && (
        <fieldset class="part">
          <legend>{words.order}</legend>
          {pointOrders.map((order) => (
            <Radio
              key={order}
              name="order"
              value={order}
              isChosen={order === plan.order}
              choose={() => outgoing.choose({ order })}
              label={words.orders[order]}
            />
          ))}
          <Check isOn={hasAppendix(plan)} turn={(appendix) => outgoing.choose({ appendix })}>
            {words.appendix}
          </Check>
          {plan.order === 'instans' && hasAppendix(plan) && <p class="quiet-text what">{words.appendixTwice}</p>}
        </fieldset>
      )}
      <fieldset class="part">
        <legend>{exportPage.format}</legend>
        {formatsOf[plan.form].map((name) => (
          <Radio
            key={name}
            name="format"
            value={name}
            isChosen={name === format}
            choose={() => outgoing.chooseFormat(name)}
            label={exportPage.formats[name].name}
          />
        ))}
        {isWorkbook && (
          <>
            <Check isOn={plan.notes} turn={(notes) => outgoing.choose({ notes })}>
              {words.notes}
            </Check>
            <p class="quiet-text what">{words.notesWhat}</p>
          </>
        )}
        {plan.form === 'yttrande' && (
          <Check isOn={plan.names} turn={(names) => outgoing.choose({ names })}>
            {words.names}
          </Check>
        )}
      </fieldset>
    </>
  );
}

interface RadioProps {
  name: string;
  value: string;
  isChosen: boolean;
  choose(): void;
  label: string;
  what?: string;
}

const Radio = ({ name, value, isChosen, choose, label, what }: RadioProps) => (
  <label class="row with-what">
    <input type="radio" name={name} value={value} checked={isChosen} onChange={choose} />
    <span>
      {label} {what && <span class="quiet-text what">{what}</span>}
    </span>
  </label>
);

interface CheckProps {
  isOn: boolean;
  turn(on: boolean): void;
  children: ComponentChildren;
}

const Check = ({ isOn, turn, children }: CheckProps) => (
  <label class="row">
    <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
    {children}
  </label>
);
