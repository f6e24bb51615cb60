import { Packed } from '../../../packed/packed.ts';
import { docxLimits, docxRoom } from './limits.ts';
import { type PictureType, pictureType } from './picture-type.ts';

/** A picture as it stands in the file. */
export interface DocxPictureData {
  bytes: Uint8Array;
  type: PictureType;
}

/**
 * A picture by its part's path in the zip. Undefined where there is none, where it is damaged or too large, and for what no browser shows, as
 * drawings in Windows' own formats (EMF, WMF) and TIFF.
 * @param file the whole file's bytes
 */
export function docxPicture(file: Uint8Array, part: string): DocxPictureData | undefined {
  try {
    const bytes = new Packed(file, docxRoom).unkept(part, docxLimits.pictureBytes);
    const type = bytes && pictureType(bytes);
    return bytes && type ? { bytes, type } : undefined;
  } catch (error) {
    console.debug('picture', error);
    return undefined;
  }
}
