import { HeadingLevel, Paragraph } from 'docx';
import { quoteNote } from '../../entries/sentences.ts';
import { type CellPart, signatureLines } from '../../list.ts';
import { proposalColumns } from '../proposal-columns.ts';
import { short, type WordBlock } from './docx-page.ts';
import { runs } from './docx-runs.ts';
import { wordTable } from './docx-table.ts';

/** Left and right, top and bottom of a letter, in twentieths of a point. */
export const letterMargin = { top: 1_100, right: 1_700, bottom: 1_300, left: 1_700 };
export const letterWidth = short - letterMargin.left - letterMargin.right;

/** The paragraphs of a file that isn't ours have styles of their own: how it calls its headings, by level, if it has them. */
export type HeadingStyles = ReadonlyMap<number, string>;

/** A longer text may go over a page's end; in UTF-16 units, some twenty lines. */
const longestWhole = 1_800;

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/**
 * Running text, so that no page ends between a heading and what stands under it, a quote and what is said of it, or an introduction
 * and the wording that it leads to.
 * @param styles where the paragraphs go into somebody's own file
 * @param after what follows them there, as what is signed isn't parted from who signs
 */
export const letterBlocks = (parts: readonly CellPart[], styles?: HeadingStyles, after?: CellPart): WordBlock[] =>
  parts.flatMap((part, i) => blocksOf(part, parts[i + 1] ?? after, styles));

function blocksOf(part: CellPart, next: CellPart | undefined, styles: HeadingStyles | undefined): WordBlock[] {
  const hasMore = next !== undefined && next.type !== 'heading';
  switch (part.type) {
    case 'heading': {
      const style = styles?.get(part.level);
      return [
        new Paragraph({
          ...(styles ? style && { style } : { heading: levels[part.level - 1] ?? HeadingLevel.HEADING_6 }),
          keepNext: true,
          keepLines: true,
          ...(part.apart && { pageBreakBefore: true }),
          children: runs(part.text, styles && !style ? { bold: true } : {}),
        }),
      ];
    }
    case 'text':
      return [
        new Paragraph({
          widowControl: true,
          ...(part.text.length <= longestWhole && { keepLines: true }),
          // What leads on does so to a heading, too, as below the name of who says all that follows.
          ...((next && part.leads) || next?.type === 'signature' ? { keepNext: true } : {}),
          spacing: { after: 140 },
          children: runs(part.text),
        }),
      ];
    case 'quote':
      return [
        new Paragraph({
          widowControl: true,
          keepLines: true,
          ...(hasMore && !part.ends && { keepNext: true }),
          indent: { left: 500, right: 500 },
          spacing: { before: 60, after: 140 },
          children: [...runs(`”${part.text}”`, { italics: true }), ...runs(quoteNote(part))],
        }),
      ];
    case 'proposal':
      return proposalBlocks(part, {
        isKept: next?.type === 'signature' || (hasMore && part.leads === true),
        isElsewhere: styles !== undefined,
      });
    case 'signature':
      return signatureLines(part).map((line, i, lines) => {
        const isAuthority = i === 0 && part.authority !== undefined;
        return new Paragraph({
          keepLines: true,
          ...(i < lines.length - 1 && { keepNext: true }),
          // Room above the name, for those who sign by hand.
          spacing: { before: isAuthority ? 500 : 800, after: 0 },
          children: runs(line, { bold: isAuthority }),
        });
      });
  }
}

/** @param how `isKept`: on the page of what follows; `isElsewhere`: in somebody's own file, whose pages have other margins */
function proposalBlocks(
  part: Extract<CellPart, { type: 'proposal' }>,
  { isKept, isElsewhere }: { isKept: boolean; isElsewhere: boolean },
): WordBlock[] {
  const columns = proposalColumns(part);
  const width = Math.floor(letterWidth / columns.length);
  const small = { spacing: { before: 20, after: 20 } };
  return [
    wordTable(
      columns.map(() => width),
      columns.map(([heading]) => heading),
      [
        {
          texts: columns.map(([, text]) => text),
          paragraphs: columns.map(
            ([, text]) => new Paragraph({ ...small, keepNext: isKept, children: runs(text, { size: 20 }) }),
          ),
        },
      ],
      {
        fills: isElsewhere,
        grid: false,
        heading: (text) =>
          new Paragraph({ ...small, keepNext: true, children: runs(text, { size: 20, italics: true }) }),
      },
    ),
    // Word makes one table of two that follow each other.
    new Paragraph({ spacing: { after: 0, line: 200, lineRule: 'exact' }, keepNext: isKept, children: [] }),
  ];
}
