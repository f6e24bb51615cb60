import type { ReadingBrowser } from '../drivers/reading-browser.ts';

/** To run in a page: keeps what it saves from now on, in place of handing it to the browser. */
export function keepSaved(): void {
  const scope = globalThis as unknown as { saved: Blob | undefined };
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    scope.saved = blob;
    return make(blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** Keeps what the reader saves. */
export const catchSaved = (reader: ReadingBrowser): Promise<void> => reader.inReader(keepSaved);

/** What has been saved since. */
export async function savedBytes(reader: ReadingBrowser): Promise<Buffer> {
  const base64 = await reader.inReader(async () => {
    const { saved } = globalThis as unknown as { saved: Blob };
    const bytes = new Uint8Array(await saved.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

/** Drops a file on the reader page, or on the panel. */
export async function dropFile(
  reader: ReadingBrowser,
  on: 'reader' | 'panel',
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const drop = (selector: string, name: string, base64: string) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    const target = document.querySelector(selector);
    for (const type of ['dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  };
  const base64 = Buffer.from(bytes).toString('base64');
  if (on === 'reader') await reader.inReader(drop, '.viewer', name, base64);
  else await reader.inPanel(drop, '.panel', name, base64);
}
