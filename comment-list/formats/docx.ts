import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { linkOf, shownText } from '../cell-text.ts';
import { columnWidths, inEms } from '../column-widths.ts';
import { visible } from '../controls.ts';
import { headLines } from '../head.ts';
import type { CommentList, Head, Table as ListTable, Part } from '../list.ts';
import { documentStyles } from './docx-styles.ts';
import { linesOf } from './row-height.ts';

/** Twentieths of a point: A4, and what is left beside the margins. */
const [short, long, margin] = [11_906, 16_838, 1_000];

/** Real headings and a real table, so that a reader of the file gets round in it by ear or by its outline. */
export async function toDocx(list: CommentList): Promise<Uint8Array> {
  const isTable = list.kind === 'table';
  const document = new Document({
    title: visible(`${list.name}: ${list.head.title}`),
    creator: visible(list.head.remissinstans ?? 'Remissläsaren'),
    description: visible(list.name),
    styles: documentStyles,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          page: {
            // The package turns the two around for a page that lies.
            size: {
              width: short,
              height: long,
              orientation: isTable ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: new Footer({ children: [pageNumber(list.head)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(list.name) }),
          ...headOf(list.head),
          ...(isTable ? tableWithSummary(list) : list.parts.flatMap(partOf)),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array');
}

type Block = Extract<ISectionOptions['children'], readonly unknown[]>[number];

/** Word's own line break where the text has one. */
const runs = (text: string, bold = false): TextRun[] =>
  visible(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, bold, ...(i > 0 && { break: 1 }) }));

const headOf = (head: Head): Block[] =>
  headLines(head).map(
    ([label, value]) =>
      new Paragraph({ spacing: { after: 40 }, children: [...runs(`${label}: `, true), ...runs(value)] }),
  );

function pageNumber({ title }: Head): Paragraph {
  const text = visible(title).replaceAll('\n', ' ');
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun(`${text.length > 80 ? `${text.slice(0, 80).toWellFormed()} …` : text} – sida `),
      new TextRun({ children: [PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function tableWithSummary({ head, columns, rows }: ListTable): Block[] {
  const texts = rows.map(({ cells }) => cells.map(shownText));
  const room = long - 2 * margin;
  const widths = columnWidths(columns, texts, room / tableSize, inEms);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return [
    ...(head.summary ? [new Paragraph({ children: runs(head.summary) })] : []),
    new Paragraph({ children: [] }),
    tableOf(
      widths.map((width) => Math.floor((room * width) / total)),
      columns.map(({ heading }) => heading),
      rows.map(({ cells }, i) => ({
        texts: texts[i] ?? [],
        paragraphs: cells.map((cell) => linked(shownText(cell), linkOf(cell))),
      })),
    ),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '8796A5' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Within a cell at each side, and a character of the table's text as it is on average; twentieths of a point. */
const [padding, characterWidth] = [70, 92];
/** The size of its letters, docx-styles.ts. */
const tableSize = 180;

/** A row stays whole on one page, unless it would leave most of a page empty or not go on any. */
const mostLines = 30;

interface WordRow {
  texts: readonly string[];
  paragraphs: readonly Paragraph[];
}

/** Fixed widths: then Word and LibreOffice break what is too long for its cell, wherever it has no place to break. */
function tableOf(widths: readonly number[], headings: readonly string[], rows: readonly WordRow[]): Table {
  const characters = widths.map((width) => (width - 2 * padding) / characterWidth);
  const cell = (children: Paragraph[], column: number, shading?: { fill: string }) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children,
      ...(shading && { shading }),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    // Said once and not of each cell: the package takes time for each property.
    borders,
    margins: { top: 40, bottom: 40, left: padding, right: padding, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((heading, i) =>
          cell([new Paragraph({ style: 'TableText', children: runs(heading, true) })], i, { fill: 'E3EBF2' }),
        ),
      }),
      ...rows.map(
        ({ texts, paragraphs }) =>
          new TableRow({
            ...(linesOf(texts, characters) <= mostLines && { cantSplit: true }),
            children: paragraphs.map((paragraph, i) => cell([paragraph], i)),
          }),
      ),
    ],
  });
}

const linked = (text: string, link: string | undefined): Paragraph =>
  new Paragraph({ style: 'TableText', children: withLink(text, link) });

const withLink = (text: string, link: string | undefined) =>
  link === undefined || text === '' ? runs(text) : [new ExternalHyperlink({ link, children: underlined(text) })];

const underlined = (text: string) =>
  visible(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, style: 'Hyperlink', ...(i > 0 && { break: 1 }) }));

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

function partOf(part: Part): Block[] {
  switch (part.type) {
    case 'heading':
      return [new Paragraph({ heading: levels[part.level - 1] ?? HeadingLevel.HEADING_6, children: runs(part.text) })];
    case 'text':
      return [new Paragraph({ children: runs(part.text) })];
    case 'quote': {
      const page = part.page === undefined ? [] : runs(` (s. ${part.page})`);
      return [new Paragraph({ style: 'Quoted', children: [...withLink(`”${part.text}”`, part.link), ...page] })];
    }
    case 'proposal': {
      const { now, proposed } = part;
      const columns: [string, string][] = [
        ...(now === undefined ? [] : [['Nuvarande lydelse', now] as [string, string]]),
        ['Föreslagen lydelse', proposed],
      ];
      const width = Math.floor((short - 2 * margin) / columns.length);
      return [
        tableOf(
          columns.map(() => width),
          columns.map(([heading]) => heading),
          [
            {
              texts: columns.map(([, text]) => text),
              paragraphs: columns.map(([, text]) => linked(text, undefined)),
            },
          ],
        ),
        new Paragraph({ children: [] }),
      ];
    }
  }
}
