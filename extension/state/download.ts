/** Gives the reader a file, in the folder where the browser puts what is downloaded. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The same with JSON. */
export const downloadJson = (text: string, name: string): void =>
  download(new Blob([text], { type: 'application/json' }), name);
