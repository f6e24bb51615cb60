import { latestAnswers } from '../../../answers/standing/instans-standing.ts';
import { startOfPoint, wordsOfPoint } from '../../../answers/standing/ledger.ts';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../../comments/model/answer.ts';
import type { Arende } from '../../../comments/model/model.ts';
import type { ArendeRow } from '../../../storage/queries/overview.ts';
import { searchable, searchedFor } from '../../../storage/queries/search.ts';
import { ordered } from './order.ts';

/** What is found in what others have answered. */
export type AnswerHit =
  | { kind: 'instans'; instans: Instans }
  | { kind: 'group'; group: PointGroup }
  | {
      /** `note`: only the coordinator's own words have it, or those and the body's together. */
      kind: 'point' | 'note';
      point: AnswerPoint;
      /** The answering body; undefined where nobody has said whose the answer is. */
      instans: Instans | undefined;
      /** The body's own words; undefined where its text isn't kept. */
      words: string | undefined;
    };

export interface ArendeHits {
  arende: Arende;
  hits: AnswerHit[];
}

/** Texts of answers by the snapshot's id; null of one that isn't kept. */
export type AnswerTexts = ReadonlyMap<string, string | null>;

/** The ids of the texts that the search looks through. */
export const searchedTexts = (arenden: readonly ArendeRow[]): string[] => [
  ...new Set(
    arenden.flatMap(({ answered }) =>
      latestAnswers(answered.answers).flatMap(({ snapshot }) => (snapshot === undefined ? [] : [snapshot])),
    ),
  ),
];

/**
 * What of others' answers has what is searched for (`searchedFor`), by ärende as the page lists them: first the bodies, then the groups,
 * then the points by the body's name and in its answer's order. It gives way after each record, for `inPortions`.
 */
export function* answerHits(
  arenden: readonly ArendeRow[],
  texts: AnswerTexts,
  query: string,
): Generator<undefined, ArendeHits[]> {
  const isFound = searchedFor(query);
  if (!isFound) return [];
  const found: ArendeHits[] = [];
  for (const { arende, answered } of ordered(arenden, 'deadline')) {
    const hits: AnswerHit[] = [];
    for (const instans of answered.instanser) {
      if (isFound(foldedOf(instans, instans.name, instans.summary))) hits.push({ kind: 'instans', instans });
      yield;
    }
    for (const group of answered.groups) {
      if (isFound(foldedOf(group, group.heading, group.summary))) hits.push({ kind: 'group', group });
      yield;
    }
    const instanser = new Map(answered.instanser.map((one) => [one.id, one]));
    const points = Map.groupBy(answered.points, ({ answer }) => answer);
    const nameOf = ({ instans }: RemissAnswer) => instanser.get(instans ?? '')?.name ?? '';
    for (const answer of latestAnswers(answered.answers).toSorted((a, b) => byName.compare(nameOf(a), nameOf(b))))
      for (const point of (points.get(answer.id) ?? []).toSorted((a, b) => startOfPoint(a) - startOfPoint(b))) {
        const hit = pointHit(point, wordsIn(answer, point, texts), isFound);
        if (hit) hits.push({ ...hit, instans: instanser.get(answer.instans ?? '') });
        yield;
      }
    if (hits.length > 0) found.push({ arende, hits });
  }
  return found;
}

const byName = new Intl.Collator('sv');

function wordsIn({ snapshot }: RemissAnswer, point: AnswerPoint, texts: AnswerTexts): string | undefined {
  const text = texts.get(snapshot ?? '');
  return text ? wordsOfPoint(text, point) : undefined;
}

function pointHit(point: AnswerPoint, words: string | undefined, isFound: (searched: string) => boolean) {
  if (!isFound(foldedOf(point, words, point.note))) return undefined;
  // Of what is found, it is soon looked at once more.
  const kind = isFound(searchable(words ?? '')) ? ('point' as const) : ('note' as const);
  return { kind, point, words };
}

/** Folding takes most of the time, and each typed letter searches the same. A changed record is a new object; a text may come later. */
const known = new WeakMap<object, { of: string; folded: string }>();

function foldedOf(record: object, ...said: (string | undefined)[]): string {
  const of = said.filter(Boolean).join(' ');
  const before = known.get(record);
  if (before?.of === of) return before.folded;
  const folded = searchable(of);
  known.set(record, { of, folded });
  return folded;
}
