import type { CommentList, Table } from '../../list.ts';

/** The packages that write them are large: each is loaded when its format is asked for. Text is to be written as UTF-8. */
const writers = {
  docx: async (list) => (await import('./docx.ts')).toDocx(list),
  xlsx: async (list, others) => (await import('./xlsx.ts')).toXlsx(list, others),
  csv: async (list) => (await import('./csv.ts')).toCsv(list),
  md: async (list) => (await import('./markdown.ts')).toMarkdown(list),
  html: async (list) => (await import('./html.ts')).toHtml(list),
  txt: async (list) => (await import('./plain-text.ts')).toPlainText(list),
} satisfies Record<string, (list: CommentList, others: readonly Table[]) => Promise<string | Uint8Array>>;

/** JSON-LD stands apart: it holds the comments themselves and no list made of them (`json-ld.ts`). */
export type ListFormat = keyof typeof writers;
export const listFormats = [...(Object.keys(writers) as ListFormat[]), 'jsonld'] as const;

/** @param others tables that a workbook has on further sheets; no other format has them */
export const writeList = (
  list: CommentList,
  format: ListFormat,
  others: readonly Table[] = [],
): Promise<string | Uint8Array> => writers[format](list, others);
