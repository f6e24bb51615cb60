import {
  boolean,
  exactOptional,
  fallback,
  type InferOutput,
  object,
  parse,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot';
import { type Order, orders } from '../../comment-list/order.ts';
import { isTemplate, type Template } from '../../comment-list/templates/own.ts';
import { synpunktslista } from '../../comment-list/templates/synpunktslista.ts';
import { formatNames } from './formats.ts';

/** Templates whose form is given by others: nothing in them is chosen, named or ordered. */
const givenTemplates = ['yttrande', 'begrepp', 'iso'] as const;
type GivenTemplate = (typeof givenTemplates)[number];
/** The templates that are always there. */
export const knownTemplates = ['synpunkter', ...givenTemplates] as const;

export type Columns = Template['columns'];

/** What isn't as it should be, as after an older version, is as it comes; the rest of what was chosen holds. */
const stored = object({
  /** One that is always there, or the key of one's own. */
  template: fallback(string(), 'synpunkter'),
  order: fallback(picklist(orders), 'place'),
  drafts: fallback(boolean(), false),
  /** Only our own comments, none that others have left. */
  own: fallback(boolean(), false),
  format: fallback(picklist(formatNames), 'docx'),
  /** What the head says, where that isn't the day that it is. */
  date: exactOptional(fallback(pipe(string(), regex(/^\d{4}-\d\d-\d\d$/)), '')),
});

/** How the list of an ärende is to be. */
export interface Plan extends Omit<InferOutput<typeof stored>, 'date'> {
  date?: string;
  /** Where they are other than the template's. */
  columns?: Columns;
}

/** What has been remembered, of whatever version. */
export function readPlan(kept: unknown): Plan {
  const given = typeof kept === 'object' && kept !== null ? kept : {};
  const { date, ...plan } = parse(stored, given);
  const columns = 'columns' in given ? given.columns : undefined;
  return { ...plan, ...(date && { date }), ...(areColumns(columns) && { columns }) };
}

const areColumns = (columns: unknown): columns is Columns => isTemplate({ ...synpunktslista, columns });

/** The reader's own templates, by their keys. */
export type OwnTemplates = Readonly<Record<string, Template>>;

/** The template that is chosen, as it is kept; a template that is gone is the usual list. */
export function chosenTemplate({ template }: Plan, own: OwnTemplates): GivenTemplate | Template {
  return givenTemplates.find((name) => name === template) ?? own[template] ?? synpunktslista;
}

/** What is asked of the one who makes the list. */
export interface ListWish {
  template: GivenTemplate | Template;
  order: Order;
  drafts: boolean;
  own: boolean;
  date?: string;
}

/** The plan with columns as they are to be here. */
export function wishOf(plan: Plan, own: OwnTemplates): ListWish {
  const { columns, order, drafts, own: ownAlone, date } = plan;
  const template = chosenTemplate(plan, own);
  return {
    template: typeof template === 'string' || !columns ? template : { ...template, columns },
    order,
    drafts,
    own: ownAlone,
    ...(date && { date }),
  };
}
