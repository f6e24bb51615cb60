import type { PackedRoom } from '../../../../../packed/packed.ts';
import { mostRemarks } from '../../../../model/came-with.ts';

/**
 * Limits for a file of comments. A file of a kilobyte can unpack to more than the memory holds, so each limit is checked
 * before the objects that it counts are built, and each has its own sentence when a file is refused. They are several times what the largest
 * lists have: 10,000 comments are 12 MB, and a cell in Excel holds 32,767 letters.
 */
export const limits = {
  /** Of the file as it lies on the disk, in bytes. */
  fileBytes: 50e6,
  /** Of all of a workbook's parts that are read, in bytes; the package that reads them takes some four times as much. */
  unpackedBytes: 100e6,
  /** Parts in a workbook's directory, read or not. */
  parts: 10_000,
  sheets: 200,
  /** Cells of all sheets or lines, including empty ones up to the farthest cell in use. */
  cells: 5e6,
  /** Of a workbook's parts that are read: a cell is two or three. */
  tags: 5e6,
  /** Rows of lists with something in them, or annotations. */
  rows: 20_000,
  /** Comments and changes in a document. */
  remarks: mostRemarks,
  /** UTF-16, in one cell: LibreOffice and Google's sheets hold more than Excel. */
  cellLetters: 200_000,
  /** UTF-16, in all cells: a workbook writes a text once, however many cells have it. */
  letters: 50e6,
  /** Objects and lists within each other; annotations have a handful. */
  depth: 100,
  /** Values in JSON, of whatever kind: an annotation of ours has some fifty. */
  values: 4e6,
} as const;

export type Limit = keyof typeof limits;

const numbers = new Intl.NumberFormat('sv');
const megabytes = (bytes: number) => `${numbers.format(bytes / 1e6)} megabyte`;
const few = 'Dela upp filen och läs delarna en i taget.';
const ownFile = 'Spara bladet med listan som en egen fil.';
const anew = 'Hämta kommentarerna på nytt ur verktyget som de kommer från.';

/** For a person who runs a command; the interface has words of its own (components/i18n/). */
const sentences: Record<Limit, string> = {
  fileBytes: `Filen är större än ${megabytes(limits.fileBytes)}. ${few}`,
  unpackedBytes: `Filen är större än ${megabytes(limits.unpackedBytes)} när den packas upp. ${ownFile}`,
  parts: `Filen består av fler än ${numbers.format(limits.parts)} delar. ${ownFile}`,
  sheets: `Filen har fler än ${numbers.format(limits.sheets)} blad. ${ownFile}`,
  cells: `Filen har fler än ${numbers.format(limits.cells)} celler, de tomma inräknade. Ta bort tomma rader och kolumner, eller dela upp filen.`,
  tags: `Filen har fler än ${numbers.format(limits.tags)} märken i sin XML. ${ownFile}`,
  rows: `Listan har fler än ${numbers.format(limits.rows)} rader. ${few}`,
  remarks: `Filen har fler än ${numbers.format(limits.remarks)} kommentarer och ändringar. Dela upp dokumentet och läs delarna en i taget.`,
  cellLetters: `Filen har en text som är längre än ${numbers.format(limits.cellLetters)} tecken. Korta den, eller dela upp den på flera rader.`,
  letters: `Filen har mer än ${numbers.format(limits.letters)} tecken text. ${few}`,
  depth: `Filen har fler än ${numbers.format(limits.depth)} nivåer i varandra. ${anew}`,
  values: `Filen har fler än ${numbers.format(limits.values)} värden. ${anew}`,
};

/** A file has more than is read; the message says what to do. */
export class TooMuch extends Error {
  readonly of: Limit;

  constructor(of: Limit) {
    super(sentences[of]);
    this.of = of;
  }
}

/** Of workbooks, and of the Word files that lists are written into. */
export const listRoom: PackedRoom = {
  parts: limits.parts,
  unpackedBytes: limits.unpackedBytes,
  tooMuch: (of) => new TooMuch(of),
};
