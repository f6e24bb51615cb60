import type { OpenFile } from './opening.ts';

/** Saves the file as it came, to where the browser puts what is downloaded. */
export function saveFile({ bytes, name }: OpenFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = /\.pdf$/i.test(name) ? name : `${name}.pdf`;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
