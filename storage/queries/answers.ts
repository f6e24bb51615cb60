import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import type { Arende, Document, Edition, Snapshot } from '../../comments/model/model.ts';
import { addAll } from '../../language/swedish/many.ts';
import type { Store } from '../db/store.ts';
import { arendenIn, deletedOf, documentsOf, liveOf } from './read.ts';

/** What others have answered in an ärende. */
export interface ArendeAnswers {
  instanser: Instans[];
  answers: RemissAnswer[];
  groups: PointGroup[];
  /** Of these answers. */
  points: AnswerPoint[];
}

export async function answersOf(store: Store, arende: string): Promise<ArendeAnswers> {
  const { db } = store;
  // All started at once, or a live query wouldn't observe the others (see `read.ts`).
  const [instanser, answers, groups, points] = await Promise.all([
    liveOf<Instans>(store, 'instans', db.instanser.where({ arende }).toArray()),
    liveOf<RemissAnswer>(store, 'answer', db.answers.where({ arende }).toArray()),
    liveOf<PointGroup>(store, 'group', db.groups.where({ arende }).toArray()),
    liveOf<AnswerPoint>(store, 'point', pointRows(store, arende)),
  ]);
  const own = new Set(answers.map(({ id }) => id));
  return { instanser, answers, groups, points: points.filter(({ answer }) => own.has(answer)) };
}

/** An answer at a time: thousands at once hold the page up while they are copied from the database. */
async function pointRows({ db }: Store, arende: string): Promise<AnswerPoint[]> {
  // A promise of Dexie's own, behind which a live query still observes.
  const answers = await db.answers.where({ arende }).primaryKeys();
  const rows: AnswerPoint[] = [];
  for (const answer of answers) addAll(rows, await db.points.where({ answer }).toArray());
  return rows;
}

/** The points of an answer that have been deleted, as they were. @param answer its id */
export const deletedPointsOf = (store: Store, answer: string): Promise<AnswerPoint[]> =>
  deletedOf<AnswerPoint>(store, 'point', store.db.points.where({ answer }).toArray());

/** The same with the ärende itself and its documents; undefined where the ärende isn't there. */
export interface AnswersInArende extends ArendeAnswers {
  arende: Arende;
  documents: Document[];
  /** Of these documents. */
  editions: Edition[];
}

export async function answersInArende(store: Store, id: string): Promise<AnswersInArende | undefined> {
  const [arenden, documents, editions, answered] = await Promise.all([
    arendenIn(store),
    documentsOf(store, id),
    liveOf<Edition>(store, 'edition', store.db.editions.toArray()),
    answersOf(store, id),
  ]);
  const arende = arenden.find((one) => one.id === id);
  const inside = new Set(documents.map((one) => one.id));
  return (
    arende && { arende, documents, editions: editions.filter(({ document }) => inside.has(document)), ...answered }
  );
}

/** The texts of answers or editions, by the snapshot's id; what isn't kept any more is missing. */
export async function textsOf({ db }: Store, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const found = await db.snapshots.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
