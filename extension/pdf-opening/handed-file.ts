import { browser } from 'wxt/browser';
import { newId } from '../../storage/db/new-id.ts';
import { readerAddress } from './reader-page.ts';

/**
 * A file on its way to another page of ours: to the reader, where it was dropped where it can't be shown, as on the panel; or from the reader to
 * the ärende that it is taken into. Messages of the extension carry
 * JSON only; a channel between pages of the same origin carries files.
 */
const channelOf = (id: string) => new BroadcastChannel(`remisslasaren-file-${id}`);

const mark = '#handed=';
const arendeMark = '&arende=';
/** How long each side waits for the other, in milliseconds. */
const handOverTimeout = 20_000;

/** Opens the reader in a new tab and gives it the file. */
export const openInReader = (file: File): Promise<void> => handOver(file, readerAddress());

/** Opens the page of all ärenden in a new tab and gives it the file, to be taken into one of them. */
export const openToTakeIn = (file: File, arende: string): Promise<void> =>
  handOver(file, `${browser.runtime.getURL('')}workspace.html`, `${arendeMark}${encodeURIComponent(arende)}`);

async function handOver(file: File, page: string, more = ''): Promise<void> {
  const id = newId();
  const channel = channelOf(id);
  channel.onmessage = () => channel.postMessage(file);
  setTimeout(() => channel.close(), handOverTimeout);
  await browser.tabs.create({ url: page + mark + id + more });
}

/** Which ärende a page was opened with a file for. */
export function arendeOfHanded(hash: string): string | undefined {
  const [, arende] = isHanded(hash) ? hash.split(arendeMark) : [];
  return arende === undefined ? undefined : decodeURIComponent(arende);
}

export const isHanded = (hash: string): boolean => hash.startsWith(mark);

/** The file that this page was opened for; undefined where the page that had it is closed. */
export function handedFile(hash: string): Promise<File | undefined> {
  const [id = ''] = hash.slice(mark.length).split(arendeMark);
  const channel = channelOf(id);
  return new Promise<File | undefined>((resolve) => {
    channel.onmessage = ({ data }) => resolve(data instanceof File ? data : undefined);
    setTimeout(() => resolve(undefined), handOverTimeout);
    channel.postMessage('ready');
  }).finally(() => channel.close());
}
