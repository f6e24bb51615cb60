import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PdfChange } from '../../../../../../documents/pdf/text/across-pages/splices.ts';
import type { PdfBlock } from '../../../../../../documents/pdf/text/layout/pdf-block.ts';
import { PdfBlocks } from '../../../../../../documents/pdf/text/pdf-blocks.ts';
import { blocksOf, type PdfSource, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, writePdf } from '../../../../../pdf-files/pdf-writer.ts';
import { shared } from '../../../../../shared.ts';

const documents = ['strategi', 'strategi-skannad-ocr', 'dir-2016-15', 'afs-2011-19', 'remissvar'];
const needsShared = test.skipIf(!shared('documents/strategi.pdf'));

/** Pages with running headers, page numbers, and a paragraph that goes on over each page's end. */
const longBook = (pages: number) =>
  writePdf(
    Array.from({ length: pages }, (_, i) => ({
      text: [
        {
          text: i % 2 === 0 ? 'Strategi för psykisk hälsa' : 'Region Älvmarken',
          x: i % 2 === 0 ? 300 : 70,
          y: 40,
          size: 9,
        },
        { text: `${(i % 7) + 1}. Kapitel`, x: 70, y: 300, size: 16, font: 'F2' as const },
        ...column(70, 130, ['som fortsätter på sidan efter den där den började.']),
        ...column(70, 746, [
          'Psykisk hälsa är mer än frånvaro av ohälsa, och det gäller alla, var de än',
          `bor. I del ${(i * 7) % 13} börjar ett stycke som inte har sitt slut på samma`,
        ]),
        { text: `${i + 1}`, x: 290, y: 815, size: 9 },
      ],
    })),
  );

/** What doesn't depend on the ids that the blocks happened to get. */
const plain = (blocks: readonly PdfBlock[]) => blocks.map(({ id: _, ...block }) => block);

function spliced(changes: readonly PdfChange[]): PdfBlock[] {
  const list: PdfBlock[] = [];
  for (const { at, removed, put } of changes) {
    expect(at + removed).toBeLessThanOrEqual(list.length);
    list.splice(at, removed, ...put);
  }
  return list;
}

/** As they come when one reads in the middle first, then jumps to the end. */
const orders: [string, (count: number) => number[]][] = [
  ['backwards', (count) => Array.from({ length: count }, (_, i) => count - 1 - i)],
  ['from the middle', (count) => Array.from({ length: count }, (_, i) => (i + (count >> 1)) % count)],
  [
    'by leaps',
    (count) =>
      Array.from({ length: count }, (_, i) => (i * 7) % count).filter((page, i, all) => all.indexOf(page) === i),
  ],
];

function inOrder(source: PdfSource, order: readonly number[]): { blocks: PdfBlocks; changes: PdfChange[] } {
  const blocks = new PdfBlocks({ pages: source.pages.length, outline: source.outline });
  const rest = source.pages.map((_, i) => i).filter((i) => !order.includes(i));
  const changes = [...order, ...rest].flatMap((i) => blocks.put(source.pages[i] as never));
  expect(changes.some(({ complete }) => complete)).toBe(false);
  changes.push(...blocks.finish());
  return { blocks, changes };
}

async function sources(): Promise<PdfSource[]> {
  const own = [longBook(12)];
  const others = documents.map((name) => readFileSync(shared(`documents/${name}.pdf`) as string));
  return Promise.all([...own, ...others].map(read));
}

needsShared(
  'pages come in any order: the blocks are the same, and so is the list that the splices make (needs ../shared)',
  async () => {
    for (const source of await sources()) {
      const expected = plain(blocksOf(source).all);
      for (const [, order] of orders) {
        const { blocks, changes } = inOrder(source, order(source.pages.length));
        expect(plain(blocks.all)).toEqual(expected);
        expect(spliced(changes)).toEqual(blocks.all);
        expect(changes.at(-1)?.complete).toBe(true);
      }
    }
  },
);

needsShared(
  'every character of a block stands in a text item, or is white space of ours (needs ../shared)',
  async () => {
    for (const { pages, outline } of await sources()) {
      const items = pages.map(({ content }) => content.items.flatMap((item) => ('str' in item ? [item.str] : [])));
      for (const { text, pieces } of blocksOf({ pages, outline }).all) {
        const left = [...text];
        for (const { page, item, from, to, start } of pieces) {
          expect(text.slice(start, start + to - from)).toBe(items[page - 1]?.[item]?.slice(from, to));
          left.fill('', start, start + to - from);
        }
        expect(left.join('').trim()).toBe('');
      }
    }
  },
);

test('a block that stays as it was keeps its id', async () => {
  const { pages } = await read(longBook(12));
  const blocks = new PdfBlocks({ pages: pages.length });
  for (const page of pages.slice(0, 11)) blocks.put(page);
  const before = new Map(blocks.all.map(({ id, text }) => [text, id]));
  blocks.put(pages[11] as never);
  blocks.finish();
  const kept = blocks.all.filter(({ id, text }) => before.get(text) === id);
  expect(kept.length).toBeGreaterThanOrEqual(before.size - 2);
  expect(new Set(blocks.all.map(({ id }) => id)).size).toBe(blocks.all.length);
});

test('five hundred pages: headers and numbers apart, a paragraph over each page end', async () => {
  const blocks = blocksOf(await read(longBook(500)));
  expect(blocks.all.filter(({ text }) => /Strategi för|Älvmarken|^\d+$/.test(text))).toEqual([]);
  expect(blocks.furnitureOf(250).map(({ text }) => text)).toEqual(['Region Älvmarken', '250']);
  const over = blocks.all.filter(({ text }) => text.includes('börjar ett stycke') && text.includes('som fortsätter'));
  expect(over).toHaveLength(499);
});
