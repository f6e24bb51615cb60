import { answerTables } from '../../../../answers/write/answer-tables.ts';
import { answersInJsonLd } from '../../../../answers/write/answers-json-ld.ts';
import { answersInIso } from '../../../../answers/write/iso-form.ts';
import { jointYttrande } from '../../../../answers/write/joint-yttrande.ts';
import { remissammanstallning } from '../../../../answers/write/remissammanstallning.ts';
import type { OutgoingSource } from '../../../../answers/write/source.ts';
import { withUnknownInstanser } from '../../../../answers/write/unknown-instanser.ts';
import type { JsonLd } from '../../../../comments/jsonld/json-ld.ts';
import { inDocumentOrder } from '../../../../comments/list/document-order.ts';
import type { CommentList, ListSource, Table } from '../../../../comments/list/list.ts';
import { tjansteskrivelse } from '../../../../comments/list/templates/letter/tjansteskrivelse.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import type { AnswersInArende } from '../../../../storage/queries/answers.ts';
import { isTjansteskrivelse, type LetterFile } from '../../export/workers/letter-file.ts';
import type { FileJob } from '../../export/workers/list-of.ts';
import type { OutgoingWish } from './outgoing-plan.ts';

/** What is stored of an ärende's answers, with their texts. */
export interface StoredAnswers {
  found: AnswersInArende;
  texts: ReadonlyMap<string, Snapshot>;
}

/** What is stored, as what goes out is made from it. */
export function outgoingSource(
  { found, texts }: StoredAnswers,
  conceptNames: ReadonlyMap<string, string>,
  { date, decision, letterhead, letter }: OutgoingWish,
  reviewer: ListSource['reviewer'],
): OutgoingSource {
  const { contact, ...ofArende } = letter;
  return {
    ...withUnknownInstanser(found),
    arende: { ...found.arende, ...ofArende },
    documents: inDocumentOrder(found.documents),
    letterhead: { ...letterhead, ...(contact !== undefined && { contact }) },
    ...(reviewer && { reviewer }),
    ...(decision && { decision }),
    texts,
    conceptNames,
    // At noon the day is the same wherever one is.
    now: date === undefined ? new Date() : new Date(`${date}T12:00`),
  };
}

/** What is written, and what is called; a workbook has further sheets, and JSON-LD holds the points themselves. */
export interface OutgoingList {
  name: string;
  list: CommentList;
  others: readonly Table[];
  jsonld?: JsonLd;
}

export function outgoingList(source: OutgoingSource, wish: OutgoingWish, letterFile?: LetterFile): OutgoingList {
  if (wish.form === 'iso') return named(answersInIso(source));
  if (wish.form === 'yttrande') return named(inFile(jointYttrande(source, wish), letterFile));
  const pm = remissammanstallning(source, wish);
  if (wish.format === 'jsonld') return { ...named(pm), jsonld: answersInJsonLd(source) };
  if (wish.format !== 'xlsx') return named(inFile(pm, letterFile));
  const [points = pm, ...others] = answerTables(source, wish);
  return { name: pm.name, list: points, others };
}

const named = (list: CommentList): OutgoingList => ({ name: list.name, list, others: [] });

const inFile = (letter: ReturnType<typeof jointYttrande>, letterFile: LetterFile | undefined) =>
  letterFile && isTjansteskrivelse(letterFile) ? tjansteskrivelse(letter) : letter;

export function jobOf({ list, others, jsonld }: OutgoingList, { format }: Pick<OutgoingWish, 'format'>): FileJob {
  if (format !== 'jsonld') return { format, list, others };
  return { format, jsonld: jsonld ?? {} };
}
