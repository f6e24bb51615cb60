/**
 * Decodes a file from any spreadsheet on any system. Unicode is recognised by its bytes; other encodings by which of them gives Swedish
 * text: in a wrong one, å, ä and ö become signs that don't occur in words. A file that no encoding fits is refused.
 * https://encoding.spec.whatwg.org/#legacy-single-byte-encodings, https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/
 */

/** The upper half of what Excel saves as "CSV (MS-DOS)". Browsers have no decoder for these. */
const dos850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const dos437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const upperHalf = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
/** The likeliest first. */
const singleBytes = [
  new TextDecoder('windows-1252').decode(upperHalf),
  new TextDecoder('macintosh').decode(upperHalf),
  dos850,
  dos437,
];

/** Undefined where no encoding makes it a text. */
export function decoded(bytes: Uint8Array): string | undefined {
  const wide = utf16(bytes);
  if (wide) return unharmed(new TextDecoder(wide).decode(bytes));
  try {
    return unharmed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const upper = likeliest(bytes);
    return upper && inSingleBytes(bytes, upper);
  }
}

/** A text that is in Unicode, as what we write is. Other tools save it in UTF-16 at times. */
export const inUnicode = (bytes: Uint8Array): string => new TextDecoder(utf16(bytes) ?? 'utf-8').decode(bytes);

/** Told by the byte order mark, or without one by the zero bytes beside ordinary letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  let [even, odd] = [0, 0];
  for (const [i, byte] of start.entries()) {
    if (byte !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const [most, fewest] = [Math.max(even, odd), Math.min(even, odd)];
  if (start.length < 8 || most < start.length * 0.4 || fewest > start.length * 0.02) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A text that has been opened in the wrong encoding and saved again has "frÃ¥gan" or "fr\ufffdgan" all over. */
function unharmed(text: string): string | undefined {
  const harm = text.match(/Ã[\u0080-\u00bf„…†‡–”™€š]|(?<=\p{L})\ufffd|\ufffd(?=\p{L})/gu)?.length ?? 0;
  const sound = text.match(/[åäöÅÄÖ]/g)?.length ?? 0;
  return harm > 1 && harm > sound ? undefined : text;
}

/** Characters beyond ASCII that are looked at: more wouldn't change the answer. */
const enough = 20_000;

function likeliest(bytes: Uint8Array): string | undefined {
  const places: number[] = [];
  for (let i = 0; i < bytes.length && places.length < enough; i++) if ((bytes[i] ?? 0) >= 128) places.push(i);
  const judged = singleBytes.map((upper) => ({ upper, ...judge(bytes, places, upper) }));
  const best = judged.reduce((one, other) => (other.good - 3 * other.bad > one.good - 3 * one.bad ? other : one));
  // A foreign name may hold letters that Swedish hasn't; more is a text in another encoding.
  return best.bad * 20 > best.good ? undefined : best.upper;
}

const swedish = /[åäöéåÅÄÖÉüÜ]/;
const marks = /[“”„‘’–—•…§°€«»·´\u00a0½¼¾²³µ©®™×±]/;

/** How many of the characters are likely at their place in a Swedish text, and how many aren't. */
function judge(bytes: Uint8Array, places: readonly number[], upper: string): { good: number; bad: number } {
  const signAt = (i: number) => {
    const byte = bytes[i] ?? 32;
    return byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? '');
  };
  let [good, bad] = [0, 0];
  for (const i of places) {
    const [before, sign, after] = [signAt(i - 1), signAt(i), signAt(i + 1)];
    const isCapital = /\p{Lu}/u.test(sign);
    if (swedish.test(sign)) {
      // A capital within a word of small letters is some other letter.
      if (isCapital && /\p{Ll}/u.test(before)) bad++;
      else good++;
    } else if (!marks.test(sign) || (/\p{L}/u.test(before) && /\p{L}/u.test(after) && sign !== '’')) bad++;
    else good += 0.5;
  }
  return { good, bad };
}

function inSingleBytes(bytes: Uint8Array, upper: string): string {
  const signs = Array.from({ length: 256 }, (_, i) => (i < 128 ? String.fromCharCode(i) : (upper[i - 128] ?? '')));
  let text = '';
  for (const byte of bytes) text += signs[byte];
  return text;
}
