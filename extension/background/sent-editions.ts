import { browser } from 'wxt/browser';
import { canonical } from '../../comments/model/record.ts';
import { TaskQueue } from '../../storage/commands/task-queue.ts';
import { sha256 } from '../../storage/db/sha256.ts';
import type { DocumentAnswer } from '../../storage/queries/document-state.ts';

/**
 * Which editions the worker has sent to the session of a tab, in `storage.session`: the worker may be stopped in between, and no script in a
 * page sees it. The session's later requests are limited to them, and to the address at which they were sent.
 */
export interface SentEdition {
  /** `pageAddressOf` the page. */
  place: string;
  document: string;
  edition: string;
  /** Where nothing has been written about the document yet: the hash of the changes that make it, and the id of its text. */
  begin?: string;
  snapshot?: string;
}

const keyOf = (tab: number) => `sent-editions-${tab}`;
/** How many are kept for a tab: a page may go on to another of its views while commands of the one before are still on their way. */
const most = 8;

export async function sentEditions(tab: number): Promise<SentEdition[]> {
  return ((await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as SentEdition[] | undefined) ?? [];
}

/** One after the other: two answers may come close upon each other. */
const writes = new TaskQueue();

/** To be awaited before the session gets its answer, or its next request might be checked too early. */
export function rememberSent(tab: number, place: string, { documentState, begin }: DocumentAnswer): Promise<void> {
  return writes.run(async () => {
    const edition: SentEdition = {
      place,
      document: documentState.document,
      edition: documentState.edition,
      ...(begin && { begin: await hashOf(begin.changes), snapshot: begin.snapshot }),
    };
    const isOther = (one: SentEdition) =>
      one.place !== place || one.edition !== edition.edition || one.begin !== edition.begin;
    const others = (await sentEditions(tab)).filter(isOther);
    await browser.storage.session.set({ [keyOf(tab)]: [edition, ...others].slice(0, most) });
  });
}

export const forgetSent = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));

export const hashOf = (changes: unknown): Promise<string> => sha256(canonical(changes));
