import { quoteNote } from '../entries/sentences.ts';
import type { CellPart } from '../list.ts';

/** A proposal as the columns of a table: heading and text. */
export const proposalColumns = ({
  now,
  earlier,
  proposed,
  ...quoted
}: Extract<CellPart, { type: 'proposal' }>): [heading: string, text: string][] => [
  ...(now === undefined
    ? []
    : [
        [`${earlier === undefined ? 'Nuvarande lydelse' : `Lydelse ${earlier}`}${quoteNote(quoted)}`, now] as [
          string,
          string,
        ],
      ]),
  ['Föreslagen lydelse', proposed],
];
