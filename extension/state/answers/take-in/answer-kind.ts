import { decoded } from '../../../../comments/list/read/formats/text-encoding.ts';
import { hasMailHead } from './formats/mail.ts';

/** What a file is, by what stands in it: names are often wrong. `packed` has a zip's or an old office file's beginning. */
export type AnswerFileKind =
  | { kind: 'empty' | 'pdf' | 'packed' | 'rtf' | 'other' | 'too-large' }
  | { kind: 'html' | 'json' | 'mail' | 'text'; text: string };

/** In bytes. What is larger is no answer, and takes the memory of the page. */
const largest = 200e6;

export function answerKindOf(bytes: Uint8Array): AnswerFileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (bytes.length > largest) return { kind: 'too-large' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return { kind: 'pdf' };
  if (start.startsWith('PK') || start.startsWith('\xd0\xcf\x11\xe0')) return { kind: 'packed' };
  if (start.startsWith('{\\rtf')) return { kind: 'rtf' };
  // As windows-1252 reads it. A program, or a picture that is called .txt, or the first few bytes of one, which look like letters.
  if (/^(?:MZ[\s\S]{0,200}\0|\x7fELF|‰PNG|\xff\xd8\xff|GIF8[79]a|RIFF[\s\S]{4}WEBP|II\*\0|MM\0\*)/.test(start))
    return { kind: 'other' };
  if (isBinary(bytes)) return { kind: 'other' };
  const read = decoded(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  const text = read.replaceAll('\0', '');
  if (text.trim() === '') return { kind: 'empty' };
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype\s+svg[^>]*>\s*)?<svg[\s>]/i.test(
      text.slice(0, 4096),
    )
  )
    return { kind: 'other' };
  // Its parts say themselves how they are written.
  if (hasMailHead(start)) return { kind: 'mail', text: new TextDecoder('latin1').decode(bytes) };
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
      text.slice(0, 4096),
    )
  )
    return { kind: 'html', text };
  return { kind: /^\s*(?:\{\s*"|\[\s*[[{"])/.test(text) ? 'json' : 'text', text };
}

/** Texts have few of the signs below blank. In UTF-16 every other byte is none. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return false;
  const odd = start.filter((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 27)).length;
  const empty = start.filter((byte) => byte === 0).length;
  return odd > 2 || (empty * 10 > start.length && empty * 10 < start.length * 3);
}
