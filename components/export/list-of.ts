import type { Choice } from '../../comment-list/entries.ts';
import type { ListFormat } from '../../comment-list/formats/formats.ts';
import type { CommentList, ListSource, NamedConcept } from '../../comment-list/list.ts';
import { tableOf } from '../../comment-list/templates/own.ts';
import { templates } from '../../comment-list/templates/templates.ts';
import type { WholeWork } from '../../storage/whole-work.ts';
import type { ListWish } from './plan.ts';

/** What is made a file of: a list as it stands, or the comments themselves. */
export type FileJob =
  | { format: ListFormat; list: CommentList }
  | { format: 'jsonld'; source: ListSource; choice: Choice };

/** By title, as the page with all ärenden has them. */
const { compare } = new Intl.Collator('sv', { numeric: true });

/** What is kept, as a list is made from it. */
export function sourceOf(
  work: WholeWork,
  concepts: readonly NamedConcept[],
  { date }: ListWish,
  reviewer?: ListSource['reviewer'],
): ListSource {
  return {
    ...work,
    ...(reviewer && { reviewer }),
    documents: work.documents.toSorted((a, b) => compare(a.title, b.title)),
    concepts,
    // At noon the day is the same wherever one is.
    now: date === undefined ? new Date() : new Date(`${date}T12:00`),
  };
}

export function listOf(source: ListSource, { template, order, drafts, own }: ListWish): CommentList {
  const choice = { order, drafts, own };
  return typeof template === 'string' ? templates[template](source, choice) : tableOf(source, template, choice);
}
