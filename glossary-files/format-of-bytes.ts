import { decoded } from '../comments/list/read/formats/text-encoding.ts';
import { partText, UnknownEncoding } from '../packed/part-text.ts';
import { GlossaryRefused } from './result.ts';

/** What a file is by its content, whatever it is called. */
export type FileKind =
  | { is: 'workbook' }
  | { is: 'markup'; text: string }
  | { is: 'json'; text: string }
  | { is: 'turtle'; text: string }
  | { is: 'table'; text: string };

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** How Turtle begins: with prefixes, or with a statement. Remarks may stand above. */
const turtle =
  /^(?:\s|#[^\n]*(?:\n|$))*(?:@(?:prefix|base)\s|prefix\s+[\w-]*:\s*<|base\s+<|_:\w|<[^<>\s]*>\s+(?:a\s|<|[\w-]*:))/i;

/** @throws {GlossaryRefused} */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new GlossaryRefused('empty');
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return { is: 'workbook' };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new GlossaryRefused('old-excel');
  const start = [...bytes.subarray(0, 400)]
    .filter((byte) => byte !== 0)
    .map((byte) => String.fromCharCode(byte))
    .join('');
  const first = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (/^<(?:\?xml|!|[\w.-]+(?::[\w.-]+)?(?:\s|\/|>))/.test(first) && !turtle.test(first))
    return { is: 'markup', text: markupOf(bytes) };
  const text = decoded(bytes)?.replace(/^\ufeff/, '');
  if (text === undefined) throw new GlossaryRefused('encoding');
  if (text.trim() === '') throw new GlossaryRefused('empty');
  if (text.includes('\0')) throw new GlossaryRefused('not-a-glossary');
  if (/^\s*[[{]/.test(text)) return { is: 'json', text };
  // Whole, since remarks may fill its beginning.
  return { is: turtle.test(text) ? 'turtle' : 'table', text };
}

function markupOf(bytes: Uint8Array): string {
  try {
    return partText(bytes);
  } catch (error) {
    if (error instanceof UnknownEncoding) throw new GlossaryRefused('encoding');
    throw error;
  }
}
