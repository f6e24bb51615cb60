import type { JsonLd } from '../../../../comments/jsonld/json-ld.ts';
import { inDocumentOrder } from '../../../../comments/list/document-order.ts';
import type { EntryChoice } from '../../../../comments/list/entries/entries.ts';
import type { CommentList, ListSource, NamedConcept, Table } from '../../../../comments/list/list.ts';
import { tjansteskrivelse } from '../../../../comments/list/templates/letter/tjansteskrivelse.ts';
import { templateTable } from '../../../../comments/list/templates/own.ts';
import { templates } from '../../../../comments/list/templates/templates.ts';
import type { ListFormat } from '../../../../comments/list/write/formats/formats.ts';
import type { ArendeRecords } from '../../../../storage/queries/arende-records.ts';
import type { ListWish } from '../plan.ts';
import { isTjansteskrivelse, type LetterFile } from './letter-file.ts';
import { signedBy } from './signed-by.ts';

/** What is made a file of: a list as it stands, with further sheets where it is a workbook, or the comments or points themselves. */
export type FileJob =
  | { format: ListFormat; list: CommentList; others?: readonly Table[] }
  | { format: 'jsonld'; source: ListSource; choice: EntryChoice }
  | { format: 'jsonld'; jsonld: JsonLd };

/** What is kept, as a list is made from it. */
export function sourceOf(
  records: ArendeRecords,
  concepts: readonly NamedConcept[],
  { date, decision, letterhead, letter = {} }: ListWish,
  reviewer?: ListSource['reviewer'],
): ListSource {
  const { contact, ...ofArende } = letter;
  return {
    ...records,
    ...(records.arende && { arende: { ...records.arende, ...ofArende } }),
    ...(reviewer && { reviewer, comments: signedBy(reviewer, records.comments) }),
    ...(letterhead && { letterhead: { ...letterhead, ...(contact !== undefined && { contact }) } }),
    documents: inDocumentOrder(records.documents),
    concepts,
    ...(decision && { decision }),
    // At noon the day is the same wherever one is.
    now: date === undefined ? new Date() : new Date(`${date}T12:00`),
  };
}

/** @param letterFile that it is written into, where it is a letter */
export function listOf(
  source: ListSource,
  { template, order, drafts, own, reservations, replies }: ListWish,
  letterFile?: LetterFile,
): CommentList {
  const choice = { order, drafts, own, reservations, replies };
  const list =
    typeof template === 'string' ? templates[template](source, choice) : templateTable(source, template, choice);
  return list.kind === 'letter' && letterFile && isTjansteskrivelse(letterFile) ? tjansteskrivelse(list) : list;
}
