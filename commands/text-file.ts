import { readFileSync } from 'node:fs';

/**
 * A file's text, in UTF-8, or in UTF-16 where its first bytes say so; a mark of the byte order stays in it.
 * @param file 0 is standard input
 * @throws Error with a sentence for the reader
 */
export function readText(file: string | 0): string {
  const name = file === 0 ? 'Det som kom från standard in' : file;
  const bytes = bytesOf(file, name);
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${name} är inte ${encoding.toUpperCase()}. Spara om texten som UTF-8 och försök igen.`);
  }
}

/** @throws Error with a sentence for the reader */
export function readJson(file: string): unknown {
  const json = readText(file);
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file} är ingen JSON-fil: ${error instanceof Error ? error.message : error}.`);
  }
}

function bytesOf(file: string | 0, name: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    throw new Error(missing ? `${name} finns inte.` : `${name} går inte att läsa.`);
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
