import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { blocksOfPdf } from '../../../../commands/documents/pdf-blocks.ts';
import { damageIn } from '../../../../documents/pdf/file/damage-told.ts';
import { PageDamage } from '../../../../documents/pdf/reading/page-damage.ts';
import { PageStates } from '../../../../documents/pdf/reading/page-states.ts';
import { line, pdfOfPages, type RawPage } from '../../../pdf-files/pdf-objects.ts';

const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-damaged-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Packed content of which all from one byte on is something else. */
function packed(content: string, from = Number.POSITIVE_INFINITY): RawPage {
  const bytes = deflateSync(content).map((byte, i) => (i >= from ? 0xff : byte));
  return { content: String.fromCharCode(...bytes), packed: true };
}

const text = line('Om samskapande i hela regionen');
const many = Array.from({ length: 30 }, (_, i) => line(`Rad ${i} om samskapande`, 700 - 20 * i)).join('\n');

test.each<[string, RawPage, string[], string[]]>([
  ['is whole', { content: text }, [], []],
  ['is whole and packed', packed(many), [], []],
  ['is blank', { content: '' }, ['har ingen text'], []],
  ['is packed and hurt from the beginning on', packed(many, 2), [], ['Sidan 2 är inte med: den är skadad.']],
  ['has become nonsense', { content: 'BT /F1 12 T6 (Om) T5 ET' }, [], ['Sidan 2 är inte med: den är skadad.']],
  ['names a font that isn’t there, and is drawn in another', { content: text.replace('/F1', '/F9') }, [], []],
  [
    'has lost some of it',
    { content: `${text} BT 12 Tf (borta) Tj ET` },
    [],
    ['Sidan 2 är skadad i filen, så text kan saknas där.'],
  ],
])('a page that %s is told as that', async (_name, page, expected, expectedUnread) => {
  const file = join(folder, 'a.pdf');
  writeFileSync(file, pdfOfPages([{ content: text }, page, { content: text }]));
  const [told, unread]: string[][] = [[], []];
  await blocksOfPdf(
    file,
    (sentence) => void told?.push(sentence),
    (sentence) => void unread?.push(sentence),
  );
  expect(unread).toEqual(expectedUnread);
  expect(told).toEqual(expected.map((words) => expect.stringContaining(words)));
});

describe('what PDF.js says', () => {
  test.each([
    ['Warning: Skipping command Tj: expected 1 args, but received 0 args.', 'content'],
    [
      'Warning: ensureStateFont: "FormatError: Missing setFont (Tf) operator before text rendering operator.".',
      'content',
    ],
    ['Info: Bad encoding in flate stream', 'stream'],
    ['Warning: loadFont - translateFont failed: "FormatError: x".', 'font'],
    // Of drawings, of what sound files have too, and of what isn't the page's.
    ['Warning: Skipping command re: expected 4 args, but received 3 args.', undefined],
    ['Warning: Badly formatted number: minus sign in the middle', undefined],
    ['Warning: TT: undefined function: 21', undefined],
    ['Info: Unable to recover a standard glyph name for: g21', undefined],
  ])('%s', (said, expected) => {
    expect(damageIn(said)).toBe(expected);
  });

  test('is of the page that is being read; of a font it is of all that come', () => {
    const damage = new PageDamage();
    damage.take('content');
    damage.begin(2);
    damage.take('stream');
    damage.begin(3);
    damage.take('content');
    expect([1, 2, 3, 4].map((page) => damage.of(page))).toEqual([undefined, 'likely', 'sure', undefined]);
    damage.take('font');
    expect(damage.of(4)).toBe('likely');
  });
});

test('a damaged page lacks no text that could be read off a picture: it isn’t read, or not all of it', () => {
  const states = new PageStates(4);
  const page = (number: number, layer: 'good' | 'missing' | 'damaged', damaged?: true) =>
    states.take({ is: 'page', page: { number, layer, added: [], unread: [], ...(damaged && { damaged }) } });
  page(1, 'good', true);
  page(2, 'damaged', true);
  page(3, 'missing');
  page(4, 'damaged');
  expect(states.pagesRead(undefined, [1, 2, 3])).toMatchObject({
    ...{ read: 4, missing: 1, textless: [3], damaged: [1], cut: [1] },
    unread: [
      { why: 'damaged', from: 2, to: 2 },
      { why: 'damaged', from: 4, to: 4 },
    ],
  });
});
