/** Is the file's end missing? PDF.js then shows the pages that it finds. */
export const isCutShort = (bytes: Uint8Array): boolean => !latin(bytes.subarray(-2048)).includes('%%EOF');

/**
 * Does the file's end lead to the table of what is in it? Where it doesn't PDF.js has looked for the parts by itself, as other readers
 * have to.
 */
export function leadsToItsTable(bytes: Uint8Array): boolean {
  const end = latin(bytes.subarray(-2048));
  const table = /^startxref\s+(\d+)/.exec(end.slice(end.lastIndexOf('startxref')))?.[1];
  if (table === undefined) return false;
  return /^\s*(?:xref|\d+\s+\d+\s+obj)\b/.test(latin(bytes.subarray(Number(table), Number(table) + 64)));
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
