import { Packed } from '../../../packed/packed.ts';
import { docxLimits, docxRoom } from './limits.ts';
import { type PictureType, pictureType } from './picture-type.ts';

/** A picture as it stands in the file. */
interface DocxPictureData {
  bytes: Uint8Array;
  type: PictureType;
}

/** The pictures of a file, each unpacked when it is asked for, and not kept. */
export class DocxPictures {
  private readonly file: Uint8Array;
  private packed: Packed | undefined;

  /** @param file the whole file's bytes */
  constructor(file: Uint8Array) {
    this.file = file;
  }

  /**
   * A picture by its part's path in the zip. Undefined where there is none, where it is damaged or too large, and for what no browser shows, as
   * drawings in Windows' own formats (EMF, WMF) and TIFF.
   */
  picture(part: string): DocxPictureData | undefined {
    try {
      this.packed ??= new Packed(this.file, docxRoom);
      const bytes = this.packed.unkept(part, docxLimits.pictureBytes);
      const type = bytes && pictureType(bytes);
      return bytes && type ? { bytes, type } : undefined;
    } catch (error) {
      console.debug('picture', error);
      return undefined;
    }
  }
}
