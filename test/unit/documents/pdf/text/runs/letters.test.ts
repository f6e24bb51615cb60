import { expect, test } from 'vitest';
import { usualWidth } from '../../../../../../documents/pdf/text/runs/letter-widths.ts';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

async function textsOf(text: readonly WrittenText[]): Promise<string[]> {
  return [...blocksOf(await read(writePdf([{ text }]))).all].map((block) => block.text.replaceAll('\n', ' / '));
}

const line = { x: 70, y: 100 };
const prose = ['Tillgången till stöd ska vara lika över hela länet, och', 'varje kommun redovisar hur den når dit.'];
/** The same words a little to the side, as bold type is imitated. */
const shades = (text: string, by: readonly (readonly [number, number])[], more: Partial<WrittenText> = {}) =>
  by.map(([x, y]) => ({ text, x: 70 + x, y: 100 + y, size: 16, ...more }));

test.each<[string, WrittenText[], string[]]>([
  [
    'a written space that is narrow',
    [
      { text: 'En ', ...line },
      { text: 'god', x: 86.5, y: 100, font: 'F2' },
      { text: ' ', x: 105.6, y: 100, wordSpacing: -1.7 },
      { text: 'vård', x: 107.4, y: 100, font: 'F2' },
    ],
    ['En god vård'],
  ],
  [
    'bold by a second drawing',
    shades('Tillit i vården', [
      [0, 0],
      [0.4, 0],
    ]),
    ['Tillit i vården'],
  ],
  [
    'bold by four drawings',
    shades('Tillit', [
      [0, 0],
      [0.3, 0],
      [0, 0.3],
      [0.3, 0.3],
    ]),
    ['Tillit'],
  ],
  [
    'a shadow',
    shades('Tillit i vården', [
      [0, 0],
      [1.2, 1.2],
    ]),
    ['Tillit i vården'],
  ],
  [
    'a shadow beside which narrow letters lie',
    shades('I vården är tillit i sikte', [
      [2, 2],
      [0, 0],
    ]),
    ['I vården är tillit i sikte'],
  ],
  [
    'a shadow of letters that are put one by one',
    [1.9, 0].flatMap((by) =>
      [...'Tillit'].map((letter, i) => {
        const x = 70 + ([0, 9.8, 13.4, 16.9, 20.5, 24][i] ?? 0);
        return { text: letter, x: x + by, y: 100 + by, size: 16 };
      }),
    ),
    ['Tillit'],
  ],
  [
    'bold by a second drawing in other pieces',
    [
      ...shades('Tillit i vården', [[0, 0]]),
      ...shades('Tillit', [[0.3, 0]]),
      { text: 'i vården', x: 103.2, y: 100, size: 16 },
    ],
    ['Tillit i vården'],
  ],
  [
    'bold letter by letter',
    [...'Tillit'].flatMap((letter, i) => {
      const x = 70 + ([0, 9.8, 13.4, 16.9, 20.5, 24][i] ?? 0);
      return [0, 0.35].map((by) => ({ text: letter, x: x + by, y: 100, size: 16 }));
    }),
    ['Tillit'],
  ],
  [
    'double letters stay',
    [{ text: 'Tillgänglighet: allt, illa, 100 000, www', ...line }],
    ['Tillgänglighet: allt, illa, 100 000, www'],
  ],
  [
    'letters of a word that was written in pieces',
    [
      { text: 'al', ...line },
      { text: 'la', x: 78.6, y: 100 },
    ],
    ['alla'],
  ],
  [
    'the text layer of an OCR engine over the text',
    [
      ...column(70, 100, prose),
      ...prose.flatMap((words, row) =>
        words.split(' ').map((text, i) => {
          const before = words.split(' ').slice(0, i);
          const x = 71 + usualWidth(before.map((word) => `${word} `).join('')) * 11;
          return {
            text: text.replace('länet', 'lanet'),
            x,
            y: 101 + row * 14,
            size: 10,
            stretch: 1.08 + i / 100,
            font: 'F3' as const,
            invisible: true,
          };
        }),
      ),
    ],
    [prose.join(' / ')],
  ],
  ['words set wide', [{ text: 'TILLIT', ...line, letterSpacing: 5 }], ['TILLIT']],
  [
    'words set wide, in a row',
    [{ text: 'G O D  V Å R D'.replace('  ', '   '), ...line, letterSpacing: 1 }],
    ['GOD VÅRD'],
  ],
  [
    'emphasis set wide within a line',
    [
      { text: 'Det ska vara ', ...line },
      { text: 'lika vård', x: 135, y: 100, letterSpacing: 3 },
      { text: 'för alla.', x: 212, y: 100 },
    ],
    ['Det ska vara lika vård för alla.'],
  ],
  ['the columns of a table', [{ text: 'Klass A B C D E F', ...line }], ['Klass A B C D E F']],
  [
    'a large first letter over two lines',
    [
      { text: 'T', x: 70, y: 114, size: 36 },
      ...column(94, 100, ['illit är grunden för det som görs', 'i vården och skolan, och den kräver']),
      ...column(70, 128, ['att den som leder arbetet har tid för det.']),
    ],
    [
      'Tillit är grunden för det som görs / i vården och skolan, och den kräver / att den som leder arbetet har tid för det.',
    ],
  ],
  [
    'a large first letter that was written last, of three lines, behind a quote',
    [
      ...column(116, 100, [
        'illit är det som all vård bygger på',
        'i vården och skolan, och den kräver',
        'tid för alla i hela länet, sa hon.”',
      ]),
      { text: '”T', x: 70, y: 128, size: 46 },
    ],
    [
      '”Tillit är det som all vård bygger på / i vården och skolan, och den kräver / tid för alla i hela länet, sa hon.”',
    ],
  ],
  [
    'a large first letter on its line',
    [
      { text: 'T', ...line, size: 24 },
      { text: 'illit är grunden.', x: 85.2, y: 100 },
    ],
    ['Tillit är grunden.'],
  ],
  [
    'a large first letter that is a word',
    [
      { text: 'I', x: 70, y: 114, size: 36 },
      ...column(82, 100, ['skolan och vården är tilliten', 'grunden för det som görs.']),
    ],
    ['I skolan och vården är tilliten / grunden för det som görs.'],
  ],
  [
    'a large first letter that is none',
    [
      { text: 'I', x: 70, y: 114, size: 36 },
      ...column(82, 100, ['nsatserna i vården är lika', 'för alla som bor här.']),
    ],
    ['Insatserna i vården är lika / för alla som bor här.'],
  ],
  [
    'dots that are drawn by themselves over the next letter',
    [
      { text: 'god h', ...line },
      { text: '\xa8', x: 98.7, y: 100 },
      { text: 'alsa', x: 97.5, y: 100 },
    ],
    ['god h¨alsa'],
  ],
  [
    'dots that are drawn by themselves over the last letter',
    [
      { text: 'god ha', ...line },
      { text: '\xa8', x: 98.7, y: 100 },
      { text: 'lsa idag', x: 103.6, y: 100 },
    ],
    ['god ha¨lsa idag'],
  ],
  ['loose dots before their letters', [{ text: 'v\xa8ard f\xa8or alla', ...line }], ['v¨ard f¨or alla']],
])('%s', async (_name, text, expected) => {
  expect(await textsOf(text)).toEqual(expected);
});
