import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { contentOf } from '../../../../../extension/state/import/file-kind.ts';
import { readIncoming } from '../../../../../extension/state/import/read-incoming.ts';
import { workbook } from '../../../../workbook.ts';
import { urn } from '../../../storage/commands/made-records.ts';
import { begun, bytesOf, creator, incoming } from './incoming-file.ts';

test.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n ', 'empty'],
  ['half a JSON file', '{"type": "Annotation', 'broken'],
  ['a text', 'Kära kollega,\nhär kommer våra synpunkter.', 'not-a-list'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'pdf'],
  ['a letter in an old format', '{\\rtf1\\ansi Hej}', 'word-document'],
  ['a program', 'MZ\0\0\u0001', 'not-a-list'],
  ['a zip that is no spreadsheet', 'PK\u0003\u0004 och sedan inget', 'broken'],
  ['headings alone', 'Synpunkt;Typ\n', 'no-rows'],
  ['an empty collection', '{"type": "AnnotationCollection", "items": []}', 'no-rows'],
])('%s is refused with a reason', async (_, text, refused) => {
  expect(await readIncoming(await begun(), { bytes: bytesOf(text), arende: urn('a'), creator })).toEqual({ refused });
});

test.each([
  ['in the headings', '"Synpunkt;Typ\nBra;fråga\n', 1, 'Synpunkt;Typ'],
  ['in the last cell', 'Synpunkt;Typ\nBra;fråga\n"Oklart;fråga\n', 3, 'Oklart;fråga'],
  ['before cells that are closed', '"Synpunkt";"Typ"\n"Bra;"fråga"\n"Oklart";"fråga"\n', 2, 'Bra;"fråga"'],
  ['of words, not of a cell', 'Synpunkt;Typ\n"Bra" sägs det;fråga\n"Oklart";fråga\n', 2, 'Bra" sägs det;fråga'],
  ['behind a cell of two lines', 'Synpunkt,Typ\r\n"Bra\r\neller ""så""",fråga\r\n"Oklart,fråga', 4, 'Oklart,fråga'],
  ['between tabs', 'Synpunkt\tTyp\n"Bra\tfråga\n', 2, 'Bra\tfråga'],
  [
    'before much',
    `Synpunkt;Typ\n"${'Bra att det står så '.repeat(9000)}\n`,
    2,
    'Bra att det står så Bra att det står så…',
  ],
])('a quotation mark that is never closed is told with its line: %s', async (_, text, line, words) => {
  const read = await readIncoming(await begun(), { bytes: bytesOf(text), arende: urn('a'), creator });
  expect(read).toEqual({ refused: 'open-quote', at: { line, words } });
});

test.each([
  ['marks within words', 'Synpunkt;Typ\nSkärmen är 27" bred;fråga\n', 'Skärmen är 27" bred'],
  ['marks in a closed cell', 'Synpunkt;Typ\n"Så kallad "hälsa" nämns"; fråga\n', 'Så kallad "hälsa" nämns'],
  ['blanks behind a closed cell', 'Synpunkt;Typ\n"Bra" ;fråga\n', 'Bra'],
  ['headings in the third line', 'Synpunkter från Almvik;\n;\nSynpunkt;Typ\nBra;fråga\n', 'Bra'],
  ['tabs', 'Synpunkt\tTyp\nBra\tfråga\n', 'Bra'],
  ['old line ends', 'Synpunkt;Typ\r"Bra";fråga\r', 'Bra'],
  ['a NUL that has come along', 'Synpunkt;Typ\nB\0ra;fråga\n', 'Bra'],
  ['a bracket first', '[Utkast] Synpunkter;\nSynpunkt;Typ\nBra;fråga\n', 'Bra'],
])('a table is read with %s', async (_, text, said) => {
  const { added } = sortedRows(await incoming(await begun(), bytesOf(text)));
  expect(added.map(({ comment }) => comment.commenting)).toEqual([said]);
});

test.each([
  ['CSV', bytesOf('Synpunkt\nEtt, som är långt\n"Två;\ntre"\n')],
  ['CSV with a quoted heading', bytesOf('"Synpunkter"\r\n"Ett, som är långt"\r\n"Två;\ntre"\r\n')],
  ['JSON', bytesOf('[{"Synpunkt": "Ett, som är långt"}, {"Synpunkt": "Två;\\ntre"}]')],
  ['a workbook', workbook({ name: 'Blad1', rows: [['Synpunkt'], ['Ett, som är långt'], ['Två;\ntre']] })],
])('a list with what is said alone: %s', async (_, bytes) => {
  const { added } = sortedRows(await incoming(await begun(), bytes));
  expect(added.map(({ comment }) => comment.commenting)).toEqual(['Ett, som är långt', 'Två;\ntre']);
});

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa5]],
  ['UTF-8', [0xc3, 0xa5]],
  ['as a Swedish Windows saves it', [0xe5]],
  ['Unicode text', [0xff, 0xfe, 0xe5, 0]],
])('letters in %s', (_, bytes) => {
  expect(contentOf(Uint8Array.from(bytes))).toEqual({ kind: 'csv', text: 'å' });
});

test('an old spreadsheet and a file that is far too large are named', () => {
  expect(contentOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0))).toEqual({ refused: 'old-excel' });
  expect(contentOf(new Uint8Array(50e6 + 1))).toEqual({ refused: 'too-large' });
});

test('a letter is named as what it is, by its bytes', () => {
  const docx = (name: string) => zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), [name]: bytesOf('<w/>') });
  for (const name of ['word/document.xml', 'word/document2.xml'])
    expect(contentOf(docx(name))).toMatchObject({ kind: 'docx' });
  const [pdf, binary] = [bytesOf('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x80, 0x81)];
  expect(contentOf(Uint8Array.of(...pdf, ...binary))).toEqual({ refused: 'pdf' });
  const odt = zipSync({ mimetype: [bytesOf('application/vnd.oasis.opendocument.text'), { level: 0 }] });
  expect(contentOf(odt)).toEqual({ refused: 'open-text' });
  const ods = zipSync({ mimetype: [bytesOf('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] });
  expect(contentOf(ods)).toEqual({ refused: 'open-document' });
  const doc = [...'WordDocument'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(contentOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...doc))).toEqual({ refused: 'word-document' });
});
