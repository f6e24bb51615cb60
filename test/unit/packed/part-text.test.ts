import { expect, test } from 'vitest';
import { partText } from '../../../packed/part-text.ts';

const text = `<å> – 😀${'x'.repeat(20_000)}`;
const units = [...text].flatMap((sign) => sign.split('')).map((unit) => unit.charCodeAt(0));

test.each<[string, number[]]>([
  ['UTF-8', [...new TextEncoder().encode(text)]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]],
  ['UTF-16, the low byte first', [0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])]],
  ['UTF-16, the high byte first', [0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])]],
])('a part in %s', (_, bytes) => {
  expect(partText(Uint8Array.from(bytes))).toBe(text);
});
