import { expect, test } from 'vitest';
import { blocksIn, type FlowCell, type FlowContent, type FlowRow } from '../../../../documents/flow/content/content.ts';
import { withTablesInParts } from '../../../../documents/flow/content/long-tables.ts';
import { readFlow } from '../../../../documents/flow/reading/read-flow.ts';
import { docxBytes, p, r } from '../../../docx.ts';

let next = 1;
const cell = (column: number, text: string, rows = 1, columns = 1): FlowCell => ({
  column,
  columns,
  rows,
  content: [
    { is: 'paragraph', blocks: [{ id: next++, kind: 'table-cell', level: 0, text, pieces: [] }] },
  ] as readonly FlowContent[],
});
const table = (rows: FlowRow[]): FlowContent => ({ is: 'table', rows });
const row = (...cells: FlowCell[]): FlowRow => ({ isHeader: false, cells });
const partsOf = (content: readonly FlowContent[]) =>
  [...withTablesInParts(content)].flatMap((one) => (one.is === 'table' ? [one] : []));

test('a table that isn’t long stays as it is', () => {
  const whole = table(Array.from({ length: 500 }, () => row(cell(0, 'a'), cell(1, 'b'))));
  expect([...withTablesInParts([whole])]).toEqual([whole]);
});

test('a long one comes in parts with the same columns, none of more than 500 cells, and with each of its blocks once', () => {
  const whole = table(Array.from({ length: 1000 }, (_, i) => row(cell(0, `${i}`), cell(1, 'x'.repeat(40)))));
  const parts = partsOf([whole]);
  expect(parts.map(({ rows }) => rows.length)).toEqual([250, 250, 250, 250]);
  expect([...blocksIn(parts)]).toEqual([...blocksIn([whole])]);
  expect(parts.map(({ part }) => [part?.isFirst, part?.isLast])).toEqual([
    [true, false],
    [false, false],
    [false, false],
    [false, true],
  ]);
  for (const { part } of parts) expect(part?.widths).toEqual([4 / 44, 40 / 44]);
});

test('a cell that goes on over the end of a part goes on in an empty one, in its column', () => {
  const rows = Array.from({ length: 600 }, (_, i) => row(cell(0, `${i}`), cell(2, 'b')));
  rows[200] = row(cell(0, '200'), cell(1, 'över', 400), cell(2, 'b'));
  const parts = partsOf([table(rows)]);
  const spans = parts.map((one) =>
    one.rows.flatMap(({ cells }, at) =>
      cells.flatMap(({ column, rows, content }, i) => (column === 1 ? [{ at, i, rows, is: content.length }] : [])),
    ),
  );
  expect(parts.map(({ rows }) => rows.length)).toEqual([249, 250, 101]);
  expect(spans).toEqual([
    [{ at: 200, i: 1, rows: 49, is: 1 }],
    [{ at: 0, i: 1, rows: 250, is: 0 }],
    [{ at: 0, i: 1, rows: 101, is: 0 }],
  ]);
});

test('a row of more cells than a part is a part, and rows without cells are kept', () => {
  const wide = row(...Array.from({ length: 600 }, (_, column) => cell(column, 'a')));
  const parts = partsOf([table([wide, row(), wide])]);
  expect(parts.flatMap(({ rows }) => rows.map(({ cells }) => cells.length))).toEqual([600, 0, 600]);
  expect(parts).toHaveLength(3);
});

test('the content of a table of 2,000 rows is told in messages of a hundred rows or so', () => {
  const cells = `<w:tc>${p(r('a'))}</w:tc>`.repeat(5);
  const body = `${p(r('före'))}<w:tbl>${`<w:tr>${cells}</w:tr>`.repeat(2000)}</w:tbl>${p(r('efter'))}`;
  const bytes = docxBytes({ body }) as Uint8Array<ArrayBuffer>;
  const sizes: number[] = [];
  const ids: number[] = [];
  for (const answer of readFlow({ is: 'read', bytes, view: 'marked', firstId: 1 })) {
    if (answer.is !== 'content') continue;
    const blocks = [...blocksIn(answer.content)];
    sizes.push(blocks.length);
    ids.push(...blocks.map(({ id }) => id));
  }
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1001);
  expect(ids).toEqual(Array.from({ length: 10_002 }, (_, i) => i + 1));
});
