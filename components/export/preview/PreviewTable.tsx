import { columnWidths, inEms } from '../../../comments/list/write/column-widths.ts';
import type { Preview, ShownText } from '../../../extension/state/export/preview.ts';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { ListText } from './ListText.tsx';

type Props = Extract<Preview, { kind: 'table' }>;

/** How many em one unit of a column's width in the file gets on screen, so that a usual list fits without scrolling sideways and its words stay whole. */
const emsForOne = 0.38;

/** Columns share the width as they do in the file. */
export function PreviewTable({ summary, columns, rows, from }: Props) {
  const texts = rows.map((cells) => cells.map(({ text }) => text));
  const inFile = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columnWidths(columns, texts, inFile * emsForOne, inEms);
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
                {heading}
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
