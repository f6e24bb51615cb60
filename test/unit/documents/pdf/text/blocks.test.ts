import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOfHtml } from '../../../../../commands/documents/html-blocks.ts';
import type { Block } from '../../../../../documents/block.ts';
import type { PdfBlock } from '../../../../../documents/pdf/text/layout/pdf-block.ts';
import { blocksOf, read } from '../../../../pdf-files/pdf-source.ts';
import { column, type WrittenPage, writePdf } from '../../../../pdf-files/pdf-writer.ts';

const told = ({ kind, level, text }: PdfBlock) => `${kind}${level || ''}: ${text.replaceAll('\n', ' / ')}`;

const prose = [
  'Psykisk hälsa är mer än frånvaro av ohälsa. Den som mår bra klarar livets',
  'vanliga påfrestningar och bidrar till det samhälle som hon lever i, och det',
  'gäller var hon än bor och hur gammal hon än är.',
];
const wide = { size: 11 };
const heading = { size: 16, font: 'F2' as const };

test.each<[string, WrittenPage[], string[]]>([
  [
    'a heading and paragraphs, apart by space',
    [
      {
        text: [
          { text: 'Syfte', x: 70, y: 100, ...heading },
          ...column(70, 130, prose),
          ...column(70, 190, ['Planen gäller till 2030.']),
        ],
      },
    ],
    ['heading1: Syfte', `paragraph: ${prose.join(' / ')}`, 'paragraph: Planen gäller till 2030.'],
  ],
  [
    'paragraphs without space between, their first lines drawn in',
    [
      {
        text: [
          ...column(70, 100, prose),
          { text: 'Vi följer upp planen varje år och redovisar för nämnden vad som', x: 82, y: 142 },
          ...column(70, 156, ['har gjorts.']),
        ],
      },
    ],
    [
      `paragraph: ${prose.join(' / ')}`,
      'paragraph: Vi följer upp planen varje år och redovisar för nämnden vad som / har gjorts.',
    ],
  ],
  [
    'words that are broken, written in parts and raised',
    [
      {
        text: [
          { text: 'psykiskt väl-', x: 70, y: 100 },
          { text: 'befinnande och häl', x: 70, y: 114 },
          { text: 'sa', x: 160.4, y: 114 },
          { text: '1', x: 172.6, y: 110, size: 7 },
          { text: 'hos alla', x: 182, y: 114 },
        ],
      },
    ],
    ['paragraph: psykiskt väl- / befinnande och hälsa1 hos alla'],
  ],
  [
    'a line that its author has broken within a sentence',
    [{ text: column(70, 100, [prose[0] as string, 'vanliga påfrestningar och bidrar till', ...prose.slice(1)]) }],
    [`paragraph: ${prose[0]} / vanliga påfrestningar och bidrar till / ${prose.slice(1).join(' / ')}`],
  ],
  [
    'items whose bullets are drawn, of more than a line, behind a line that was filled',
    [
      {
        text: column(70, 100, [
          'För att fler ska må bra hela livet ska vi under de kommande åren i länet:',
          'främja hälsa i alla de vardagsmiljöer där människor lever sina liv, också',
          'i skolan och på arbetet',
          'förebygga ohälsa genom tidiga insatser som når dem som har störst behov',
          'av stöd',
        ]),
      },
    ],
    [
      'paragraph: För att fler ska må bra hela livet ska vi under de kommande åren i länet: / främja hälsa i alla de vardagsmiljöer där människor lever sina liv, också / i skolan och på arbetet',
      'paragraph: förebygga ohälsa genom tidiga insatser som når dem som har störst behov / av stöd',
    ],
  ],
  [
    'lists: bullets, numbers, letters; labels that were written last',
    [
      {
        text: [
          ...column(70, 100, ['Vi ska:']),
          ...column(90, 114, ['främja hälsa i alla', 'vardagsmiljöer', 'förebygga ohälsa']),
          ...column(70, 170, ['1. Kartlägg', '2. Åtgärda', 'a) snabbt', 'b) klokt']),
          { text: '•', x: 76, y: 114 },
          { text: '•', x: 76, y: 142 },
        ],
      },
    ],
    [
      'paragraph: Vi ska:',
      'list-item: • främja hälsa i alla / vardagsmiljöer',
      'list-item: • förebygga ohälsa',
      'list-item: 1. Kartlägg',
      'list-item: 2. Åtgärda',
      'list-item: a) snabbt',
      'list-item: b) klokt',
    ],
  ],
  [
    'two columns, one written after the other, under a heading over both',
    [
      {
        text: [
          { text: 'Vägledande principer', x: 70, y: 80, ...heading },
          ...column(
            70,
            110,
            ['Nämnder och bolag ska beakta de', 'vägledande principerna i alla beslut', 'som rör barn.'],
            14,
            wide,
          ),
          ...column(
            310,
            110,
            ['Samverkan med länets kommuner och', 'civilsamhället är central för att nå', 'målen.'],
            14,
            wide,
          ),
        ],
      },
    ],
    [
      'heading1: Vägledande principer',
      'paragraph: Nämnder och bolag ska beakta de / vägledande principerna i alla beslut / som rör barn.',
      'paragraph: Samverkan med länets kommuner och / civilsamhället är central för att nå / målen.',
    ],
  ],
  [
    'two columns written across, line by line, and a heading between',
    [
      {
        text: [
          ...across(
            100,
            [
              'Nämnder och bolag ska beakta de',
              'vägledande principerna i alla beslut',
              'som rör barn och unga i länet och i',
              'de kommuner som deltar.',
            ],
            [
              'Samverkan med länets kommuner och',
              'civilsamhället är central för att nå',
              'de mål som regionen har antagit för',
              'perioden till och med 2030.',
            ],
          ),
          { text: 'Uppföljning', x: 70, y: 190, ...heading },
          ...column(70, 220, prose),
        ],
      },
    ],
    [
      'paragraph: Nämnder och bolag ska beakta de / vägledande principerna i alla beslut / som rör barn och unga i länet och i / de kommuner som deltar.',
      'paragraph: Samverkan med länets kommuner och / civilsamhället är central för att nå / de mål som regionen har antagit för / perioden till och med 2030.',
      'heading1: Uppföljning',
      `paragraph: ${prose.join(' / ')}`,
    ],
  ],
  [
    'a title that was written last is read first',
    [{ text: [...column(70, 130, prose), { text: 'Syfte', x: 70, y: 100, ...heading }] }],
    ['heading1: Syfte', `paragraph: ${prose.join(' / ')}`],
  ],
  [
    'a page that is turned, with its text upright for who sees it so',
    [
      {
        width: 842,
        height: 595,
        rotate: 90,
        text: prose.map((text, i) => ({ text, x: 100 + 14 * i, y: 525, turns: 1 })),
      },
    ],
    [`paragraph: ${prose.join(' / ')}`],
  ],
  [
    'a name along the margin is read behind the text',
    [{ text: [{ text: 'Region Älvmarken', x: 30, y: 500, turns: 1 }, ...column(70, 100, prose)] }],
    [`paragraph: ${prose.join(' / ')}`, 'paragraph: Region Älvmarken'],
  ],
  [
    'a paragraph over a page end is one block, with header, page number and footnote left out of it',
    ['och bolag ska enligt planen främja psykiskt väl-', 'befinnande i alla vardagsmiljöer där människor vistas.'].map(
      (text, i) => ({
        text: [
          { text: 'Region Älvmarken', x: 70, y: 40, size: 9 },
          ...column(
            70,
            i === 0 ? 690 : 100,
            i === 0
              ? [...prose.slice(0, 2), 'gäller alla åldrar i hela länet, i stad som på landsbygd, och nämnder', text]
              : [text],
          ),
          ...(i === 0
            ? column(70, 770, ['1 Med vardagsmiljöer avses hem och skola.'], 10, { size: 8 })
            : column(70, 130, ['Vi följer upp planen.'])),
          { text: `${i + 1} (2)`, x: 290, y: 815, size: 9 },
        ],
      }),
    ),
    [
      `paragraph: ${prose.slice(0, 2).join(' / ')} / gäller alla åldrar i hela länet, i stad som på landsbygd, och nämnder / och bolag ska enligt planen främja psykiskt väl- / befinnande i alla vardagsmiljöer där människor vistas.`,
      'footnote: 1 Med vardagsmiljöer avses hem och skola.',
      'paragraph: Vi följer upp planen.',
    ],
  ],
  [
    'a table of contents has no headings',
    [
      {
        text: [
          { text: 'Innehåll', x: 70, y: 80, ...heading },
          ...['1 Inledning', '2 Mål', '3 Uppföljning'].flatMap((text, i) => [
            { text, x: 70, y: 110 + 16 * i, font: 'F2' as const },
            { text: `${i + 2}`, x: 500, y: 110 + 16 * i, font: 'F2' as const },
          ]),
          ...column(70, 200, prose),
        ],
      },
    ],
    [
      'heading1: Innehåll',
      'paragraph: 1 Inledning 2',
      'paragraph: 2 Mål 3',
      'paragraph: 3 Uppföljning 4',
      `paragraph: ${prose.join(' / ')}`,
    ],
  ],
  [
    'a page of twenty by twenty metres',
    [{ width: 56_693, height: 56_693, text: column(3000, 20_000, prose, 1400, { size: 1100 }) }],
    [`paragraph: ${prose.join(' / ')}`],
  ],
  ['nothing', [{ text: [] }], []],
])('%s', async (_, pages, expected) => {
  expect(blocksOf(await read(writePdf(pages))).all.map(told)).toEqual(expected);
});

function across(y: number, left: readonly string[], right: readonly string[]) {
  return left.flatMap((text, i) => [
    { text, x: 70, y: y + 14 * i },
    { text: right[i] ?? '', x: 310, y: y + 14 * i },
  ]);
}

test('the cells of a table are blocks of their own, row by row', async () => {
  const rows = [
    ['Begrepp', 'Ansvarig', 'Klart'],
    ['Psykisk', 'Nämnden', '2026'],
    ['hälsa', 'Bolagen', '2027'],
  ];
  const text = rows.flatMap((row, i) => row.map((words, j) => ({ text: words, x: 70 + 150 * j, y: 100 + 20 * i })));
  expect(blocksOf(await read(writePdf([{ text }]))).all.map(told)).toEqual(
    rows.flat().map((words) => `table-cell: ${words}`),
  );
});

/** A text as it reads: without line ends, broken words, ligatures and the labels of lists. */
const words = (text: string) =>
  text
    .replace(/(\p{Ll})[\u2010\u00ad]\n/gu, '$1')
    .replace(/\u00ad/g, '')
    .normalize('NFKC')
    .replace(/^(?:\d\.|•) /, '')
    .replace(/\s+/g, ' ')
    .trim();

const file = (name: string) => fileURLToPath(new URL(`../../../../documents/pdfs/${name}`, import.meta.url));
const headings = (blocks: readonly Block[]) =>
  blocks.filter(({ level }) => level > 0).map(({ level, text }) => [level, words(text)]);

test('a tagged PDF has the blocks of the page that was printed', async () => {
  const page = await blocksOfHtml(file('plan.html'));
  const { all } = blocksOf(await read(readFileSync(file('plan-tagged.pdf'))));
  // Chromium tags no footnotes.
  const kind = ({ kind }: Block) => (kind === 'footnote' ? 'paragraph' : kind);
  const plain = (blocks: readonly Block[]) => blocks.map((block) => [kind(block), block.level, words(block.text)]);
  expect(plain(all)).toEqual(plain(page));
});

test('without tags it has the same headings, and the same words in the same order', async () => {
  const page = await blocksOfHtml(file('plan.html'));
  const { all } = blocksOf(await read(readFileSync(file('plan-untagged.pdf'))));
  expect(headings(all)).toEqual(headings(page));
  expect(all.map(({ text }) => words(text)).join(' ')).toBe(page.map(({ text }) => words(text)).join(' '));
});
