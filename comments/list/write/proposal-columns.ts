import { pageNote } from '../entries/sentences.ts';
import type { CellPart } from '../list.ts';

/** A proposal as the columns of a table: heading and text. */
export const proposalColumns = ({
  now,
  page,
  earlier,
  proposed,
}: Extract<CellPart, { type: 'proposal' }>): [heading: string, text: string][] => [
  ...(now === undefined
    ? []
    : [
        [`${earlier === undefined ? 'Nuvarande lydelse' : `Lydelse ${earlier}`}${pageNote(page)}`, now] as [
          string,
          string,
        ],
      ]),
  ['Föreslagen lydelse', proposed],
];
