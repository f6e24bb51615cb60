import type { ListSource } from '../../comments/list/list.ts';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import type { Snapshot } from '../../comments/model/model.ts';

/** A remissinstans as documents tell it. */
export interface OutgoingInstans extends Instans {
  /** It stands for whoever has sent one answer that is nobody's (`withUnknownInstanser`), and has that answer's id. */
  isUnknown?: true;
}

/** What goes out is made from this: an ärende with what others have answered, and the texts that their words stand in. */
export interface OutgoingSource
  extends Pick<ListSource, 'arende' | 'documents' | 'editions' | 'letterhead' | 'reviewer' | 'decision' | 'now'> {
  /** Every answer that counts is from one of them. */
  instanser: readonly OutgoingInstans[];
  answers: readonly RemissAnswer[];
  groups: readonly PointGroup[];
  points: readonly AnswerPoint[];
  /** Of answers and editions, by id. Where an answer's text is missing, its points are told without their words. */
  texts: ReadonlyMap<string, Snapshot>;
  /** By the concepts' ids. */
  conceptNames: ReadonlyMap<string, string>;
}

/** What the points of a remissammanställning stand under. */
export const pointOrders = ['instans', 'section', 'group'] as const;
export type PointOrder = (typeof pointOrders)[number];

/** How what goes out is to be. */
export interface OutgoingChoice {
  order: PointOrder;
  /** All points of each answer in full once more, behind the rest. */
  appendix: boolean;
  /** The coordinator's own notes, in tables. */
  notes: boolean;
  /** Who stands behind each wording of a joint answer. */
  names: boolean;
}
