import { type InferOutput, is, strictObject, string, unknown } from 'valibot';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import { looseInstant } from '../../comments/model/calendar.ts';
import type { Comment } from '../../comments/model/comment.ts';
import {
  type Arende,
  type Document,
  type Edition,
  type Kind,
  recordKinds,
  type Snapshot,
} from '../../comments/model/model.ts';
import type { OwnConcept, OwnGlossary } from '../../comments/model/own-glossary.ts';
import { addAll } from '../../language/swedish/many.ts';
import { draftContent } from '../commands/command.ts';
import { problemInText } from '../commands/snapshots.ts';
import { type Mended, mended } from '../db/mend.ts';
import { tableOf } from '../db/schema.ts';
import { problemIn } from '../db/validate-records.ts';
import { learningChecks, type StoredLearning } from '../queries/learning.ts';
import { isRecognisedRow, type RecognisedRow } from '../recognised/recognised-row.ts';

/** The contents of a backup: the valid rows of every table; invalid ones are in `aside`. */
export interface ValidRows extends StoredLearning {
  arenden: Arende[];
  documents: Document[];
  editions: Edition[];
  comments: Comment[];
  instanser: Instans[];
  answers: RemissAnswer[];
  groups: PointGroup[];
  points: AnswerPoint[];
  glossaries: OwnGlossary[];
  concepts: OwnConcept[];
  snapshots: Snapshot[];
  drafts: InferOutput<typeof draft>[];
  aside: InferOutput<typeof aside>[];
  recognised: RecognisedRow[];
}
/** The contents of a backup before they have been checked. */
export type Rows = Record<keyof ValidRows, unknown[]>;

const draft = strictObject({
  key: string(),
  document: string(),
  content: draftContent,
  at: looseInstant,
});
const aside = strictObject({ table: string(), record: unknown(), problem: string(), at: string() });

type Problem = string | undefined;
const recordOf = (kind: Kind) => (row: unknown) => problemIn(row, kind);
const anyOf = (isOurs: (row: unknown) => boolean) => (row: unknown) => (isOurs(row) ? undefined : 'unreadable');

/** Table → why a row is invalid; undefined where it is valid. */
const problems: Record<keyof ValidRows, (row: unknown) => Problem | Promise<Problem>> = {
  arenden: recordOf('arende'),
  documents: recordOf('document'),
  editions: recordOf('edition'),
  comments: recordOf('comment'),
  instanser: recordOf('instans'),
  answers: recordOf('answer'),
  groups: recordOf('group'),
  points: recordOf('point'),
  glossaries: recordOf('glossary'),
  concepts: recordOf('concept'),
  snapshots: problemInText,
  drafts: anyOf((row) => is(draft, row)),
  aside: anyOf((row) => is(aside, row)),
  reviews: anyOf(learningChecks.reviews),
  rounds: anyOf(learningChecks.rounds),
  courses: anyOf(learningChecks.courses),
  recognised: anyOf(isRecognisedRow),
};
export const tables = Object.keys(problems) as (keyof ValidRows)[];

const kindOf = new Map(recordKinds.map((kind) => [tableOf[kind] as keyof ValidRows, kind]));

/**
 * Moves invalid rows to `aside`. A record that is valid without its invalid fields is kept without them, and its original is in `aside`
 * as well.
 * @param at the time for new rows of `aside`, ISO 8601
 * @returns `faulty`: how many rows are only in `aside`; `mended`: the records that were kept without some fields
 */
export async function validateRows(
  rows: Rows,
  at: string,
): Promise<{ valid: ValidRows; faulty: number; mended: Mended[] }> {
  const valid = {} as Rows;
  const asides: ValidRows['aside'] = [];
  const allMended: Mended[] = [];
  for (const table of tables) {
    const ours: unknown[] = [];
    valid[table] = ours;
    for (const record of rows[table]) {
      const found = problems[table](record);
      // Only promises are awaited: awaiting every one of thousands of rows takes longer than checking them.
      const problem = found instanceof Promise ? await found : found;
      if (problem === undefined) {
        ours.push(record);
        continue;
      }
      asides.push({ table, record, problem, at });
      const kind = kindOf.get(table);
      const mend = kind && mended(record, kind);
      if (!mend) continue;
      ours.push(mend.record);
      allMended.push(mend);
    }
  }
  addAll(valid.aside, asides);
  const faulty = asides.length - allMended.length;
  return { valid: valid as unknown as ValidRows, faulty, mended: allMended };
}
