import {
  boolean,
  exactOptional,
  type InferOutput,
  integer,
  minValue,
  number,
  picklist,
  pipe,
  record,
  strictObject,
  string,
} from 'valibot';
import { pointOrders } from '../../../../answers/write/source.ts';
import { day } from '../../../../comments/model/calendar.ts';
import type { Letterhead } from '../../../../comments/model/letterhead.ts';
import { KeyedChoices } from '../../../settings/keyed.ts';
import { type FormatName, formatNames } from '../../export/formats.ts';
import type { LetterTexts } from '../../export/letterhead.ts';

/** What can be made of the answers, and in which formats; the first is the usual one. */
export const formatsOf = {
  sammanstallning: ['docx', 'xlsx', 'html', 'md', 'txt', 'jsonld'],
  iso: ['docx', 'xlsx', 'csv', 'html', 'md'],
  yttrande: ['docx', 'html', 'md', 'txt'],
} as const satisfies Record<string, readonly FormatName[]>;
export type OutgoingForm = keyof typeof formatsOf;
export const outgoingForms = Object.keys(formatsOf) as [OutgoingForm, ...OutgoingForm[]];

const form = picklist(outgoingForms);
const outgoingPlan = strictObject({
  form,
  order: picklist(pointOrders),
  /** Missing where nobody has chosen: then it is there unless the points stand answer by answer in any case. */
  appendix: exactOptional(boolean()),
  /** The coordinator's own notes go into the workbook. */
  notes: boolean(),
  /** Who stands behind each wording of a joint answer is told in it. */
  names: boolean(),
  /** Form → format. */
  formats: record(form, picklist(formatNames)),
  /** Which of the workbook's sheets is seen. */
  sheet: pipe(number(), integer(), minValue(0)),
  /** The date in the head; missing where it is today. */
  date: exactOptional(day),
  /** The Word file that a letter is written into: one that is bundled, or the key of one's own. */
  wordTemplate: exactOptional(string()),
  /** What a board is asked to decide, for a Word file that has a place for it. */
  decision: exactOptional(string()),
});
/** How what goes out of an ärende's answers is to be. */
export type OutgoingPlan = InferOutput<typeof outgoingPlan>;

export const usualPlan: OutgoingPlan = {
  ...{ form: 'sammanstallning', order: 'instans', notes: false, names: false, sheet: 0 },
  formats: {},
};

/** By the ärende's id; they go along into backups. */
export const outgoingPlans = new KeyedChoices<OutgoingPlan>({ prefix: 'outgoing-plan-', choice: outgoingPlan });

/** One that its form can't be written in is the form's usual one. */
export const formatIn = ({ form: chosen, formats }: Pick<OutgoingPlan, 'form' | 'formats'>): FormatName => {
  const known: readonly FormatName[] = formatsOf[chosen];
  return known.find((one) => one === formats[chosen]) ?? formatsOf[chosen][0];
};

export const hasAppendix = ({ appendix, order }: OutgoingPlan): boolean => appendix ?? order !== 'instans';

/** What is asked of whoever makes it. */
export interface OutgoingWish
  extends Pick<OutgoingPlan, 'form' | 'order' | 'notes' | 'names' | 'sheet' | 'date' | 'decision'> {
  appendix: boolean;
  format: FormatName;
  letterhead: Letterhead;
  /** What is being written of it, which may not be kept yet. */
  letter: Partial<LetterTexts>;
}

export const outgoingWish = (
  plan: OutgoingPlan,
  letterhead: Letterhead,
  letter: Partial<LetterTexts>,
  decision: string,
): OutgoingWish => {
  const { form: chosen, order, notes, names, sheet, date } = plan;
  return {
    ...{ form: chosen, order, notes, names, sheet, letterhead, letter },
    ...{ appendix: hasAppendix(plan), format: formatIn(plan) },
    ...(date && { date }),
    ...(decision && { decision }),
  };
};
