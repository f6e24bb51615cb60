import { setCell, type WorkbookSheet } from '../../../comments/list/read/formats/workbook/sheet.ts';
import { listsOf } from '../../../comments/list/read/rows.ts';
import type { DocxFile } from '../../../documents/docx/file/docx-file.ts';
import type { DocxContent, DocxRow } from '../../../documents/docx/text/docx-block.ts';
import { readDocx } from '../../../documents/docx/text/docx-document.ts';
import { blocksIn } from '../../../documents/flow/content/content.ts';

/**
 * The tables of a Word file that is a list of comments: most of its text stands in tables, and one has headings as such lists have them.
 * Undefined of any other file. @param hasRemarks does it have comments or changes? Without them a table with any headings may be a list
 */
export function listInWord(file: DocxFile, hasRemarks: boolean): WorkbookSheet[] | undefined {
  const { content, blocks } = readDocx(file, 'final');
  const tables = tablesIn(content);
  const sheets = tables.map((rows, i) => sheetOf(rows, `Tabell ${i + 1}`));
  const inTables = lettersIn(tables.flatMap((rows) => [...textsIn(rows)]));
  if (inTables * 2 < lettersIn(blocks)) return undefined;
  const isList = !hasRemarks || sheets.some((sheet) => listsOf(sheet, {}).length > 0);
  return isList && sheets.length > 0 ? sheets : undefined;
}

const tablesIn = (content: readonly DocxContent[]): (readonly DocxRow[])[] =>
  content.flatMap((one) => {
    if (one.is === 'table') return [one.rows];
    return one.is === 'note' || one.is === 'text-box' ? tablesIn(one.content) : [];
  });

function* textsIn(rows: readonly DocxRow[]) {
  for (const { cells } of rows) for (const { content } of cells) yield* blocksIn(content);
}

const lettersIn = (blocks: readonly { text: string }[]): number =>
  blocks.reduce((sum, { text }) => sum + text.trim().length, 0);

function sheetOf(rows: readonly DocxRow[], name: string): WorkbookSheet {
  const merged: WorkbookSheet['merged'][number][] = [];
  const struck: NonNullable<WorkbookSheet['struck']>[number][] = [];
  const lines = rows.map(({ cells }, row) => {
    const line: string[] = [];
    for (const { column, columns, rows: over, content } of cells) {
      const blocks = [...blocksIn(content)];
      for (const { text } of blocks.filter((block) => block.struck)) struck.push({ row, column, words: text });
      setCell(line, column, linesOf(blocks.filter((block) => !block.struck)));
      if (columns > 1 || over > 1)
        merged.push({ top: row, left: column, bottom: row + over - 1, right: column + columns - 1 });
    }
    return line;
  });
  return { name, lines, merged, isHidden: false, struck };
}

const linesOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text).join('\n');
