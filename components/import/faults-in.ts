import type { Fault, FileRead, RowRead } from '../../comments/list/read/result.ts';

interface Note {
  text: string;
  /** The rows that it is about; none where it is about the file as a whole. */
  rows: RowRead[];
  /** Is something in the file that isn't taken in, or isn't as it stands there? */
  isLost: boolean;
}

const lost: ReadonlySet<Fault['why']> = new Set<Fault['why']>([
  'sheet without list',
  'hidden sheet',
  'unknown column',
  'column without heading',
  'more cells than headings',
  'struck text',
  'unknown type',
  'unknown stance',
  'stance in words',
  'stance understood',
  'unknown status',
  'unknown concept',
  'stays as it is',
  'elsewhere',
  'not all',
  'not understood',
  'not calculated',
  'too long',
  'looks left out',
  'ends left out',
  'pictures left out',
  'around left out',
  'strikes left out',
  'others left out',
  'comments left out',
  'remarks in list',
]);

/**
 * What is lost or good to know of what can be taken in, each thing once. Columns that are asked about, and rows that can't be read, are told
 * elsewhere.
 */
export function faultsIn({ rows, faults, columns }: FileRead, textOf: (fault: Fault) => string): Note[] {
  const asked = new Set(columns.map(({ heading, letter }) => heading || letter));
  const isAsked = ({ why, part, found }: Fault) =>
    (why === 'unknown column' && asked.has(part.trim())) || (why === 'column without heading' && asked.has(found));
  const ofRows = rows
    .filter(({ outcome }) => outcome !== 'unreadable')
    .flatMap((row) => row.faults.map((fault) => ({ row, why: fault.why, text: textOf(fault) })));
  return [
    ...faults
      .filter((fault) => !isAsked(fault))
      .map((fault) => ({ text: textOf(fault), rows: [], isLost: lost.has(fault.why) })),
    ...[...Map.groupBy(ofRows, ({ text }) => text)].map(([text, notes]) => ({
      text,
      rows: notes.map(({ row }) => row),
      isLost: notes.some(({ why }) => lost.has(why)),
    })),
  ];
}
