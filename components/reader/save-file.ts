import type { OpenFile } from './opening.ts';

/** Saves the file as it came, to where the browser puts what is downloaded. */
export const saveFile = ({ bytes, name }: OpenFile): void =>
  saveBytes(bytes, /\.pdf$/i.test(name) ? name : `${name}.pdf`);

export function saveBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
