import type { Fault, FileRead, RowRead } from '../../comments/list/read/result.ts';

interface Note {
  text: string;
  /** The rows that it is about; none where it is about the file as a whole. */
  rows: RowRead[];
}

/**
 * What is good to know of what can be taken in, each thing once. Columns that are asked about, and rows that can't be read, are told
 * elsewhere.
 */
export function faultsIn({ rows, faults, columns }: FileRead, textOf: (fault: Fault) => string): Note[] {
  const asked = new Set(columns.map(({ heading, letter }) => heading || letter));
  const isAsked = ({ why, part, found }: Fault) =>
    (why === 'unknown column' && asked.has(part.trim())) || (why === 'column without heading' && asked.has(found));
  const ofRows = rows
    .filter(({ outcome }) => outcome !== 'unreadable')
    .flatMap((row) => row.faults.map((fault) => ({ row, text: textOf(fault) })));
  return [
    ...faults.filter((fault) => !isAsked(fault)).map((fault) => ({ text: textOf(fault), rows: [] })),
    ...[...Map.groupBy(ofRows, ({ text }) => text)].map(([text, notes]) => ({
      text,
      rows: notes.map(({ row }) => row),
    })),
  ];
}
