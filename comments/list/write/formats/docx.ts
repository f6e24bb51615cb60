import { HeadingLevel, Paragraph } from 'docx';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { headLines } from '../../entries/head.ts';
import type { CommentList, Letter, Table as ListTable } from '../../list.ts';
import { linkOf, shownText } from '../cell-text.ts';
import { columnWidths, inArial } from '../column-widths.ts';
import { fileProperties } from '../office-properties.ts';
import { letterBlocks, letterMargin } from './docx-letter.ts';
import { letterFooters, letterHeaders, letterTop } from './docx-letterhead.ts';
import { fileOf, long, pageNumbers, paperOf } from './docx-page.ts';
import { runs, withLink } from './docx-runs.ts';
import { tableHeading, wordTable } from './docx-table.ts';

/** Real headings and a real table, so that a reader of the file gets round in it by ear or by its outline. */
export const toDocx = (list: CommentList): Promise<Uint8Array> =>
  list.kind === 'table' ? tableFile(list) : letterFile(list);

const letterFile = (letter: Letter): Promise<Uint8Array> =>
  fileOf(fileProperties(letter), {
    properties: { page: paperOf('portrait', letterMargin), titlePage: true },
    headers: letterHeaders(letter),
    footers: letterFooters(letter.head.contact),
    children: [...letterTop(letter), ...letterBlocks(letter.parts)],
  });

/** A list's margin on all sides, in twentieths of a point. */
const margin = 850;
/** The size of the letters in a table, docx-styles.ts. */
const tableSize = 170;

/** Columns of people and authorities. */
const namesIn = new Set(['reviewer', 'remissinstans']);

function tableFile(list: ListTable): Promise<Uint8Array> {
  const { head, columns, rows, name } = list;
  const broken = columns.map(({ key, heading, width }) => ({
    width,
    heading: withJoints(heading),
    isOfNames: namesIn.has(key),
  }));
  const texts = rows.map(({ cells }) => cells.map(shownText));
  const room = long - 2 * margin;
  const widths = columnWidths(
    broken,
    texts.map((row) => row.map((text, i) => (broken[i]?.isOfNames ? text : withJoints(text)))),
    room / tableSize,
    inArial,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return fileOf(fileProperties(list), {
    properties: { page: paperOf('landscape', { top: margin, right: margin, bottom: margin, left: margin }) },
    footers: { default: pageNumbers(head.title) },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, spacing: { before: 0, after: 120 }, children: runs(name) }),
      ...headLines(list).map(
        ([label, value]) =>
          new Paragraph({ style: 'ListHead', children: [...runs(`${label}: `, { bold: true }), ...runs(value)] }),
      ),
      ...(head.summary ? [new Paragraph({ style: 'ListHead', children: runs(head.summary) })] : []),
      new Paragraph({ style: 'ListHead', children: [] }),
      wordTable(
        widths.map((width) => Math.floor((room * width) / total)),
        columns.map(({ heading }) => heading),
        rows.map(({ cells }, i) => ({
          texts: texts[i] ?? [],
          paragraphs: cells.map((cell, i) =>
            broken[i]?.isOfNames
              ? new Paragraph({ style: 'TableName', children: runs(shownText(cell)) })
              : new Paragraph({ style: 'TableText', children: withLink(shownText(cell), linkOf(cell)) }),
          ),
        })),
        { grid: true, heading: tableHeading },
      ),
    ],
  });
}
