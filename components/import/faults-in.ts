import type { Fault, FileRead, RowRead } from '../../comments/list/read/result.ts';

/** What is good to know of what can be taken in. Columns that are asked about, and rows that can't be read, are told elsewhere. */
export function faultsIn({ rows, faults, columns }: FileRead): { row: RowRead | undefined; fault: Fault }[] {
  const asked = new Set(columns.map(({ heading, letter }) => heading || letter));
  const isAsked = ({ why, part, found }: Fault) =>
    (why === 'unknown column' && asked.has(part.trim())) || (why === 'column without heading' && asked.has(found));
  return [
    ...faults.filter((fault) => !isAsked(fault)).map((fault) => ({ row: undefined, fault })),
    ...rows
      .filter(({ outcome }) => outcome !== 'unreadable')
      .flatMap((row) => row.faults.map((fault) => ({ row, fault }))),
  ];
}
