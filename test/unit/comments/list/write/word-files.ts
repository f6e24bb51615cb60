import { Document, Packer, Paragraph } from 'docx';
import { checkTemplate } from '../../../../../comments/list/write/word-template/check-template.ts';

/** A Word file with these paragraphs. */
export const fileWith = (...texts: string[]): Promise<Uint8Array> =>
  Packer.pack(new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] }), 'uint8array');

/** The places that a Word file has for a letter's parts. */
export const placesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const found = await checkTemplate(bytes);
  if ('why' in found) throw new Error(found.why);
  return found.places;
};
