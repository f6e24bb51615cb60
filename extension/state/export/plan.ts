import {
  boolean,
  exactOptional,
  fallback,
  type InferOutput,
  is,
  object,
  optional,
  parse,
  partial,
  picklist,
  record,
  strictObject,
  string,
  unknown,
} from 'valibot';
import { type Order, orders } from '../../../comments/list/entries/order.ts';
import { isTemplate, type Template } from '../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../comments/list/templates/synpunktslista.ts';
import { day } from '../../../comments/model/calendar.ts';
import type { Letterhead } from '../../../comments/model/letterhead.ts';
import { formatNames } from './formats.ts';
import type { LetterTexts } from './letterhead.ts';

/** Templates whose form is given by others: nothing in them is chosen, named or ordered. */
const givenTemplates = ['yttrande', 'begrepp', 'iso'] as const;
type GivenTemplate = (typeof givenTemplates)[number];
/** The templates that are always there. */
export const knownTemplates = ['synpunkter', ...givenTemplates] as const;

export type Columns = Template['columns'];

const choices = {
  /** One that is always there, or the key of one's own. */
  template: string(),
  order: picklist(orders),
  drafts: boolean(),
  /** Only our own comments, none that others have left. */
  own: boolean(),
  /** What our own members say against that. */
  reservations: boolean(),
  /** What was replied in the threads of Word files; in lists alone. */
  replies: boolean(),
  format: picklist(formatNames),
  /** The formats of the other templates, by the template, for when they are chosen again. */
  formats: record(string(), picklist(formatNames)),
  /** The date in the head; missing where it is today. */
  date: day,
  /** The Word file that a letter is written into: one that is bundled, or the key of one's own. */
  wordTemplate: string(),
  /** What a board is asked to decide, for a Word file that has a place for it. */
  decision: string(),
};

/** The stored choices. An invalid one, as from an older version, gets its default; the rest is kept. */
const stored = object({
  template: fallback(choices.template, 'synpunkter'),
  order: fallback(choices.order, 'place'),
  drafts: fallback(choices.drafts, false),
  own: fallback(choices.own, false),
  replies: fallback(choices.replies, false),
  format: fallback(choices.format, 'docx'),
  /** Earlier versions had one choice for both. */
  reservations: exactOptional(fallback(optional(choices.reservations), undefined)),
  formats: exactOptional(fallback(choices.formats, {})),
  date: exactOptional(fallback(choices.date, '')),
  wordTemplate: exactOptional(fallback(choices.wordTemplate, '')),
  decision: exactOptional(fallback(choices.decision, '')),
});

/** How the list of an ärende is to be. */
export interface Plan extends Omit<InferOutput<typeof stored>, 'date' | 'wordTemplate' | 'decision' | 'reservations'> {
  reservations: boolean;
  date?: string;
  wordTemplate?: string;
  decision?: string;
  /** Where they are other than the template's. */
  columns?: Columns;
}

/** What has been remembered, of whatever version. */
export function readPlan(kept: unknown): Plan {
  const given = typeof kept === 'object' && kept !== null ? kept : {};
  const { date, wordTemplate, decision, reservations, ...plan } = parse(stored, given);
  const columns = 'columns' in given ? given.columns : undefined;
  return {
    ...plan,
    reservations: reservations ?? !plan.own,
    ...(date && { date }),
    ...(wordTemplate && { wordTemplate }),
    ...(decision && { decision }),
    ...(areColumns(columns) && { columns }),
  };
}

/** Can all of it have been chosen? */
export function isPlan(kept: unknown): boolean {
  if (!is(partial(strictObject({ ...choices, columns: unknown() })), kept)) return false;
  return kept.columns === undefined || areColumns(kept.columns);
}

const areColumns = (columns: unknown): columns is Columns => isTemplate({ ...synpunktslista, columns });

/** The reader's own templates, by their keys. */
export type OwnTemplates = Readonly<Record<string, Template>>;

/** The template that is chosen, as it is kept; a template that is gone is the usual list. */
export function chosenTemplate({ template }: Plan, own: OwnTemplates): GivenTemplate | Template {
  return givenTemplates.find((name) => name === template) ?? own[template] ?? synpunktslista;
}

/**
 * The format for a template that is chosen now, and those of the others: a letter isn't sent as a workbook because the list before it was
 * one. Undefined where none has been chosen for it.
 */
export function formatsFor(template: string, { template: before, format, formats = {} }: Plan) {
  const kept = { ...formats, [before]: format };
  return { format: kept[template], formats: kept };
}

/** What is asked of the one who makes the list. */
export interface ListWish {
  template: GivenTemplate | Template;
  order: Order;
  drafts: boolean;
  own: boolean;
  reservations: boolean;
  replies: boolean;
  date?: string;
  decision?: string;
  letterhead?: Letterhead;
  /** What is being written of this letter, which may not be kept yet. */
  letter?: Partial<LetterTexts>;
}

/** The plan with columns as they are to be here. */
export function wishOf(
  plan: Plan,
  own: OwnTemplates,
  letterhead?: Letterhead,
  letter: Partial<LetterTexts> = {},
): ListWish {
  const { columns, order, drafts, own: ownAlone, reservations, replies, date, decision } = plan;
  const template = chosenTemplate(plan, own);
  return {
    // An answer in our name has none.
    replies: replies && typeof template !== 'string',
    template: typeof template === 'string' || !columns ? template : { ...template, columns },
    order,
    drafts,
    own: ownAlone,
    reservations,
    ...(date && { date }),
    ...(decision && { decision }),
    ...(letterhead && { letterhead }),
    ...(Object.keys(letter).length > 0 && { letter }),
  };
}
