import type { Preview, ShownText } from './preview.ts';
import { Shown } from './Shown.tsx';

type Props = Extract<Preview, { kind: 'table' }>;

/** Columns share the width as they do in the file. */
export function PreviewTable({ summary, columns, rows, from }: Props) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <>
      {summary && <p>{summary}</p>}
      <table style={{ minWidth: `${total * 0.34}rem` }}>
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width: `${(100 * width) / total}%` }} />
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
