import { strFromU8, strToU8 } from 'fflate';

/** Its XML says that it is in an encoding that nothing here knows, and it isn't UTF-8. */
export class UnknownEncoding extends Error {}

/** UTF-16 says which byte of a unit comes first, by a mark before its text or by how that begins. */
type Encoding =
  | { is: 'utf-8' }
  | { is: 'utf-16'; isLowFirst: boolean; hasMark: boolean }
  /** As its declaration calls it. */
  | { is: 'other'; name: string };

interface Decoder {
  decode(bytes: Uint8Array): string;
}
/** Browsers, threads and Node all have it, though no library of types that knows no browser does. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (name: string, options: { fatal: boolean; ignoreBOM?: boolean }) => Decoder;
};

/**
 * The text of a part of XML, in the encoding that its first bytes or its declaration say; without the mark of the byte order. What is no letter
 * in it becomes U+FFFD.
 * https://www.w3.org/TR/xml/#sec-guessing
 * @throws {UnknownEncoding}
 */
export function partText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding.is === 'utf-16') return utf16(bytes, encoding);
  if (encoding.is === 'utf-8') return strFromU8(bytes).replace(/^\ufeff/, '');
  return decoderOf(encoding.name, false)?.decode(bytes) ?? utf8Alone(bytes);
}

/** Another text for a part: in UTF-16 where it is, else in UTF-8, which its declaration then says. */
export function encodedAs(bytes: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding.is === 'utf-16') return inUtf16(text, encoding);
  if (encoding.is === 'utf-8') return strToU8(hasUtf8Mark(bytes) ? `\ufeff${text}` : text);
  return strToU8(text.replace(declared, (_, before: string) => `${before}UTF-8`));
}

/** Is each byte of it in its text? Written anew, it would else lose what the file has. */
export function isWhollyRead(bytes: Uint8Array): boolean {
  const encoding = encodingOf(bytes);
  try {
    if (encoding.is === 'other') {
      (decoderOf(encoding.name, true) ?? strictUtf8()).decode(bytes);
      return true;
    }
    const again = encodedAs(bytes, partText(bytes));
    return again.length === bytes.length && again.every((byte, i) => byte === bytes[i]);
  } catch {
    return false;
  }
}

/** What stands before the name of the encoding, and the name. */
const declared = /^(<\?xml\s[^>]*?\sencoding\s*=\s*["'])([^"'>]*)/;
/** How long a declaration may be: none takes a quarter of it. */
const farthest = 512;

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { is: 'utf-16', isLowFirst: true, hasMark: true };
  if (first === 0xfe && second === 0xff) return { is: 'utf-16', isLowFirst: false, hasMark: true };
  if (first === 0x3c && second === 0) return { is: 'utf-16', isLowFirst: true, hasMark: false };
  if (first === 0 && second === 0x3c) return { is: 'utf-16', isLowFirst: false, hasMark: false };
  if (hasUtf8Mark(bytes)) return { is: 'utf-8' };
  if (first !== 0x3c || second !== 0x3f) return { is: 'utf-8' };
  const start = String.fromCharCode.apply(null, [...bytes.subarray(0, bytes.subarray(0, farthest).indexOf(0x3e))]);
  const [, , name = 'utf-8'] = declared.exec(start) ?? [];
  return /^utf-?8$/i.test(name) ? { is: 'utf-8' } : { is: 'other', name };
}

const hasUtf8Mark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** Undefined for an encoding that nobody knows, and for UTF-16: what says so in single bytes, as some programs do, is UTF-8. */
function decoderOf(name: string, fatal: boolean): Decoder | undefined {
  if (/^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode)/i.test(name)) return undefined;
  try {
    return new TextDecoder(name, { fatal });
  } catch {
    return undefined;
  }
}

const strictUtf8 = (): Decoder => new TextDecoder('utf-8', { fatal: true });

function utf8Alone(bytes: Uint8Array): string {
  try {
    return strictUtf8().decode(bytes);
  } catch {
    throw new UnknownEncoding();
  }
}

/** Units at a time: a call takes so many arguments. */
const slice = 8192;

function utf16(bytes: Uint8Array, { isLowFirst, hasMark }: Encoding & { is: 'utf-16' }): string {
  const low = isLowFirst ? 0 : 1;
  const pieces: string[] = [];
  for (let at = hasMark ? 2 : 0; at + 1 < bytes.length; at += 2 * slice) {
    const units: number[] = [];
    for (let i = at; i + 1 < Math.min(bytes.length, at + 2 * slice); i += 2)
      units.push((bytes[i + low] ?? 0) | ((bytes[i + 1 - low] ?? 0) << 8));
    pieces.push(String.fromCharCode.apply(null, units));
  }
  return pieces.join('');
}

function inUtf16(text: string, { isLowFirst, hasMark }: Encoding & { is: 'utf-16' }): Uint8Array {
  const start = hasMark ? 2 : 0;
  const bytes = new Uint8Array(start + 2 * text.length);
  const view = new DataView(bytes.buffer);
  if (hasMark) view.setUint16(0, 0xfeff, isLowFirst);
  for (let i = 0; i < text.length; i++) view.setUint16(start + 2 * i, text.charCodeAt(i), isLowFirst);
  return bytes;
}
