import { browser } from 'wxt/browser';
import { newId } from '../../storage/db/new-id.ts';
import { readerAddress } from './reader-page.ts';

/**
 * A file that was dropped where it can't be shown, as on the panel, on its way to the reader. Messages of the extension carry
 * JSON only; a channel between pages of the same origin carries files.
 */
const channelOf = (id: string) => new BroadcastChannel(`remisslasaren-file-${id}`);

const mark = '#handed=';
/** How long each side waits for the other, in milliseconds. */
const handOverTimeout = 20_000;

/** Opens the reader in a new tab and gives it the file. */
export async function openInReader(file: File): Promise<void> {
  const id = newId();
  const channel = channelOf(id);
  channel.onmessage = () => channel.postMessage(file);
  setTimeout(() => channel.close(), handOverTimeout);
  await browser.tabs.create({ url: readerAddress() + mark + id });
}

export const isHanded = (hash: string): boolean => hash.startsWith(mark);

/** The file that this page was opened for; undefined where the page that had it is closed. */
export function handedFile(hash: string): Promise<File | undefined> {
  const channel = channelOf(hash.slice(mark.length));
  return new Promise<File | undefined>((resolve) => {
    channel.onmessage = ({ data }) => resolve(data instanceof File ? data : undefined);
    setTimeout(() => resolve(undefined), handOverTimeout);
    channel.postMessage('ready');
  }).finally(() => channel.close());
}
