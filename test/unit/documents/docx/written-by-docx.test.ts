import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { DocxFile } from '../../../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../../../documents/docx/text/docx-document.ts';

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], at: number) =>
  new Paragraph({ text, heading: level, numbering: { reference: 'rubriker', level: at } });
const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
const by = { author: 'Anna Ek', date: '2026-03-01T10:00:00Z' };

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT },
  { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.LEFT },
];

const written = new Document({
  title: 'Strategi för psykisk hälsa',
  numbering: { config: [{ reference: 'rubriker', levels }] },
  comments: { children: [{ id: 0, author: 'Bo Ask', initials: 'BA', children: [new Paragraph('Varför?')] }] },
  footnotes: { 1: { children: [new Paragraph('Enligt WHO.')] } },
  sections: [
    {
      headers: { default: new Header({ children: [new Paragraph('Dnr RÄ 2026-0418')] }) },
      children: [
        new Paragraph({ text: 'Strategi för psykisk hälsa', heading: HeadingLevel.TITLE }),
        heading('Inledning', HeadingLevel.HEADING_1, 0),
        heading('Syfte', HeadingLevel.HEADING_2, 1),
        new Paragraph({
          children: [
            new TextRun('Psykisk '),
            new CommentRangeStart(0),
            new TextRun({ text: 'hälsa', bold: true }),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new FootnoteReferenceRun(1),
            new DeletedTextRun({ id: 1, ...by, text: ' ska' }),
            new InsertedTextRun({ id: 2, ...by, text: ' bör' }),
            new TextRun(' främjas, se '),
            new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('webbplatsen')] }),
          ],
        }),
        new Paragraph({ text: 'Samverkan', bullet: { level: 0 } }),
        new Table({
          rows: [
            new TableRow({ tableHeader: true, children: [cell('Mål', { columnSpan: 2 })] }),
            new TableRow({ children: [cell('Ett', { rowSpan: 2 }), cell('Två')] }),
            new TableRow({ children: [cell('Tre')] }),
          ],
        }),
        heading('Uppföljning', HeadingLevel.HEADING_1, 0),
      ],
    },
  ],
});

test('a document that the docx package has written', async () => {
  const read = readDocx(new DocxFile(new Uint8Array(await Packer.toArrayBuffer(written))), 'marked');
  expect(read.title).toBe('Strategi för psykisk hälsa');
  expect(read.headers.map(({ text }) => text)).toEqual(['Dnr RÄ 2026-0418']);
  expect(read.blocks.map(({ kind, level, text, marker = '' }) => [kind, level, text, marker])).toEqual([
    ['heading', 1, 'Strategi för psykisk hälsa', ''],
    ['heading', 1, '1 Inledning', '1'],
    ['heading', 2, '1.1 Syfte', '1.1'],
    ['paragraph', 0, 'Psykisk hälsa1 bör främjas, se webbplatsen', ''],
    ['paragraph', 0, ' ska', ''],
    ['footnote', 0, '1Enligt WHO.', ''],
    ['list-item', 0, 'Samverkan', '●'],
    ['table-cell', 0, 'Mål', ''],
    ['table-cell', 0, 'Ett', ''],
    ['table-cell', 0, 'Två', ''],
    ['table-cell', 0, 'Tre', ''],
    ['heading', 1, '2 Uppföljning', '2'],
  ]);
  expect(read.comments).toMatchObject([{ author: 'Bo Ask', text: 'Varför?', spans: [{ start: 8, end: 13 }] }]);
  expect([...read.changes.authors]).toEqual([['Anna Ek', 2]]);
});
