import type { OutgoingDoubts } from '../../../../answers/write/outgoing-doubts.ts';
import type { ListHead, ListSource } from '../../../../comments/list/list.ts';
import type { FailureKind } from '../../../../storage/db/failure.ts';
import type { Preview } from '../../export/preview.ts';
import type { LetterFile } from '../../export/workers/letter-file.ts';
import type { OutgoingWish } from './outgoing-plan.ts';

/** What the page and the worker that makes what goes out say to each other. What is to be written goes from worker to worker. */
export type PageToOutgoing =
  /** `id`: the ärende's; and who reads here. */
  | { type: 'begin'; id: string; reviewer: ListSource['reviewer'] }
  /** Answered by `made`, now and whenever something is written. `page`: of the preview, from 0. */
  | { type: 'make'; wish: OutgoingWish; page: number; letterFile?: LetterFile }
  | { type: 'hand-over'; port: MessagePort };

export type OutgoingToPage =
  | { type: 'made'; made: MadeOutgoing }
  | { type: 'failed'; kind: FailureKind }
  /** They have been read, and nothing can be made of them as it is wished. */
  | { type: 'not-made' };

export interface MadeOutgoing {
  preview: Preview;
  /** As a workbook names them; none where it has but one, or is no workbook. */
  sheets: readonly string[];
  /** How many points stand in it. */
  points: number;
  doubts: OutgoingDoubts;
  head: ListHead;
  /** What such a file is called. */
  name: string;
}
