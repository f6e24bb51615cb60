import { columnWidths, inEms } from '../../comment-list/column-widths.ts';
import type { Preview, ShownText } from './preview.ts';
import { Shown } from './Shown.tsx';

type Props = Extract<Preview, { kind: 'table' }>;

/** Of the width that a column has in the file, so that a usual list is read without going sideways. */
const emsForOne = 0.42;

/** Columns share the width as they do in the file. */
export function PreviewTable({ summary, columns, rows, from }: Props) {
  const texts = rows.map((cells) => cells.map(({ text }) => text));
  const inFile = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columnWidths(columns, texts, inFile * emsForOne, inEms);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <>
      {summary && <p>{summary}</p>}
      <table style={{ minWidth: `${total}em` }}>
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
            <Row key={from + i} cells={cells} />
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
          <Shown {...cell} />
        </td>
      ))}
    </tr>
  );
}
