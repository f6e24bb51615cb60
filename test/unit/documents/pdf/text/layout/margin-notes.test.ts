import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const body = [
  'Psykisk ohälsa är vanligare bland unga kvinnor än bland män,',
  'och skillnaderna har ökat sedan mätningarna började. Insatser',
  'som bygger på universell prevention når alla, medan selektiv',
  'prevention riktas till grupper med förhöjd risk. Nämnden följer',
  'upp målen varje höst och redovisar vilka psykiska besvär som',
  'invånarna själva uppger. Civilsamhället bidrar med mötesplatser',
  'där ensamhet bryts och där den som behöver stöd kan få det.',
];
/** Behind which line of the body each line of a note is written, and how far down it stands. */
const notes = [
  { behind: 0, y: 102, text: 'Psykisk hälsa i skolan' },
  { behind: 4, y: 162, text: 'Vem som har ansvaret' },
  { behind: 5, y: 172, text: 'för psykisk ohälsa' },
];

test.each([
  ['to the left', 190, 60, 8],
  ['to the left, nearly as large', 200, 60, 10],
  ['to the right', 60, 420, 8],
])(
  'notes in the margin %s, written as one reads, stand beside the sentence and not in it',
  async (_, x, noteX, size) => {
    const text = body.flatMap((line, i) => [
      { text: line, x, y: 100 + 15 * i, size: 11 },
      ...notes.filter(({ behind }) => behind === i).map(({ y, text }) => ({ text, x: noteX, y, size })),
    ]);
    const { all } = blocksOf(await read(writePdf([{ text }])));
    const texts = all.map((block) => block.text.replace(/\s+/g, ' '));
    expect(texts.some((one) => one.includes(body.join(' ')))).toBe(true);
    expect(texts.join(' ')).toContain('Vem som har ansvaret för psykisk ohälsa');
  },
);
