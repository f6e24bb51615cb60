/** Why a file isn't read at all. */
export type FileRefusal = 'empty' | 'too-large' | 'old-excel' | 'not-a-list' | 'broken' | 'no-rows';

export type FileContent =
  | { kind: 'json'; text: string }
  | { kind: 'csv'; text: string }
  | { kind: 'xlsx'; bytes: Uint8Array }
  | { refused: FileRefusal };

/** In bytes: 2,000 comments with long texts are some megabytes. */
const largest = 50e6;

/** What a file is, by what stands in it: names are often wrong, and none of ours says more. */
export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > largest) return { refused: 'too-large' };
  if (begins(bytes, [0x50, 0x4b, 3, 4])) return { kind: 'xlsx', bytes };
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { refused: 'old-excel' };
  const text = textOf(bytes);
  // NUL is written as _x0000_ by whoever writes lists; a program's own file has it all over.
  if (text.slice(0, 4096).includes('\0') || text.startsWith('%PDF-')) return { refused: 'not-a-list' };
  if (text.trim() === '') return { refused: 'empty' };
  return { kind: /^\s*[[{]/.test(text) ? 'json' : 'csv', text };
}

const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, i) => bytes[i] === byte);

/** UTF-8; else as Excel saves "CSV" and "Unicode text" on a Swedish Windows. */
function textOf(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
