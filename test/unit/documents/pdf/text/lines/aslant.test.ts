import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const body = [
  'Psykisk ohälsa är vanligare bland unga kvinnor än bland män,',
  'och skillnaderna har ökat sedan mätningarna började. Insatser',
  'som bygger på universell prevention når alla, medan selektiv',
  'prevention riktas till grupper med förhöjd risk. Nämnden följer',
  'upp målen varje höst och redovisar vilka psykiska besvär som',
  'invånarna själva uppger.',
];
const lines = column(60, 100, body, 15);

const told = async (text: readonly WrittenText[]) =>
  blocksOf(await read(writePdf([{ text }]))).all.map((block) => block.text.replace(/\s+/g, ' '));

const degrees = [2, 3, 5, 8, 15, 30, 45, 75, 88];
const stamps: [string, Partial<WrittenText> & { text: string; x: number }][] = [
  ['over the text', { text: 'UTKAST', x: 150, size: 40 }],
  ['beside the text', { text: 'UTKAST', x: 390, size: 40 }],
  ['as small as the text and over it', { text: 'UTKAST för intern remiss', x: 150 }],
  ['as small as the text and beside it', { text: 'UTKAST för intern remiss', x: 390 }],
];
test.each(stamps.flatMap(([where, stamp]) => degrees.map((aslant) => [aslant, where, stamp] as const)))(
  'a stamp that is turned by %i degrees, %s, is a block of its own',
  async (aslant, _, stamp) => {
    const written = { ...stamp, y: 160, aslant };
    for (const at of [0, 3]) {
      const found = await told([...lines.slice(0, at), written, ...lines.slice(at)]);
      expect(found.toSorted()).toEqual([body.join(' '), stamp.text].toSorted());
    }
  },
);

test('a page that lies crooked on the glass reads on', async () => {
  const [cos, sin] = [Math.cos(Math.PI / 60), Math.sin(Math.PI / 60)];
  const crooked = lines.map((line) => ({
    ...line,
    x: 60 + (line.y - 100) * sin,
    y: 100 + (line.y - 100) * cos,
    aslant: 3,
  }));
  expect(await told(crooked)).toEqual([body.join(' ')]);
});
