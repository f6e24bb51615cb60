import { DocxUnreadable } from './docx-unreadable.ts';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text with the characters that its references stand for. Only XML's own are known: a part that defines others isn't read. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));|&/gi, (_, decimal, hex, name) => {
    if (name !== undefined) {
      if (Object.hasOwn(named, name)) return named[name] ?? '';
    } else if (decimal !== undefined || hex !== undefined) {
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    }
    throw new DocxUnreadable('damaged');
  });
}
