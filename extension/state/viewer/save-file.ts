import { download } from '../download.ts';
import type { OpenFile } from './opening.ts';

/** Saves the file as it came, to where the browser puts what is downloaded. */
export const saveFile = ({ bytes, name }: OpenFile): void =>
  saveBytes(bytes, /\.pdf$/i.test(name) ? name : `${name}.pdf`);

export const saveBytes = (bytes: Uint8Array<ArrayBuffer>, name: string): void =>
  download(new Blob([bytes], { type: 'application/pdf' }), name);
