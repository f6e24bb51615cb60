import { showOnPaper } from '../../../documents/flow/draw/words-on-paper.ts';
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
    reads(session, lifetime) {
      const read = document;
      if (!read) return;
      reading.value = { session, document: read };
      if (!import.meta.env.FIREFOX) return;
      const commented = () =>
        // A section's comment belongs to all that is under its heading, and isn't painted.
        session.commenting
          .standing()
          .flatMap(({ comment: { target }, spans }) => (target.type === 'section' ? [] : spans));
      showOnPaper(() => commented().flatMap((span) => read.ranges(span)), lifetime);
    },
  });
}
