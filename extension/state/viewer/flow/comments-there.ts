import type { NamedConcept } from '../../../../comments/list/list.ts';
import { type CommentsInFile, commentsInFile } from '../../../../comments/list/read/remarks/comments-in-file.ts';
import type { Standing } from '../../../session/comments/commenting.ts';
import type { FlowViewing } from './flow-viewing.ts';

/** Which of the comments the open file holds already; undefined where nothing is known of what it holds. @param standing as they are written into a file */
export function commentsThere(
  { view, reading }: FlowViewing,
  standing: readonly Standing[],
  concepts: readonly NamedConcept[],
): CommentsInFile | undefined {
  const { cameWith } = view;
  const [first] = standing;
  if (!first || typeof cameWith !== 'object') return undefined;
  const commentsOf = (some: readonly Standing[]) => some.map(({ comment }) => comment);
  const comments = commentsOf(standing);
  const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts, now: new Date() };
  const asKept = commentsOf(reading.value?.session.commenting.standing() ?? []);
  return commentsInFile({ remarks: cameWith.remarks, document: first.comment.document, source, asKept });
}
