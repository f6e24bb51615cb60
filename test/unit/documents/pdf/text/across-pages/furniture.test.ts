import { expect, test } from 'vitest';
import { blocksOf, type PdfSource, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, type WrittenPage, type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const pages = (count: number, text: (page: number) => WrittenText[]): WrittenPage[] =>
  Array.from({ length: count }, (_, i) => ({ text: text(i + 1) }));

/** Lines of prose that differ from page to page, in sentences that run on from line to line. */
const prose = (page: number, count = 12): string[] =>
  Array.from(
    { length: count },
    (_, i) => `del ${page * 31 + i * 7} av det som nämnden beslutar om i länet gäller alla`,
  );

const header = { text: 'Region Älvmarken', x: 70, y: 40, size: 9 };
const themes = ['Hälsa', 'Skola', 'Fritid', 'Arbete', 'Boende', 'Vård'];
const row = (y: number, ...cells: string[]): WrittenText[] => cells.map((text, i) => ({ text, x: 70 + 150 * i, y }));

test.each<[string, WrittenPage[], string[]]>([
  ['lines with wide room between them', pages(6, (page) => column(70, 80, prose(page, 26), 27)), []],
  [
    'a heading of its own on every page',
    pages(6, (page) => [
      { text: themes[page - 1] ?? '', x: 70, y: 72, size: 12, font: 'F2' },
      ...column(70, 107, prose(page)),
    ]),
    [],
  ],
  [
    'a small label of its own on every page',
    pages(6, (page) => [
      { text: themes[page - 1] ?? '', x: 70, y: 60, size: 8, font: 'F2' },
      ...column(70, 107, prose(page)),
    ]),
    [],
  ],
  [
    'the same heading on some pages in turn',
    pages(8, (page) => [
      { text: page < 4 ? 'Psykisk hälsa' : 'Mål', x: 60, y: 60, size: 24, font: 'F2' },
      ...column(70, 120, prose(page, 6), 24, { size: 18 }),
    ]),
    [],
  ],
  [
    'a title on both pages',
    pages(2, (page) => [{ text: 'Plan för psykisk hälsa', x: 70, y: 70, size: 16 }, ...column(70, 110, prose(page))]),
    [],
  ],
  [
    'items with room between them, the first one the same on each page',
    pages(5, (page) =>
      column(
        70,
        67,
        ['psykisk hälsa', ...prose(page, 24)].map((text) => `• ${text}`),
        28,
      ),
    ),
    [],
  ],
  [
    "a table's first row, the same on each page, in bold",
    pages(5, (page) => [
      ...row(66, 'Psykisk hälsa', 'Nämnden', '2026').map((cell) => ({ ...cell, font: 'F2' as const })),
      ...Array.from({ length: 20 }, (_, i) =>
        row(96 + 30 * i, `Åtgärd ${page * i}`, `Nämnd ${i}`, `${2030 - i}`),
      ).flat(),
    ]),
    [],
  ],
  [
    'notes in small type that begin with their numbers',
    pages(5, (page) => [
      ...column(70, 100, prose(page, 20)),
      ...column(70, 770, [`${page * 2 - 1} A.a. s. ${page * 9}.`, `${page * 2} A.a. s. ${page * 5}.`], 10, { size: 8 }),
    ]),
    [],
  ],
  [
    'a sentence at the foot in which a figure counts as the pages do',
    pages(5, (page) => [
      ...column(70, 100, prose(page, 20)),
      { text: `${page} procent av de unga har psykisk ohälsa`, x: 70, y: 815 },
    ]),
    [],
  ],
  [
    'a figure behind a verb at the foot',
    pages(5, (page) => [...column(70, 100, prose(page, 20)), { text: `Andelen är ${page}`, x: 70, y: 815 }]),
    [],
  ],
  [
    'a figure within words at the foot, in small type',
    pages(5, (page) => [
      ...column(70, 100, prose(page, 20)),
      { text: `Högst ${page} procent till år 2030`, x: 70, y: 815, size: 9 },
    ]),
    [],
  ],
  [
    'notes of which each page has one',
    pages(5, (page) => [
      ...column(70, 100, prose(page, 20)),
      { text: `${page} Se Folkhälsomyndigheten 2020.`, x: 70, y: 815, size: 8 },
    ]),
    [],
  ],
  [
    'the same sentence at each foot, as large as the text',
    pages(5, (page) => [
      ...column(70, 100, prose(page, 20)),
      { text: 'Målet är en god psykisk hälsa.', x: 70, y: 815 },
    ]),
    [],
  ],
  [
    'a year in bold on each page',
    pages(5, (page) => [{ text: `${2020 + page}`, x: 70, y: 66, font: 'F2' }, ...column(70, 100, prose(page))]),
    [],
  ],
])('%s is text', async (_, written, expected) => {
  const source = await read(writePdf(written));
  expect(furnitureIn(source).flat()).toEqual(expected);
});

test.each<[string, WrittenPage[], string[]]>([
  [
    'a header and numbers',
    pages(5, (page) => [header, ...column(70, 100, prose(page)), { text: `${page}`, x: 290, y: 815, size: 9 }]),
    ['Region Älvmarken', '3'],
  ],
  [
    'numbers that go on from another file',
    pages(5, (page) => [...column(70, 100, prose(page)), { text: `Sida ${page + 40} av 90`, x: 290, y: 815 }]),
    ['Sida 43 av 90'],
  ],
  [
    'a footer that ends with the page’s number',
    pages(5, (page) => [...column(70, 100, prose(page)), { text: `Plan för hälsa ${page}`, x: 70, y: 815 }]),
    ['Plan för hälsa 3'],
  ],
  [
    'a footer that begins with it',
    pages(5, (page) => [...column(70, 100, prose(page)), { text: `${page} Plan för hälsa`, x: 70, y: 815, size: 9 }]),
    ['3 Plan för hälsa'],
  ],
  [
    'a footer with it in its middle',
    pages(5, (page) => [
      ...column(70, 100, prose(page)),
      { text: `Dnr 2026/12 – sida ${page} av 5 – Plan för hälsa`, x: 70, y: 815 },
    ]),
    ['Dnr 2026/12 – sida 3 av 5 – Plan för hälsa'],
  ],
  [
    "a header in the text's type, apart in the margin",
    pages(5, (page) => [{ ...header, size: 11 }, ...column(70, 100, prose(page))]),
    ['Region Älvmarken'],
  ],
  [
    'a header over lines with wide room between them',
    pages(5, (page) => [header, ...column(70, 80, prose(page, 26), 27), { text: `${page}`, x: 290, y: 815 }]),
    ['Region Älvmarken', '3'],
  ],
  [
    'headers that name chapters, one of a single page',
    pages(9, (page) => [
      {
        text: `Kapitel om ${page < 3 ? 'mål' : page === 3 ? 'skola' : page < 7 ? 'vård' : 'arbete'}`,
        x: 70,
        y: 40,
        size: 8,
      },
      ...column(70, 100, prose(page)),
    ]),
    ['Kapitel om skola'],
  ],
])('%s: furniture', async (_, written, expected) => {
  const source = await read(writePdf(written));
  expect(furnitureIn(source)[2]).toEqual(expected);
});

test('what a file marks as no part of its text is text where nothing else says so', async () => {
  const source = await read(
    writePdf(
      pages(5, (page) => [header, ...column(70, 100, prose(page)), { text: `${page}`, x: 290, y: 815, size: 9 }]),
    ),
  );
  const marked = source.pages.map((page) => {
    const isInMiddle = (item: (typeof page.content.items)[number]) =>
      'str' in item && (item.transform[5] ?? 0) > 100 && (item.transform[5] ?? 0) < 700;
    const begin = { type: 'beginMarkedContentProps', tag: 'Artifact' };
    const [inside, outside] = [true, false].map((is) => page.content.items.filter((item) => isInMiddle(item) === is));
    return {
      ...page,
      content: { items: [...(outside ?? []), begin, ...(inside ?? []), { type: 'endMarkedContent' }] },
    };
  });
  expect(furnitureIn({ pages: marked, outline: null })).toEqual(
    [1, 2, 3, 4, 5].map((i) => ['Region Älvmarken', `${i}`]),
  );
});

function furnitureIn(source: PdfSource): string[][] {
  const blocks = blocksOf(source);
  return source.pages.map((_, i) => blocks.furnitureOf(i + 1).map(({ text }) => text));
}
