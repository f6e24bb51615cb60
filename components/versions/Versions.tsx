import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Proposal } from '../../comments/model/model.ts';
import type { CommentsState } from '../../extension/state/comments/comments-state.ts';
import { storage } from '../../extension/state/comments/storage-when-wanted.ts';
import type { SaidInCopy } from '../../storage/queries/copy-of.ts';
import { CopyNotice } from './CopyNotice.tsx';
import { NewVersion } from './NewVersion.tsx';

/** Asks whether the document in front is another version of one that the reader has worked on, and does what is answered. */
export function Versions({ commentsState, pages }: { commentsState: CommentsState; pages: number | undefined }) {
  const { proposed } = commentsState;
  const openFile = async () => {
    const { tab } = commentsState;
    const [{ currentReviewer }, { text }, cameWith] = await Promise.all([storage(), tab.text(), tab.remarks()]);
    const { name: reader } = await currentReviewer();
    return { identifiers: text.identifiers, file: { cameWith, text: text.text, reader } };
  };
  // Each answer of the page is a new object.
  const asked = useComputed(() => JSON.stringify(commentsState.documentState.value?.proposals ?? []));
  useSignalEffect(() => {
    const proposals = JSON.parse(asked.value) as Proposal[];
    let isNow = true;
    if (proposals.length === 0) proposed.value = [];
    else
      void (async () => {
        const [{ ownStore, proposedEditions }, { file, identifiers }] = await Promise.all([storage(), openFile()]);
        const found = await proposedEditions(await ownStore(), proposals, identifiers, file);
        if (isNow) proposed.value = found;
      })().catch((error: unknown) => console.warn('versions', error));
    return () => {
      isNow = false;
    };
  });
  // Its text may be an edition's to the letter, and others may have written in the file all the same.
  const known = useComputed(() => {
    const { value: state } = commentsState.documentState;
    return state?.known && state.proposals.length === 0 ? state.edition : undefined;
  });
  const copy = useSignal<SaidInCopy | undefined>(undefined);
  useSignalEffect(() => {
    const { value: edition } = known;
    // What has been taken in isn't told.
    void commentsState.stored.value;
    let isNow = true;
    if (edition === undefined) copy.value = undefined;
    else
      void (async () => {
        const sent = await commentsState.tab.remarks();
        if (typeof sent !== 'object' || sent.remarks.length === 0) return;
        const [{ ownStore, copyOfKnown }, { file }] = await Promise.all([storage(), openFile()]);
        const found = await copyOfKnown(await ownStore(), edition, file);
        if (isNow) copy.value = found;
      })().catch((error: unknown) => console.warn('copy', error));
    return () => {
      isNow = false;
    };
  });
  /** Where comments were written before the answer, the edition that they are on. */
  const begun = () => {
    const { value: state } = commentsState.documentState;
    return state?.known ? state.edition : undefined;
  };
  const read = async () => (await commentsState.tab.text()).text;
  useEffect(
    () => () => {
      proposed.value = [];
    },
    [proposed],
  );
  /** Waits until the page has heard of what was written: until then its list says that the comments are elsewhere. */
  const answer = async <T,>(write: () => Promise<T>): Promise<T> => {
    const before = asked.peek();
    const result = await write();
    await changedFrom(asked, before);
    return result;
  };
  const takeIn = (arende: string) => commentsState.tab.takeIn(arende);
  return (
    <>
      <NewVersion
        proposals={proposed.value}
        carryOver={(from) =>
          answer(async () => {
            const { carryOverComments, ownCommand, ownStore } = await storage();
            // The panel draws and answers in between.
            const pause = () => new Promise((resolve) => setTimeout(resolve));
            const text = { read: await read(), from, begun: begun(), pages, pause };
            return carryOverComments(await ownStore(), text, ownCommand);
          })
        }
        same={(edition) =>
          answer(async () => {
            const { sameEdition, ownCommand, ownStore } = await storage();
            await sameEdition(await ownStore(), await read(), edition, ownCommand, begun());
          })
        }
        other={() =>
          answer(async () => {
            const { otherDocument, ownCommand, ownStore } = await storage();
            await otherDocument(await ownStore(), await read(), ownCommand, { begun: begun() });
          })
        }
        takeIn={takeIn}
        isBegun={commentsState.documentState.value?.known === true}
        undo={async (step) => (await (await storage()).ownCommand(step)).stepped !== undefined}
        mayBeUnread={commentsState.hasUnreadPages.value}
        review={() => commentsState.shown.review()}
        isReviewing={commentsState.shown.toReview.value !== undefined}
      />
      {copy.value && <CopyNotice key={known.value} copy={copy.value} takeIn={takeIn} />}
    </>
  );
}

/** A page that has been closed hears of nothing: then one waits no longer than this. */
const longestWait = 3_000;

async function changedFrom(text: ReadonlySignal<string>, before: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = text.subscribe((now) => {
    if (now !== before) resolve();
  });
  const timer = setTimeout(resolve, longestWait);
  await promise;
  clearTimeout(timer);
  stop();
}
