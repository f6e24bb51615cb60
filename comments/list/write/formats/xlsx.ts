import writeExcel, { type CellObject, type Feature } from 'write-excel-file/universal';
import { asideOf, headSheet } from '../../entries/aside.ts';
import { headLines } from '../../entries/head.ts';
import type { CommentList, Table } from '../../list.ts';
import { reversible } from '../../templates/controls.ts';
import { asTable, editableText } from '../cell-text.ts';
import { columnWidths, type Letters } from '../column-widths.ts';
import { coreName, corePart, fileProperties } from '../office-properties.ts';
import { overRows, type SheetRow } from '../split-row.ts';
import { lineCount } from './row-height.ts';

/** In characters, as all widths of a sheet are; so many go on an A4 that lies, in letters of nine points. */
const sheetWidth = 176;
/** Beside a heading stands the filter's button. No spreadsheet hyphenates: it breaks a long word between any two letters. */
const inCharacters: Letters = { heading: 1.05, cell: 1, beside: 2.6, unbroken: 27 };
/** "Avsändarens diarienummer" is the longest label, and bold. */
const headWidths = [32, 64];

/**
 * A sheet with the table, its header frozen, with a filter and on each printed page; another with the head.
 * @param others tables that belong to it, on sheets of their own between the two
 */
export function toXlsx(list: CommentList, others: readonly Table[] = []): Promise<Uint8Array> {
  const lines: [string, string][] = [...headLines(list)];
  if (list.head.summary) lines.push(['Sammanfattning', list.head.summary]);
  return toWorkbook([asTable(list), ...others], { sheet: headSheet, lines }, fileProperties(list));
}

/** @param facts what the last sheet says of them all, with labels before */
export async function toWorkbook(
  tables: readonly Table[],
  facts: { sheet: string; lines: readonly (readonly [label: string, value: string])[] },
  properties: ReturnType<typeof fileProperties>,
): Promise<Uint8Array> {
  const sheets = tables.map(sheetOf);
  const blob = await writeExcel(
    [
      ...sheets.map(({ data, table, widths }) => ({
        data,
        sheet: sheetName(table.name),
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
        columns: widths.map((width) => ({ width })),
      })),
      {
        data: facts.lines.map(([label, value]) =>
          withHeight([{ ...text(label), fontWeight: 'bold' as const }, text(value)], headWidths),
        ),
        sheet: facts.sheet,
        // From this width on it would take two pages in portrait, so it is printed in landscape.
        orientation: 'landscape',
        columns: headWidths.map((width) => ({ width })),
      },
    ],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [printed(sheets), described(properties)],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

interface Sheet {
  table: Table;
  data: CellObject[][];
  widths: number[];
  aside: ReturnType<typeof asideOf>;
}

function sheetOf(table: Table): Sheet {
  const aside = asideOf(table);
  const rows = table.rows.flatMap((row) => overRows(row));
  const texts = rows.map(({ cells }) => cells.map(editableText));
  const widths = columnWidths(table.columns, texts, sheetWidth, inCharacters);
  const forHeadings = widths.map((width) => (width - inCharacters.beside) / inCharacters.heading);
  return {
    table,
    aside,
    data: [
      withHeight(headerOf([...table.columns, ...aside]), forHeadings),
      ...rows.map((row) => withHeight(cellsOf(row, aside), widths.map(lettersIn))),
    ],
    widths: [...widths, ...aside.map(({ width }) => width)],
  };
}

const headerOf = (columns: readonly { heading: string }[]): CellObject[] =>
  columns.map(({ heading }) => ({
    ...text(heading),
    fontWeight: 'bold',
    backgroundColor: '#E3EBF2',
    alignVertical: 'center',
    borderColor: '#8796A5',
  }));

const cellsOf = (row: SheetRow, aside: ReturnType<typeof asideOf>): CellObject[] => [
  ...row.cells.map((cell) =>
    cell.type === 'number'
      ? { value: cell.number, type: Number, align: 'left' as const, alignVertical: 'top' as const, ...line }
      : { ...text(editableText(cell)), ...line },
  ),
  ...aside.map((column) => ({ ...text(column.text(row)), wrap: false, textColor: '#767676', ...line })),
];

const line = { bottomBorderColor: '#C9D1D9', bottomBorderStyle: 'thin' as const };

/** In points: a line of text, and the most that Excel lets a row have. */
const [lineHeight, highest] = [15, 409];
/** A width is one of digits, and letters are a little narrower; some of it lies beside them. */
const lettersIn = (width: number) => (width - 1.5) / 0.95;

/** Excel computes a row's height when it opens the file, LibreOffice doesn't: so it is set, by how many lines the text takes. */
function withHeight(cells: CellObject[], widths: readonly number[]): CellObject[] {
  const lines = lineCount(
    cells.map(({ value }) => String(value ?? '')),
    widths,
  );
  const height = Math.min(lines * lineHeight + 3, highest);
  return cells.map((cell, i) => (i === 0 ? { ...cell, height } : cell));
}

/** A typed text, so that nothing in it is a formula; and of format text, so that it doesn't become one when it is edited. */
const text = (value: string): CellObject => ({
  value: shared(reversible(value)),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
});

/** The package looks texts up in an object, where "constructor" is always found: the first letter is then written as its code. */
const shared = (value: string) =>
  value in Object.prototype
    ? `_x${value.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${value.slice(1)}`
    : value;

/** No sheet's name may hold some characters, or be longer than 31. */
const sheetName = (name: string) =>
  reversible(name)
    .replace(/[[\]*?/\\:'"<>&]/g, ' ')
    .slice(0, 31)
    .toWellFormed()
    .trim() || 'Synpunkter';

/**
 * What the package has no option for: filter, header on each page, and all columns on the page's width. The columns that only the import reads
 * is for the way back, and not for paper; what nobody reads there isn't shown. Whole columns are printed, so that rows which somebody adds are, too.
 */
function printed(sheets: readonly Sheet[]): Feature<Blob> {
  const areaOf = ({ data, table, aside }: Sheet) => ({
    last: `${columnName(table.columns.length + aside.length)}${data.length}`,
    hidden: aside.flatMap(({ hidden }, i) => (hidden ? [table.columns.length + i + 1] : [])),
  });
  const byName = new Map(sheets.map((sheet) => [sheetName(sheet.table.name), sheet]));
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => {
            const defined = sheets.map((sheet, i) => {
              const name = `'${sheetName(sheet.table.name)}'`;
              const { last } = areaOf(sheet);
              return (
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${name}!$A$1:$${last.replace(/(?<!\d)(\d+)$/, '$$$1')}</definedName>` +
                `<definedName name="_xlnm.Print_Area" localSheetId="${i}">${name}!$A:$${columnName(sheet.table.columns.length)}</definedName>` +
                `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${name}!$1:$1</definedName>`
              );
            });
            return xml.replace('<definedNames/>', () => `<definedNames>${defined.join('')}</definedNames>`);
          },
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, { sheet: name }) => {
            const onPaper = xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace(/<pageMargins [^>]*>/, () => margins)
              .replace('</worksheet>', (end) => `${pageNumber}${end}`);
            const sheet = byName.get(name ?? '');
            // The ärende is one page, whatever stands there.
            if (!sheet) return onPaper;
            const { last, hidden } = areaOf(sheet);
            return onPaper
              .replace(/<col min="(\d+)"/g, (col, number) =>
                hidden.includes(Number(number)) ? `${col} hidden="1"` : col,
              )
              .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
              .replace('</sheetData>', (end) => `${end}<autoFilter ref="A1:${last}"/>`);
          },
        },
      },
    },
  };
}

/** What the file says of itself, which the package has no option for. */
const described = (properties: ReturnType<typeof fileProperties>): Feature<Blob> => ({
  files: {
    write: { files: () => ({ [coreName]: corePart(properties) }) },
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          `<Override PartName="/${coreName}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
      },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${coreName}"/>`,
      },
    },
  },
});

const pageNumber = '<headerFooter><oddFooter>&amp;CSida &amp;P av &amp;N</oddFooter></headerFooter>';

/** In inches. */
const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.7" header="0.3" footer="0.3"/>';

/** 1 is A, 27 is AA. */
const columnName = (number: number): string =>
  number > 26
    ? columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + number);
