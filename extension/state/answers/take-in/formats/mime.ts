import { decoded } from '../../../../../comments/list/read/formats/text-encoding.ts';
import type { Attachment } from '../what-is-read.ts';

/** What a mail says, beside its head. Files in it are attachments. */
export interface MailBody {
  text?: string;
  html?: string;
  attachments: Attachment[];
}

/** Parts within each other, and files: no mail has more. */
const deepest = 20;
const most = 100;

/** A mail's heads by their names in lower case, long lines put together, and what stands below them. */
export function headsOf(latin: string): { heads: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(latin);
  const head = end ? latin.slice(0, end.index) : latin;
  const heads = new Map<string, string>();
  for (const line of head.replace(/\r?\n(?=[ \t])/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !heads.has(name))
      heads.set(
        name,
        line
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      );
  }
  return { heads, body: end ? latin.slice(end.index + end[0].length) : '' };
}

/** @param latin the mail's bytes, a letter each */
export function mailBodyOf(latin: string): MailBody {
  const found: MailBody = { attachments: [] };
  take(latin, found, 0);
  return found;
}

function take(latin: string, into: MailBody, depth: number): void {
  const { heads, body } = headsOf(latin);
  const type = (heads.get('content-type') ?? 'text/plain').toLowerCase();
  const boundary = parameterOf(heads.get('content-type') ?? '', 'boundary');
  if (type.startsWith('multipart/') && boundary) {
    if (depth < deepest) for (const part of partsOf(body, boundary)) take(part, into, depth + 1);
    return;
  }
  const bytes = bytesOfPart(body, heads.get('content-transfer-encoding') ?? '');
  const name = fileNameIn(heads);
  const isApart = /^attachment/i.test(heads.get('content-disposition') ?? '');
  if (type.startsWith('message/rfc822') && depth < deepest) take(latinOf(bytes), into, depth + 1);
  else if (!isApart && type.startsWith('text/plain') && into.text === undefined) into.text = textOf(bytes, heads);
  else if (!isApart && type.startsWith('text/html') && into.html === undefined) into.html = textOf(bytes, heads);
  // Pictures in the text, as a logotype, are no files that somebody has sent.
  else if (name !== '' && !type.startsWith('image/') && into.attachments.length < most)
    into.attachments.push({ name, bytes });
}

function partsOf(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
  return parts.flatMap((part) => (part.startsWith('--') ? [] : [part.replace(/^[^\n]*\n/, '').replace(/\r$/, '')]));
}

/** In quotation marks or without, in parts that are numbered where it is long (RFC 2231). */
function parameterOf(head: string, name: string): string | undefined {
  const found = [...head.matchAll(/;\s*([\w-]+)(?:\*\d*\*?)?=(?:"([^"]*)"|([^;\s]*))/g)].filter(
    ([, called = '']) => called.toLowerCase() === name,
  );
  return found.length > 0 ? found.map(([, , quoted, bare]) => quoted ?? bare ?? '').join('') : undefined;
}

function fileNameIn(heads: ReadonlyMap<string, string>): string {
  const given =
    parameterOf(heads.get('content-disposition') ?? '', 'filename') ??
    parameterOf(heads.get('content-type') ?? '', 'name');
  if (given === undefined) return '';
  const [, charset, escaped] = /^([\w-]+)'[^']*'(.*)$/.exec(given) ?? [];
  if (charset === undefined || escaped === undefined) return encodedWordsIn(given);
  const latin = escaped.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return inCharset(bytesOfLatin(latin), charset);
}

/** "=?utf-8?Q?Remissvar_=C3=A5?=" as it is meant. */
export const encodedWordsIn = (head: string): string =>
  (decoded(bytesOfLatin(head)) ?? head)
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, words: string) => {
      const bytes = how.toLowerCase() === 'b' ? fromBase64(words) : fromQuoted(words.replaceAll('_', ' '));
      return inCharset(bytes, charset);
    });

function bytesOfPart(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (/base64/i.test(encoding)) return fromBase64(body);
  if (/quoted-printable/i.test(encoding)) return fromQuoted(body.replace(/=\r?\n/g, ''));
  return bytesOfLatin(body);
}

function fromBase64(words: string): Uint8Array<ArrayBuffer> {
  const plain = words.replace(/[^A-Za-z\d+/]/g, '');
  return bytesOfLatin(atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0))));
}

const fromQuoted = (words: string) =>
  bytesOfLatin(words.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));

const latinOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
// By that name windows-1252 is meant: what it has between 0x80 and 0x9F has other numbers, as the second byte of "Ö" in UTF-8.
const byteOf = new Map([...latinOf(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, i) => [sign, i]));
const bytesOfLatin = (latin: string) => Uint8Array.from(latin, (sign) => byteOf.get(sign) ?? sign.charCodeAt(0) & 255);

const textOf = (bytes: Uint8Array, heads: ReadonlyMap<string, string>) =>
  inCharset(bytes, parameterOf(heads.get('content-type') ?? '', 'charset') ?? '');

/** Programs name sets that there are none of: then the bytes tell. */
function inCharset(bytes: Uint8Array, charset: string): string {
  const own = decoded(bytes);
  if (charset === '' || /^(?:us-ascii|utf-?8)$/i.test(charset)) return own ?? latinOf(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return own ?? latinOf(bytes);
  }
}
