import { expect, test } from 'vitest';
import { encodedAs, isWhollyRead, partText, UnknownEncoding } from '../../../packed/part-text.ts';

const text = `<å> – 😀${'x'.repeat(20_000)}`;
const units = [...text].flatMap((sign) => sign.split('')).map((unit) => unit.charCodeAt(0));

test.each<[string, number[]]>([
  ['UTF-8', [...new TextEncoder().encode(text)]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]],
  ['UTF-16, the low byte first', [0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])]],
  ['UTF-16, the high byte first', [0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])]],
  ['UTF-16 without a mark', units.flatMap((unit) => [unit & 255, unit >> 8])],
  ['UTF-16 without a mark, the high byte first', units.flatMap((unit) => [unit >> 8, unit & 255])],
])('a part in %s, which it is written in again', (_, given) => {
  const bytes = Uint8Array.from(given);
  expect(partText(bytes)).toBe(text);
  expect(isWhollyRead(bytes)).toBe(true);
  expect(encodedAs(bytes, text)).toEqual(bytes);
});

/** Letters as bytes of their numbers. */
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const saying = (encoding: string, content: string) => `<?xml version="1.0" encoding="${encoding}"?><å>${content}</å>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string]>([
  ['ISO-8859-1', latin(saying('ISO-8859-1', 'Hälsa')), 'Hälsa'],
  ['another way to write it', latin(saying('ISO-8859-1', 'Hälsa').replaceAll('"', "'")), 'Hälsa'],
  ['windows-1252', latin(saying('windows-1252', 'H\u00e4lsa \u0096 \u0080')), 'Hälsa – €'],
  ['ISO-8859-15', latin(saying('ISO-8859-15', '\u00a4')), '€'],
  ['us-ascii, with letters that it lacks', latin(saying('us-ascii', 'Hälsa')), 'Hälsa'],
  ['UTF-8 by the name of UTF-16', utf8(saying('utf-16', 'Hälsa')), 'Hälsa'],
  ['UTF-8 by a name that nobody knows', utf8(saying('svensk', 'Hälsa')), 'Hälsa'],
])('a part that says %s, which becomes UTF-8 where it is written', (_, bytes, expected) => {
  const text = partText(bytes);
  expect(text).toMatch(`<å>${expected}</å>`);
  expect(isWhollyRead(bytes)).toBe(true);
  expect(new TextDecoder().decode(encodedAs(bytes, text))).toBe(
    text.replace(/encoding=(["']).*?\1/, 'encoding=$1UTF-8$1'),
  );
});

test('the mark of a part counts for more than what it says', () => {
  expect(partText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(saying('ISO-8859-1', 'Hälsa'))]))).toContain('Hälsa');
});

test.each<[string, Uint8Array]>([
  ['UTF-8', latin(saying('UTF-8', 'Hälsa'))],
  ['nothing', latin('<å>Hälsa</å>')],
  ['Shift_JIS', latin(saying('Shift_JIS', '\u0081'))],
])('a part that says %s and has other bytes is read, and told from one that can be written', (_, bytes) => {
  expect(partText(bytes)).toContain('\ufffd');
  expect(isWhollyRead(bytes)).toBe(false);
});

test('a part in an encoding that nobody knows isn’t read', () => {
  expect(() => partText(latin(saying('svensk', 'Hälsa')))).toThrow(UnknownEncoding);
  expect(isWhollyRead(latin(saying('svensk', 'Hälsa')))).toBe(false);
});
