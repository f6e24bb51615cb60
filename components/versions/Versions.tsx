import { useComputed, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { storage } from '../../extension/state/comments/storage-when-wanted.ts';
import type { Proposal } from '../../storage/queries/document-state.ts';
import { NewVersion } from './NewVersion.tsx';

/** Asks whether the document in front is another version of one that the reader has worked on, and does what is answered. */
export function Versions({ commentsState, pages }: { commentsState: CommentsState; pages: number | undefined }) {
  const { proposed } = commentsState;
  // Each answer of the page is a new object.
  const asked = useComputed(() => JSON.stringify(commentsState.documentState.value?.proposals ?? []));
  useSignalEffect(() => {
    const proposals = JSON.parse(asked.value) as Proposal[];
    let isNow = true;
    if (proposals.length === 0) proposed.value = [];
    else
      void (async () => {
        const [{ ownStore, proposedEditions }, { text }] = await Promise.all([storage(), commentsState.tab.text()]);
        const found = await proposedEditions(await ownStore(), proposals, text.identifiers);
        if (isNow) proposed.value = found;
      })().catch((error: unknown) => console.warn('versions', error));
    return () => {
      isNow = false;
    };
  });
  const read = async () => (await commentsState.tab.text()).text;
  useEffect(
    () => () => {
      proposed.value = [];
    },
    [proposed],
  );
  return (
    <NewVersion
      proposals={proposed.value}
      carryOver={async (from) => {
        const { carryOverComments, ownCommand, ownStore } = await storage();
        // The panel draws and answers in between.
        const pause = () => new Promise((resolve) => setTimeout(resolve));
        return carryOverComments(await ownStore(), { read: await read(), from, pages, pause }, ownCommand);
      }}
      same={async (edition) => {
        const { sameEdition, ownCommand, ownStore } = await storage();
        await sameEdition(await ownStore(), await read(), edition, ownCommand);
      }}
      other={async () => {
        const { otherDocument, ownCommand, ownStore } = await storage();
        await otherDocument(await ownStore(), await read(), ownCommand);
      }}
      undo={async (step) => (await (await storage()).ownCommand(step)).stepped !== undefined}
      mayBeUnread={commentsState.hasUnreadPages.value}
      review={() => commentsState.shown.review()}
      isReviewing={commentsState.shown.toReview.value !== undefined}
    />
  );
}
