import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { jsonExtent } from '../../comments/jsonld/json-extent.ts';
import { parseJson } from '../../comments/jsonld/plain-json.ts';
import { decoded as decodedSwedish } from '../../comments/list/read/formats/text-encoding.ts';
import { limits } from '../../comments/list/read/formats/workbook/limits.ts';

const numbers = new Intl.NumberFormat('sv');
/** In bytes. A text becomes twice as much in memory, and blocks and marks of it some times more. */
const largest = 100e6;

/**
 * A file's text, in UTF-8, or in UTF-16 where its first bytes say so or look so; a mark of the byte order stays in it.
 * @param file 0 is standard input
 * @throws Error with a sentence for the reader
 */
export function readText(file: string | 0): string {
  const name = nameOf(file);
  return textOf(bytesOf(file, name), name);
}

const nameOf = (file: string | 0) => (file === 0 ? 'Det som kom från standard in' : file);

function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > largest)
    throw new Error(`${name} är större än ${largest / 1e6} megabyte. Dela upp texten och läs delarna en i taget.`);
  const encoding = encodingOf(bytes);
  const text = encoding === 'utf-32' ? undefined : decoded(bytes, encoding);
  if (text === undefined)
    throw new Error(
      `${name} är ${encoding === 'utf-32' ? '' : 'inte '}${encoding.toUpperCase()}. Spara om texten som UTF-8 och försök igen.`,
    );
  // A letter of no text; a program's own file is full of them.
  if (text.includes('\0'))
    throw new Error(`${name} är ingen text. Ange en fil med text, eller spara om den som UTF-8.`);
  return text;
}

/**
 * A text as `readText` gives it, and one that an older program has saved: in windows-1252, of a Mac or of MS-DOS, whichever gives Swedish words.
 * @throws Error with a sentence for the reader
 */
export function readOldText(file: string | 0): string {
  const name = nameOf(file);
  const bytes = bytesOf(file, name);
  const isUtf8 = encodingOf(bytes) !== 'utf-8' || decoded(bytes, 'utf-8') !== undefined;
  const old = isUtf8 || bytes.length > largest || bytes.includes(0) ? undefined : decodedSwedish(bytes);
  return old ?? textOf(bytes, name);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @throws Error with a sentence for the reader */
export function readJsonFile(file: string): unknown {
  const json = readText(file);
  const { depth, values } = jsonExtent(json);
  if (depth > limits.depth)
    throw new Error(
      `${file} har fler än ${limits.depth} nivåer i varandra. Exportera den på nytt ur programmet som den kommer från.`,
    );
  if (values > limits.values)
    throw new Error(
      `${file} har fler än ${numbers.format(limits.values)} värden. Dela upp den och läs delarna en i taget.`,
    );
  try {
    return parseJson(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(
      `${file} är ingen JSON-fil, eller skadad${placeIn(error)}. Exportera den på nytt ur programmet som den kommer från.`,
    );
  }
}

/** Where the reader of JSON stopped: its words are English, its figures are not. */
function placeIn(error: unknown): string {
  const [, at] = /position (\d+)/.exec(String(error)) ?? [];
  return at === undefined ? '' : ` vid tecken ${numbers.format(Number(at) + 1)}`;
}

/** @throws Error with a sentence for the reader */
export function bytesOf(file: string | 0, name = String(file)): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    throw new Error(
      missing
        ? `${name} finns inte. Kontrollera namnet.`
        : `${name} går inte att läsa. Kontrollera att det är en fil, och att du får öppna den.`,
    );
  }
}

/**
 * @param read files that have been read: what is written never comes instead of one of them
 * @throws Error with a sentence for the reader, who is told which option says where
 */
export function writeOut(
  file: string,
  content: string | Uint8Array,
  option: string,
  read: readonly (string | undefined)[] = [],
): void {
  if (read.some((one) => one !== undefined && isSameFile(one, file)))
    throw new Error(`${file} är en fil som läses, och den skrivs inte över. Ange en annan fil med ${option}.`);
  try {
    writeFileSync(file, content);
  } catch {
    throw new Error(`${file} går inte att skriva. Ange en annan fil eller mapp med ${option}.`);
  }
}

/** However it is written; one that isn't there is no other. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** In bytes: how much of a file is looked at to tell its encoding. */
const looked = 4096;
/** In UTF-16 that is Latin script, nearly each second byte is 0, and hardly any of the others. */
const [most, few] = [0.4, 0.05];

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32';
  const start = bytes.subarray(0, looked);
  const zeros = [0, 0];
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(start.length / 2, 1));
  if (odd > most && even < few) return 'utf-16le';
  return even > most && odd < few ? 'utf-16be' : 'utf-8';
}
