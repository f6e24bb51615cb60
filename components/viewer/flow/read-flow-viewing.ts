import { FlowDocument } from '../../../documents/flow/flow-document.ts';
import type { FlowViewing } from '../../../extension/state/viewer/flow/flow-viewing.ts';
import { readOwnPage } from '../../in-page/read-own-page.ts';

/** Begins a reading session of what is shown, and ends it with the signal. */
export function readFlowViewing({ file, view, comment, reading }: FlowViewing, signal: AbortSignal): void {
  let document: FlowDocument | undefined;
  const open = () => {
    document = new FlowDocument(view, file);
    return document;
  };
  readOwnPage(open, signal, {
    commentsBy(begin) {
      comment.value = begin;
    },
    reads(session) {
      if (document) reading.value = { session, document };
    },
  });
}
