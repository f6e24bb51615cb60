import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const set = { size: 10 };

test('an item whose lines all go back to the margin is one block', async () => {
  const lines = [
    '• Selektiv prevention: 17 miljoner kronor. Medlen går',
    'till mottagningar i områden med stora behov, till',
    'stöd för anhöriga och till uppsökande arbete i länet',
    'bland äldre män, som får del av medlen genom sina',
    'kommuner och deras föreningar.',
  ];
  const blocks = blocksOf(await read(writePdf([{ text: column(60, 140, lines, 13, set) }]))).all;
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([['list-item', lines.join('\n')]]);
});

test('behind a list’s last item, whose lines hang, the text goes back to the margin', async () => {
  const item = [
    'till mottagningar i områden med stora behov och till',
    'uppsökande arbete bland äldre män i hela länet, och',
  ];
  const text = [
    { text: '• Medlen till selektiv prevention om 17 miljoner går', x: 60, y: 140, ...set },
    ...column(70, 153, item, 13, set),
    ...column(60, 179, ['Nämnden följer upp hur de har använts efter ett år.'], 13, set),
  ];
  const blocks = blocksOf(await read(writePdf([{ text }]))).all;
  expect(blocks.map(({ kind }) => kind)).toEqual(['list-item', 'paragraph']);
});
