/** How files begin that are a zip, Word's format of before 2007, or RTF: what they are for sure, their reading tells. */
const beginnings: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Is it a file of text that flows, as Word's, or one that is taken for such and has a sentence of its own? */
export const isFlow = (bytes: Uint8Array, name: string): boolean =>
  beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte)) ||
  (isFlowName(name) && !hasPdfMark(bytes));

/** PDF.js looks for it in so many bytes. */
const hasPdfMark = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

/** By its name alone, to know what to prepare for. */
export const isFlowName = (name: string): boolean => /\.(?:do[ct][xm]?|od[tm]|ott|epub|rtf|pages)$/i.test(name);
