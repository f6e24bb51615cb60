import { download } from '../download.ts';
import type { OpenFile } from './opening.ts';

/** Saves the file as it came, to where the browser puts what is downloaded. */
export const saveFile = ({ is, bytes, name }: OpenFile): void =>
  is === 'pdf' ? savePdf(bytes, /\.pdf$/i.test(name) ? name : `${name}.pdf`) : download(new Blob([bytes]), name);

export const savePdf = (bytes: Uint8Array<ArrayBuffer>, name: string): void =>
  download(new Blob([bytes], { type: 'application/pdf' }), name);
