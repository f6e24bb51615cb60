import { Fragment } from 'preact';
import { columnWidths, inEms } from '../../../comments/list/write/column-widths.ts';
import type { Preview, ShownText } from '../../../extension/state/export/preview.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { ListText } from './ListText.tsx';

type Props = Extract<Preview, { kind: 'table' }>;

/** How many em one unit of a column's width in the file gets on screen, so that a usual list fits without scrolling sideways and its words stay whole. */
const emsForOne = 0.38;

/**
 * So long a word, or part of a compound, breaks nowhere: one scrolls before. Not every browser hyphenates Swedish, and one that doesn't breaks
 * between any two letters.
 */
const unbroken = 22;

/** "Paragraph/Figure/Table" may end a line behind a slash; the heading itself stays to the letter. */
const slashes = /(?<=\p{L}{3}\/)/u;

/** Columns share the width as they do in the file. */
export function PreviewTable({ summary, columns, rows, from }: Props) {
  const texts = rows.map((cells) => cells.map(({ text }) => withJoints(text)));
  const headed = columns.map((column) => ({ ...column, heading: column.heading.split(slashes).join('\u00ad') }));
  const inFile = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columnWidths(headed, texts, inFile * emsForOne, { ...inEms, unbroken });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <>
      {summary && <p>{summary}</p>}
      <table style={{ '--ems': total.toFixed(2) }}>
        <colgroup>
          {columns.map(({ key }, i) => (
            <col key={key} style={{ width: `${(100 * (widths[i] ?? 0)) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col">
                {heading.split(slashes).map((part, i) => (
                  <Fragment key={part}>
                    {i > 0 && <wbr />}
                    {part}
                  </Fragment>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => (
            <RowBoundary key={from + i} of={cells} as="tr">
              <Row cells={cells} />
            </RowBoundary>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ cells }: { cells: readonly ShownText[] }) {
  return (
    <tr>
      {cells.map((cell, i) => (
        <td key={i}>
          <ListText {...cell} />
        </td>
      ))}
    </tr>
  );
}
