import { strFromU8 } from 'fflate';

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
