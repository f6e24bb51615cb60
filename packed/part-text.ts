import { strFromU8, strToU8 } from 'fflate';

/**
 * The text of a part in UTF-8, or in UTF-16 where its first bytes say so, without the mark of the byte order. What is no letter in it
 * becomes U+FFFD.
 */
export function partText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}

/** Units at a time: a call takes so many arguments. */
const slice = 8192;

/** @param low where the low byte of a unit stands */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const pieces: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2 * slice) {
    const units: number[] = [];
    for (let i = at; i + 1 < Math.min(bytes.length, at + 2 * slice); i += 2)
      units.push((bytes[i + low] ?? 0) | ((bytes[i + 1 - low] ?? 0) << 8));
    pieces.push(String.fromCharCode.apply(null, units));
  }
  return pieces.join('');
}

/** Another text for a part, encoded as the part is. */
export function encodedAs(bytes: Uint8Array, text: string): Uint8Array {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return inUtf16(text, true);
  if (first === 0xfe && second === 0xff) return inUtf16(text, false);
  return strToU8(first === 0xef && second === 0xbb ? `\ufeff${text}` : text);
}

function inUtf16(text: string, isLowFirst: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLowFirst);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), isLowFirst);
  return bytes;
}
