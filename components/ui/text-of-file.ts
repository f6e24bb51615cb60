import { inUnicode } from '../../comments/list/read/formats/text-encoding.ts';

/** The text of a file that the reader has chosen. */
export const textOfFile = async (file: File): Promise<string> => inUnicode(new Uint8Array(await file.arrayBuffer()));
