import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { narrowRuns } from './docx-runs.ts';
import { lineCount } from './row-height.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'A3AFBB' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Within a cell at each side, and a usual letter of the table's text; twentieths of a point. */
const [padding, characterWidth] = [70, 95];

/** A row stays whole on one page, unless it hardly goes on any. */
const mostLines = 40;

interface WordRow {
  texts: readonly string[];
  paragraphs: readonly Paragraph[];
}

interface Look {
  /** Does the table take up the width of the text that it stands in, however wide that is? The widths are then only its proportions. */
  fills?: boolean;
  /** Of lists, which have many rows and are gone through with a finger: lines all around. */
  grid: boolean;
  heading(text: string): Paragraph;
}

/** Fixed widths: then Word and LibreOffice break what is too long for its cell, wherever it has no place to break. */
export function wordTable(
  widths: readonly number[],
  headings: readonly string[],
  rows: readonly WordRow[],
  { fills = false, grid, heading }: Look,
): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const widthOf = (width: number) =>
    fills ? { size: (100 * width) / all, type: WidthType.PERCENTAGE } : { size: width, type: WidthType.DXA };
  const characters = widths.map((width) => (width - 2 * padding) / characterWidth);
  const cell = (children: Paragraph[], column: number, shading?: { fill: string }) =>
    new TableCell({
      width: widthOf(widths[column] ?? 0),
      children,
      ...(shading && { shading }),
    });
  const side = grid ? line : none;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: widthOf(all),
    columnWidths: [...widths],
    // Said once and not of each cell: the package takes time for each property.
    borders: { top: line, bottom: line, left: side, right: side, insideHorizontal: line, insideVertical: side },
    margins: { top: 40, bottom: 40, left: padding, right: padding, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((text, i) => cell([heading(text)], i, grid ? { fill: 'E3EBF2' } : undefined)),
      }),
      ...rows.map(
        ({ texts, paragraphs }) =>
          new TableRow({
            ...(lineCount(texts, characters) <= mostLines && { cantSplit: true }),
            children: paragraphs.map((paragraph, i) => cell([paragraph], i)),
          }),
      ),
    ],
  });
}

export const tableHeading = (text: string): Paragraph =>
  new Paragraph({ style: 'TableText', keepNext: true, children: narrowRuns(text, { bold: true }) });
