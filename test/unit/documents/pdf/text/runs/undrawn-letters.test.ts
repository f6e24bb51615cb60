import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { blocksOfPdf } from '../../../../../../commands/documents/pdf-blocks.ts';
import { operators } from '../../../../../../documents/pdf/reading/page-operators.ts';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, pdfOf, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const prose = ['Tillgången till stöd ska vara lika över hela länet, och', 'varje kommun redovisar hur den når dit.'];

test('the numbers of operators are PDF.js’s', () => {
  expect(OPS).toMatchObject(operators);
});

/** A page with its own objects: layers, states of the graphics. */
const layered = (content: string, groups: string, resources: string): Uint8Array =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << ${groups} >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /A 6 0 R /B 7 0 R /M 8 0 R >> /XObject << /X 9 0 R /P 10 0 R >> /ExtGState << /Z << /ca 0 >> >> ${resources} >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /OCG /Name (A) >>',
    '<< /Type /OCG /Name (B) >>',
    '<< /Type /OCMD /OCGs [6 0 R 7 0 R] /P /AllOn >>',
    `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 7 0 R /Resources << /Font << /F1 5 0 R >> >> /Length ${words('form', 640).length} >>\nstream\n${words('form', 640)}\nendstream`,
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n\xff\nendstream',
  ]);
function words(text: string, y: number, more = ''): string {
  return `BT /F1 11 Tf ${more} 70 ${y} Td (${text}) Tj ET`;
}
const seen = words('Synlig text om vård.', 760);

test.each([
  ['a layer that is off', '/OFF [7 0 R]', `/OC /B BDC ${words('dold', 700)} EMC ${seen}`, ['Synlig text om vård.']],
  ['a layer that is on', '/OFF [7 0 R]', `/OC /A BDC ${seen} EMC`, ['Synlig text om vård.']],
  [
    'layers that are off unless they are on',
    '/BaseState /OFF /ON [6 0 R]',
    `/OC /B BDC ${words('dold', 700)} EMC /OC /A BDC ${seen} EMC`,
    ['Synlig text om vård.'],
  ],
  ['more layers at once', '/OFF [7 0 R]', `/OC /M BDC ${words('dold', 700)} EMC ${seen}`, ['Synlig text om vård.']],
  [
    'a layer around others',
    '/OFF [7 0 R]',
    `/OC /B BDC /Span BMC ${words('dold', 700)} EMC /OC /A BDC ${words('dold', 680)} EMC EMC ${seen}`,
    ['Synlig text om vård.'],
  ],
  ['a form in a layer that is off', '/OFF [7 0 R]', `${seen} /X Do`, ['Synlig text om vård.']],
  ['a form in a layer that is on', '/OFF [6 0 R]', `${seen} /X Do`, ['Synlig text om vård.', 'form']],
  ['letters without ink', '/OFF [7 0 R]', `q ${words('dold', 700, '3 Tr')} Q ${seen}`, ['Synlig text om vård.']],
  [
    'letters that are all transparent',
    '/OFF [7 0 R]',
    `q /Z gs ${words('dold', 700)} Q ${seen}`,
    ['Synlig text om vård.'],
  ],
  [
    'letters without ink over a picture',
    '/OFF [7 0 R]',
    `q 595 0 0 842 0 0 cm /P Do Q ${words('Avläst text om vård.', 700, '3 Tr')}`,
    ['Avläst text om vård.'],
  ],
])('what isn’t drawn: %s', async (_name, groups, content, expected) => {
  const blocks = blocksOf(await read(layered(content, groups, '')));
  expect(blocks.all.map(({ text }) => text)).toEqual(expected);
});

const shown = words('Synlig text om vård, som går vidare.', 700);
test.each([
  ['outside of a clip', `q 0 0 90 90 re W n ${words('Bortklippt', 600)} Q ${shown}`, 1],
  ['outside of two clips', `q 0 0 600 400 re W n 0 300 600 600 re W n ${words('Bortklippt', 600)} Q ${shown}`, 1],
  ['outside of a clip that is moved', `q 1 0 0 1 0 700 cm 0 0 90 90 re W n ${words('Bort', -100)} Q ${shown}`, 1],
  ['outside of a clip that is no box', `q 0 0 m 90 0 l 50 90 l h W* n ${words('Bortklippt', 600)} Q ${shown}`, 1],
  ['within a clip', `q 60 590 400 20 re W n ${words('Kvar', 600)} Q ${shown}`, 2],
  ['half within a clip', `q 60 590 20 20 re W n ${words('Kvar till hälften', 600)} Q ${shown}`, 2],
  ['at the edge of a clip', `q 60 606 90 20 re W n ${words('Kvar', 600)} Q ${shown}`, 2],
  ['behind a clip that is over', `q 0 0 90 90 re W n Q ${words('Kvar', 600)} ${shown}`, 2],
  ['over a path that clips nothing', `q 0 0 90 90 re n ${words('Kvar', 600)} Q ${shown}`, 2],
])('text %s', async (_name, content, count) => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-clip-'));
  const file = join(folder, 'clip.pdf');
  writeFileSync(file, layered(content, '', ''));
  expect(await blocksOfPdf(file)).toHaveLength(count);
  rmSync(folder, { recursive: true });
});

test('letters without ink, in a file without layers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-letters-'));
  const file = join(folder, 'undrawn.pdf');
  const drawn = column(70, 100, prose);
  writeFileSync(file, writePdf([{ text: [...drawn, { text: 'Dold text om vård', x: 70, y: 200, invisible: true }] }]));
  expect((await blocksOfPdf(file)).map(({ text }) => text)).toEqual([prose.join('\n')]);
  rmSync(folder, { recursive: true });
});
