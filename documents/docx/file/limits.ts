import type { PackedRoom } from '../../../packed/packed.ts';
import { DocxUnreadable } from './docx-unreadable.ts';

/** Limits for a Word file, several times what the largest have: 300 pages of text are 400,000 elements. */
export const docxLimits = {
  /** Of the parts that are read, in bytes. Pictures aren't. */
  unpackedBytes: 100e6,
  /** Of one picture, in bytes: a photograph from a good camera takes some 30 million. */
  pictureBytes: 50e6,
  /** In the file's directory, read or not: a picture is one. */
  parts: 20_000,
  /** Of all parts that are read. One takes some 200 bytes, with its text. */
  elements: 2e6,
  /** Elements within each other. A table in a table in a text box takes some forty. */
  depth: 300,
  /** In a tag, UTF-16: the first of a part names some thirty namespaces. */
  tagLetters: 50_000,
} as const;

export const docxRoom: PackedRoom = {
  parts: docxLimits.parts,
  unpackedBytes: docxLimits.unpackedBytes,
  tooMuch: () => new DocxUnreadable('too-large'),
};
