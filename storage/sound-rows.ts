import { type InferOutput, is, isoTimestamp, pipe, strictObject, string, unknown } from 'valibot';
import type { Comment } from '../annotations/comment.ts';
import type { Arende, Document, Edition, Kind, Snapshot } from '../annotations/model.ts';
import { draftContent } from './command.ts';
import { type Learning, learningChecks } from './learning.ts';
import { problemInText } from './snapshots.ts';
import { problemIn } from './sound.ts';

/** What goes into a backup and comes out of one: of every table the rows that are ours, and the others set aside. */
export interface SoundRows extends Learning {
  arenden: Arende[];
  documents: Document[];
  editions: Edition[];
  comments: Comment[];
  snapshots: Snapshot[];
  drafts: InferOutput<typeof draft>[];
  aside: InferOutput<typeof aside>[];
}
/** The same, unchecked. */
export type Rows = Record<keyof SoundRows, unknown[]>;

const draft = strictObject({
  key: string(),
  document: string(),
  content: draftContent,
  at: pipe(string(), isoTimestamp()),
});
const aside = strictObject({ table: string(), record: unknown(), problem: string(), at: string() });

type Problem = string | undefined;
const recordOf = (kind: Kind) => (row: unknown) => problemIn(row, kind);
const anyOf = (isOurs: (row: unknown) => boolean) => (row: unknown) => (isOurs(row) ? undefined : 'unreadable');

/** Table → why a row is none of ours; undefined where it is one. */
const problems: Record<keyof SoundRows, (row: unknown) => Problem | Promise<Problem>> = {
  arenden: recordOf('arende'),
  documents: recordOf('document'),
  editions: recordOf('edition'),
  comments: recordOf('comment'),
  snapshots: problemInText,
  drafts: anyOf((row) => is(draft, row)),
  aside: anyOf((row) => is(aside, row)),
  reviews: anyOf(learningChecks.reviews),
  rounds: anyOf(learningChecks.rounds),
  courses: anyOf(learningChecks.courses),
};
export const tables = Object.keys(problems) as (keyof SoundRows)[];

/**
 * What is none of ours goes aside, and the rest is whole.
 * @param at when that was seen, ISO 8601
 * @returns how many rows have gone aside beside it
 */
export async function soundRows(rows: Rows, at: string): Promise<{ sound: SoundRows; faulty: number }> {
  const sound = {} as Rows;
  const asides: SoundRows['aside'] = [];
  for (const table of tables) {
    const ours: unknown[] = [];
    sound[table] = ours;
    for (const record of rows[table]) {
      const found = problems[table](record);
      // Awaiting each of thousands of records would take longer than looking at them.
      const problem = found instanceof Promise ? await found : found;
      if (problem === undefined) ours.push(record);
      else asides.push({ table, record, problem, at });
    }
  }
  sound.aside.push(...asides);
  return { sound: sound as unknown as SoundRows, faulty: asides.length };
}
