import { download } from '../download.ts';
import type { OpenFile } from './opening.ts';

/** Saves the file as it came, to where the browser puts what is downloaded. */
export function saveFile({ bytes, name }: OpenFile): void {
  download(new Blob([bytes], { type: 'application/pdf' }), /\.pdf$/i.test(name) ? name : `${name}.pdf`);
}
